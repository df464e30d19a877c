import type { NameHit, NameRule } from './name-rule.ts'
import { freeRuns, type NameSentence } from './name-sentence.ts'
import { ORGANISATION_HEADS } from './words.ts'

/** A name that nothing else explains, in a list of numbers by place, or of which a clause says what happened there. */
export const listedPlace: NameRule = {
  id: 'listed-place',
  phenomenon: 'A name that a list of numbers by place goes on with, or that ", where" follows',
  examples: [
    'They came from towns near Tarsen, which had 90 cases, followed by [Odra] with 40.',
    'Of those near Tarsen, it counted 90, [Odra] for 40 and newly reached [Kessim] for 12.',
    '[Kessim], where the first patient fell ill, had three cases.',
  ],
  counterexamples: [
    { text: 'The prize went to Selma, followed by Brandt with 40 points.', why: 'no place stands before it' },
  ],
  entityType: 'place',
  find(s, { known }) {
    if (s.headline) return []
    const hits: NameHit[] = []
    for (const [first, end] of freeRuns(s)) {
      if (end - first > 3 || ORGANISATION_HEADS.has(s.words[end - 1] as string)) continue
      if ((isWhere(s, end) && end - first === 1) || (isListed(s, first, end) && isAfterPlace(s, first, known)))
        hits.push({ first, nameFirst: first, end })
    }
    return hits
  },
}

const isWhere = ({ words }: NameSentence, end: number): boolean => words[end] === ',' && words[end + 1] === 'where'

/** ', followed by Odra with 40', ', Odra for 40' */
function isListed({ words, tokens }: NameSentence, first: number, end: number): boolean {
  const followed = words[first - 1] === 'by' && words[first - 2] === 'followed'
  const joint = words[end]
  if (joint !== 'with' && !(joint === 'for' && !followed)) return false
  return (followed || isNext(words, first)) && tokens[end + 1]?.pos === 'NUM'
}

/** After a comma or 'and', over 'newly affected'. */
function isNext(words: readonly string[], first: number): boolean {
  let at = first - 1
  while (/(?:ly|ed)$/.test(words[at] ?? '')) at--
  return words[at] === ',' || words[at] === 'and'
}

/** Whether a word before is known for a place's name. */
const isAfterPlace = ({ words }: NameSentence, first: number, known: ReadonlyMap<string, string>): boolean =>
  words.slice(0, first).some((word) => known.get(word) === 'place')
