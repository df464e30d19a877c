import { announce } from '../parts/announce.tsx'
import { Menu } from '../parts/menu.tsx'
import { exportStrings } from '../strings/export.ts'
import { drawPicture, toPng, toSvg } from './chart-picture.ts'
import { copyText } from './copy-text.ts'
import { type Table, toCsv } from './csv.ts'
import { fileName, saveFile } from './save-file.ts'

interface ExportMenuProps {
  /** What the view shows, in words: names the files and titles the picture. */
  readonly title: string
  /** The table as it is shown, filters and all; made when asked for. */
  readonly table?: () => Table | Promise<Table>
  /** The chart as it is drawn now; `null` while it is not. */
  readonly chart?: () => SVGSVGElement | null
}

async function savePicture(chart: SVGSVGElement | null, title: string, kind: 'svg' | 'png'): Promise<void> {
  const picture = chart && drawPicture(chart, title, location.href)
  const file = picture && (kind === 'svg' ? toSvg(picture) : await toPng(picture))
  if (file) saveFile(fileName(title, kind), file)
  else announce(exportStrings.pictureFailed)
}

/** Copying and saving for a whole view: its address, its chart, its table. */
export function ExportMenu({ title, table, chart }: ExportMenuProps) {
  const saveTable = async (making: Table | Promise<Table>) => {
    const content = await making
    // The mark at the front tells spreadsheets that it is UTF-8.
    saveFile(fileName(title, 'csv'), new Blob([`\uFEFF${toCsv(content)}`], { type: 'text/csv' }))
  }
  return (
    <Menu label={exportStrings.button}>
      <button type="button" onClick={() => void copyText(location.href)}>
        {exportStrings.copyLink}
      </button>
      {table && (
        <button type="button" onClick={() => void saveTable(table()).catch(() => announce(exportStrings.tableFailed))}>
          {exportStrings.table}
        </button>
      )}
      {chart && (
        <>
          <button type="button" onClick={() => void savePicture(chart(), title, 'svg')}>
            {exportStrings.chartSvg}
          </button>
          <button type="button" onClick={() => void savePicture(chart(), title, 'png')}>
            {exportStrings.chartPng}
          </button>
        </>
      )}
    </Menu>
  )
}
