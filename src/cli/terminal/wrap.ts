import stringWidth from 'string-width'

/** Breaks a line at spaces so that no part is wider than `width` columns; a word that is wider is cut. `null` never breaks. */
export function wrapText(text: string, width: number | null): string[] {
  if (width === null || stringWidth(text) <= width) return [text]
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((long) => cutWord(long, width))) {
    if (line !== '' && stringWidth(line) + 1 + stringWidth(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** Pieces of a word none of which is wider than `width`. */
function cutWord(word: string, width: number): string[] {
  if (stringWidth(word) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const sign of word) {
    if (piece !== '' && stringWidth(piece + sign) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += sign
  }
  return [...pieces, piece]
}

/** Each line with as many spaces before it. */
export const indent = (lines: readonly string[], by: number): string[] => lines.map((line) => ' '.repeat(by) + line)
