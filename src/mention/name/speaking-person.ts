import type { NameHit, NameRule } from './name-rule.ts'
import { freeRuns, isAcronym, type NameSentence, personStart } from './name-sentence.ts'
import { ORGANISATION_HEADS, PLACE_HEADS, SAYING, TITLE_NOUNS } from './words.ts'

/** A capitalised run that speaks, or that an age or office stands beside. */
export const speakingPerson: NameRule = {
  id: 'speaking-person',
  phenomenon: 'A capitalised run of two to four words next to a verb of saying, an age or an office in apposition',
  examples: [
    '"We left," said [Tiro Maluk].',
    '[Odra Venn], 42, fled with her son.',
    '[Ketil Aas], the editor-in-chief of a weekly, agreed.',
  ],
  counterexamples: [
    { text: 'Tarsen Steel, the largest maker, closed.', why: 'what stands in apposition is no office' },
  ],
  entityType: 'person',
  find(s, { ordinary }) {
    if (s.headline) return []
    const hits: NameHit[] = []
    for (const [first, end] of freeRuns(s)) {
      const at = personStart(s, first, end, ordinary)
      if (isPersonal(s, first, end)) hits.push({ first: at, nameFirst: at, end })
    }
    return hits
  },
}

function isPersonal(s: NameSentence, first: number, end: number): boolean {
  const words = end - first
  const last = s.words[end - 1] as string
  if (words > 6 || ORGANISATION_HEADS.has(last) || PLACE_HEADS.has(last)) return false
  if (isAcronym(s.tokens[first]?.text ?? '')) return false
  if (words >= 2 && (isAged(s, end) || hasOffice(s, end))) return true
  if (s.words[end] === 'who') return words >= 2
  const saysBefore =
    SAYING.has(s.words[first - 1] ?? '') &&
    s.tokens[first - 1]?.pos === 'VERB' &&
    /[,"'”’]$/.test(s.words[first - 2] ?? '')
  return (
    saysBefore ||
    (SAYING.has(s.words[end] ?? '') && s.tokens[end]?.pos === 'VERB' && (words >= 2 || s.words[first - 1] !== 'the'))
  )
}

const isAged = (s: NameSentence, end: number): boolean =>
  (s.words[end] === ',' && /^\d{1,2}$/.test(s.words[end + 1] ?? '') && /^[,.]$/.test(s.words[end + 2] ?? '')) ||
  (s.words[end] === '(' && /^\d{1,2}$/.test(s.words[end + 1] ?? '') && s.words[end + 2] === ')')

/** ', the editor-in-chief of', ', a member of', ', an adviser to'. */
function hasOffice(s: NameSentence, end: number): boolean {
  if (s.words[end] !== ',') return false
  for (let i = end + 1; i < end + 7; i++) {
    const word = s.words[i]
    if (word === undefined || word === ',' || word === 'of') return false
    if (OFFICES.has(word) || TITLE_NOUNS.has(word))
      return /^(?:of|for|at|to|in|with|and|,|who|from|-|on|.|'s)$/.test(s.words[i + 1] ?? '.')
  }
  return false
}

const OFFICES: ReadonlySet<string> = new Set(
  'member editor professor fellow resident student mother father wife husband son daughter brother sister veteran'.split(
    ' ',
  ),
)
