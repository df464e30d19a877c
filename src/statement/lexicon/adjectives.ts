import type { CueClass } from './verbs.ts'

/** Adjectives after 'be' that attribute the clause or infinitive after them to their subject. */
export const adjectiveCues: ReadonlyMap<string, CueClass> = new Map([
  ...row(
    'thinking',
    'sure certain confident convinced aware afraid worried concerned hopeful optimistic skeptical sceptical doubtful unsure uncertain adamant clear proud glad sorry surprised angry frustrated disappointed fearful grateful',
  ),
  ...row('promising', 'willing ready eager determined reluctant unwilling keen prepared committed'),
])

function row(kind: CueClass, words: string): [string, CueClass][] {
  return words.split(' ').map((word) => [word, kind])
}
