import type { Document } from '../../model/document.ts'
import type { Document as ToldDocument } from '../schema/document.ts'

/** What cleaning left out, each with the place in the text before which it stood. */
export function placeFurniture({ furniture, segments, text }: Document): ToldDocument['furniture'] {
  const kept = segments.toSorted((a, b) => a.raw - b.raw)
  let next = 0
  return furniture
    .toSorted((a, b) => a.start - b.start)
    .map(({ kind, text: words, start }) => {
      while ((kept[next]?.raw ?? Infinity) < start) next++
      const before = kept[next - 1]
      const at = before ? Math.min(before.start + Math.min(start - before.raw, before.length), text.length) : 0
      return { kind, text: words, at }
    })
}
