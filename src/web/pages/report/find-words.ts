import type { Span } from '../../../api/schema/span.ts'

const MOST = 50

/** Where words stand in a text, letter for letter, each place once; `[]` for no words. */
export function findWords(text: string, words: string): readonly Span[] {
  const wanted = words.trim()
  const places: Span[] = []
  if (wanted === '') return places
  for (let at = text.indexOf(wanted); at >= 0 && places.length < MOST; at = text.indexOf(wanted, at + wanted.length))
    places.push({ start: at, end: at + wanted.length })
  return places
}

/** A place in the text with a few words on both sides: '… crossed the [bridge] at dawn …'. */
export function contextOf(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - 30), start)
  const after = text.slice(end, end + 30)
  return `…${before}[${text.slice(start, end)}]${after}…`.replaceAll(/\s+/g, ' ')
}
