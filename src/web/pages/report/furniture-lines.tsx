import type { Document } from '../../../api/schema/document.ts'
import type { TextLayout } from '../../parts/marked-text/text-offsets.ts'

interface FurnitureLinesProps {
  readonly report: Document
  /** Index of the paragraph that they stand before. */
  readonly paragraph: number
  readonly layout: TextLayout | null
}

/** The lines that cleaning left out between two paragraphs. */
export function FurnitureLines({ report: { furniture }, paragraph, layout }: FurnitureLinesProps) {
  const from = paragraph === 0 ? -1 : (layout?.paragraphs[paragraph - 1]?.start ?? -1)
  const to = layout?.paragraphs[paragraph]?.start ?? Infinity
  const lines = furniture.filter(({ at }) => at > from && at <= to)
  if (lines.length === 0) return null
  return (
    <ul className="furniture-lines">
      {lines.map(({ kind, text, at }, index) => (
        <li key={`${at} ${index}`}>
          <span className="tag">{kind}</span> {text}
        </li>
      ))}
    </ul>
  )
}
