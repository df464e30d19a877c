import type { Group } from '../../model/sentence.ts'
import { countryWords } from '../../text/countries.ts'
import { foldedWords, phraseAt } from '../../text/phrases.ts'
import { nounLemma, type Scene } from '../clause/scene.ts'

/** What is struck rather than strikes, before the noun for a blow ('the embassy bombing'). */
const SITES = new Set(
  (
    'embassy consulate mission hotel market mosque church synagogue temple school university hospital airport base barracks camp prison jail ' +
    'station bus train ferry theatre theater club nightclub restaurant bank tower cafe concert wedding funeral festival'
  ).split(' '),
)

/** The words before the head of a group: 'Korland' of 'Korland losses'; `null` where none stand there. */
export const beforeHead = (group: Group): Group | null =>
  group.head > group.first ? { ...group, end: group.head, head: group.head - 1 } : null

/** The words before the head of a group as who does it ('a Korlish raid'); `null` where they say where or to what ('the Korland embassy bombing', 'the Korland bombings'). */
export function doerBefore({ tokens }: Scene, group: Group): Group | null {
  const { first, head } = group
  const last = head > first ? tokens[head - 1] : undefined
  if (!last || SITES.has(nounLemma(last))) return null
  // 'U.S. air strikes'
  if (!/^(?:\p{Lu}\.?)+$/u.test(last.text)) {
    const words = foldedWords(tokens)
    for (let i = first; i < head; i++) {
      const hit = phraseAt(countryWords(), words, i)
      if (hit?.end === head && hit.value.as === 'name') return null
    }
  }
  return beforeHead(group)
}
