import { phraseAt } from '../../text/phrases.ts'
import type { NameHit, NameRule } from './name-rule.ts'

/** Bodies that the packs list, under any of their names. */
export const bodyName: NameRule = {
  id: 'body-name',
  phenomenon: 'A ministry, service, international body or news agency that a pack lists, under any of its names',
  examples: ['The [International Committee of the Red Cross] sent a convoy.', 'A [NATO] convoy left at noon.'],
  counterexamples: [{ text: 'Nobody knew who would come.', why: 'an acronym must stand in capitals' }],
  entityType: 'organisation',
  find(s, { bodies }) {
    const hits: NameHit[] = []
    let taken = 0
    for (const i of s.capitals) {
      if (i < taken) continue
      if (s.claims[i] === 2) continue
      const hit = phraseAt(bodies, s.words, i)
      if (!hit || (hit.value !== null && s.tokens[i]?.text !== hit.value)) continue
      if (hit.value === null && hit.end === i + 1 && !s.named[i]) continue
      hits.push({ first: i, nameFirst: i, end: hit.end })
      taken = hit.end
    }
    return hits
  },
}
