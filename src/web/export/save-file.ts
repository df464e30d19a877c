import { announce } from '../parts/announce.tsx'
import { exportStrings } from '../strings/export.ts'

/** A file name of letters and digits out of running words: 'how-many-people-were-killed'. */
export const fileName = (words: string, extension: string): string => {
  const plain = words
    .normalize('NFKD')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  return `${plain?.join('-').slice(0, 80) ?? 'onrecord'}.${extension}`
}

/** Hands a file to the browser's downloads and says so. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
  announce(exportStrings.saved(name))
}
