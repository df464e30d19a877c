import { countryWords } from '../../text/countries.ts'
import { phraseAt } from '../../text/phrases.ts'
import type { NameHit, NameRule } from './name-rule.ts'
import { freeRuns, isFree, type NameSentence, runEnd } from './name-sentence.ts'
import { GOVERNING_HEADS, ORGANISATION_HEADS, TITLE_NOUNS, WEAK_HEADS } from './words.ts'

/** Capitalised runs with a word that makes them an organisation. */
export const keywordOrganisation: NameRule = {
  id: 'keyword-organisation',
  phenomenon: 'A capitalised run with a word for a body in it, and what it governs by "of" or "for"',
  examples: [
    'She works at the [Varnia Ministry of Public Works].',
    'The [Tarsen Valley University] and the [12th Mountain Brigade] took part.',
    'A report of the [Center for Harbour Policy] names [Oxley Trading Corp.] twice.',
  ],
  counterexamples: [
    { text: 'The ministry said nothing.', why: 'without capitals it names no body' },
    { text: 'Party officials left.', why: 'a weak word alone at the start of a sentence is no name' },
  ],
  entityType: 'organisation',
  find(s) {
    if (s.headline) return []
    const hits: NameHit[] = []
    for (const [first, end] of freeRuns(s)) {
      const hit = organisationIn(s, first, end)
      if (hit && hit.first >= (hits.at(-1)?.end ?? 0)) hits.push(hit)
    }
    return hits
  },
}

const isHead = (word: string): boolean => ORGANISATION_HEADS.has(word) || GOVERNING_HEADS.has(word)

function organisationIn(s: NameSentence, first: number, end: number): NameHit | null {
  let head = -1
  for (let i = first; i < end; i++) if (isHead((s.words[i] as string).replace(/\.$/, ''))) head = i
  if (head < 0) return null
  // A title ends the name: 'Defense Minister', 'Police Chief'.
  for (let i = head + 1; i < end; i++) if (TITLE_NOUNS.has(s.words[i] as string)) return null
  const governed = GOVERNING_HEADS.has(s.words[head] as string) ? governedEnd(s, head + 1 === end ? end : head + 1) : -1
  const stop = governed > 0 ? governed : isSuffix(s, head, end) ? head + 1 : -1
  if (stop < 0) return null
  const start = nationalityStart(s, unitNumberStart(s, first))
  if (stop - start === 1 && WEAK_HEADS.has(s.words[head] as string)) return null
  if (stop - start === 1 && isAlone(s, start)) return null
  return { first: start, nameFirst: start, end: stop }
}

/** 'the Council', 'Parliament': one word for a body stands for a name only without a nationality and inside a sentence. */
const isAlone = (s: NameSentence, i: number): boolean =>
  i === 0 || !/^(?:Parliament|Congress|Senate|Knesset|Duma|Bundestag|Pentagon|Coalition)$/.test(s.tokens[i]?.text ?? '')

/** The head ends the run, or what follows it in the run is a place or a number. */
const isSuffix = (s: NameSentence, head: number, end: number): boolean =>
  head + 1 === end || (head > 0 && !isFree(s, head + 1)) || phraseAt(countryWords(), s.words, head + 1) !== null

/** The end of 'of the Interior', 'for Public Health and Welfare'; -1 where nothing is governed. */
function governedEnd(s: NameSentence, from: number): number {
  const preposition = s.words[from]
  if (preposition !== 'of' && preposition !== 'for' && preposition !== 'on') return -1
  let at = from + 1
  if (s.words[at] === 'the') at++
  if (!isFree(s, at)) return -1
  let end = runEnd(s, at)
  for (let links = 0; links < 3; links++) {
    let next = end
    if (/^(?:and|of|for|&|,)$/.test(s.words[next] ?? '')) next++
    if (s.words[next] === 'and') next++
    if (s.words[next] === 'the') next++
    if (next === end || !isFree(s, next) || !goesOn(s, end, next)) break
    end = runEnd(s, next)
  }
  return end
}

/** 'Health and Welfare', 'State of Iraq': 'and' goes on only to ordinary words of a body's field. */
function goesOn(s: NameSentence, end: number, next: number): boolean {
  const link = s.words[end]
  if (link === 'of' || link === 'for') return true
  return FIELDS.has(s.words[next] as string)
}

const FIELDS: ReadonlySet<string> = new Set(
  'affairs agriculture children communications construction cooperation culture defence defense democracies development disaster economy education emergency emergencies energy environment family finance fisheries food forestry foreign health housing human immigration industry information infrastructure interior international investment justice labor labour law media mines mining natural peace planning prevention public reconstruction rescue research resources rights rural science security services social sports sport studies technology tourism trade transport transportation urban water welfare women work works youth levant syria iraq medicine policy'.split(
    ' ',
  ),
)

/** 'the Chilean Ports Authority': a nationality before the run belongs to the name. */
function nationalityStart(s: NameSentence, first: number): number {
  let start = first
  while (start > 0 && s.claims[start - 1] === 1) start--
  return start
}

/** '47th', '3rd' before a unit: 'the 47th Mechanized Brigade'. */
const unitNumberStart = (s: NameSentence, first: number): number =>
  /^\d+(?:st|nd|rd|th)$/.test(s.words[first - 1] ?? '') ? first - 1 : first
