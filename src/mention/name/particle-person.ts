import type { NameHit, NameRule } from './name-rule.ts'
import { freeRuns, type NameSentence } from './name-sentence.ts'
import { ORGANISATION_HEADS, PLACE_HEADS } from './words.ts'

/** A name with a particle that only the names of persons have. */
export const particlePerson: NameRule = {
  id: 'particle-person',
  phenomenon: "A run of capitalised words around 'van', 'von', 'bin' or 'ibn'",
  examples: ['A letter by [Tiro van den Maluk] was read.', 'They met [Orsk bin Tarsen].'],
  counterexamples: [{ text: 'They met at the Tiro van Maluk Institute.', why: 'a word for a body ends the run' }],
  entityType: 'person',
  find: (s) =>
    s.headline || !s.words.some((word) => PARTICLES.has(word))
      ? []
      : freeRuns(s)
          .filter(([first, end]) => isPersons(s, first, end))
          .map(([first, end]) => ({ first, nameFirst: first, end }) satisfies NameHit),
}

const PARTICLES: ReadonlySet<string> = new Set(['van', 'von', 'bin', 'ibn'])

function isPersons(s: NameSentence, first: number, end: number): boolean {
  const last = s.words[end - 1] as string
  if (end - first > 6 || ORGANISATION_HEADS.has(last) || PLACE_HEADS.has(last)) return false
  for (let i = first + 1; i < end - 1; i++) if (PARTICLES.has(s.words[i] as string) && !s.named[i]) return true
  return false
}
