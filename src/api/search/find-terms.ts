import type { Span } from '../../model/span.ts'
import { foldWord, type Term, WORD } from './query.ts'

/** Where the terms stand in a text, in its order; they may overlap. */
export function findTerms(text: string, terms: readonly Term[], most = Infinity): Span[] {
  const found: Span[] = []
  const longest = Math.max(0, ...terms.map(({ words }) => words.length))
  const recent: { word: string; start: number; end: number }[] = []
  for (const match of text.matchAll(WORD)) {
    recent.push({ word: foldWord(match[0]), start: match.index, end: match.index + match[0].length })
    if (recent.length > longest) recent.shift()
    for (const term of terms) {
      const start = endsHere(recent, term)
      if (start !== null) found.push({ start, end: match.index + match[0].length })
    }
    if (found.length >= most) break
  }
  return found
}

/** Where the term begins, if the last words read are it. */
function endsHere(recent: readonly { word: string; start: number }[], { words, begun }: Term): number | null {
  const from = recent.length - words.length
  if (from < 0) return null
  const same = words.every((word, at) => {
    const own = recent[from + at]?.word ?? ''
    return begun && at === words.length - 1 ? own.startsWith(word) : own === word
  })
  return same ? (recent[from]?.start ?? null) : null
}
