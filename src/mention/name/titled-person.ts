import { countryWords } from '../../text/countries.ts'
import { phraseAt } from '../../text/phrases.ts'
import type { NameHit, NameRule } from './name-rule.ts'
import { isAcronym, isFree, type NameSentence, runEnd } from './name-sentence.ts'
import { ORGANISATION_HEADS, PLACE_HEADS, TITLE_MODIFIERS, TITLE_NOUNS } from './words.ts'

/** A person named after a title. */
export const titledPerson: NameRule = {
  id: 'titled-person',
  phenomenon: 'A person named after a title, office, rank or calling; the mention takes the title in',
  examples: [
    '[Maj. Gen. Orla Trent] briefed reporters.',
    'The [Norwegian Foreign Minister Ivo Brandt] spoke with [spokesperson Lena Oduya].',
    'On Friday [acting Mayor Ilse van Dorn] resigned.',
    'Then [Mr. King] left.',
    'The [Minister of Health Abena Roe] and the [Minister for Trade and Industry Ivo Brandt] met.',
  ],
  counterexamples: [
    { text: 'The president Tuesday signed the bill.', why: 'days are no names' },
    { text: 'For the president Russia comes first.', why: 'a country is no holder of an office' },
  ],
  entityType: 'person',
  find(s) {
    if (s.headline || s.capitals.length === 0) return []
    const hits: NameHit[] = []
    for (let i = 0; i < s.tokens.length; i++) {
      if (!isTitle(s, i) || s.claims[i] === 2) continue
      const at = nameStart(s, i)
      if (at < 0) continue
      const end = personEnd(s, at)
      if (end <= at) continue
      const first = titleStart(s, i, hits.at(-1)?.end ?? 0)
      hits.push({ first, nameFirst: at, end })
      i = end - 1
    }
    return hits
  },
}

/** A word without the full stop of an abbreviation: 'Gen.' */
const bare = (s: NameSentence, i: number): string => {
  const word = s.words[i] ?? ''
  return word.length > 2 && word.endsWith('.') ? word.slice(0, -1) : word
}

const isTitle = (s: NameSentence, i: number): boolean => TITLE_NOUNS.has(bare(s, i))

/** Where the name after the title at `i` starts, past a full stop and further titles; -1 where none follows. */
function nameStart(s: NameSentence, i: number): number {
  let at = afterField(s, i + 1)
  const limit = at + 5
  while (at < s.tokens.length && at < limit) {
    if (s.words[at] === '.' && s.tokens[at]?.spaced === false && s.words[at - 1] !== 'president') at++
    else if ((isTitle(s, at) && !isSurname(s, at)) || (TITLE_MODIFIERS.has(bare(s, at)) && followedByTitle(s, at))) at++
    else break
  }
  if (!isFree(s, at) || s.tokens[at]?.spaced === false) return arabicStart(s, at)
  return isOffice(s, at) ? -1 : at
}

/** What ministers are of: 'Minister of Health Abena Roe', 'Minister for Trade and Industry Abena Roe'. */
const FIELDS = new Set(
  'health defence defense transport interior finance education justice agriculture energy environment labour labor culture trade industry economy tourism emergencies information state planning housing water mines forestry fisheries'.split(
    ' ',
  ),
)

function afterField({ words }: NameSentence, at: number): number {
  if (words[at - 1] !== 'minister' && words[at - 1] !== 'secretary') return at
  if ((words[at] !== 'of' && words[at] !== 'for') || !FIELDS.has(words[at + 1] ?? '')) return at
  return words[at + 2] === 'and' && FIELDS.has(words[at + 3] ?? '') ? at + 4 : at + 2
}

/** 'President al-Masri': the particle in lower case before the name. */
const arabicStart = (s: NameSentence, at: number): number =>
  /^(?:al|el|de|van|von|bin|der|den|ter)$/.test(s.words[at] ?? '') && runEnd(s, at) > at + 1 && s.claims[at] === 0
    ? at
    : -1

const HONORIFIC = /^(?:mr|mrs|ms|miss|dr)\.?$/

/** The King of 'Mr. King said' is a surname. */
const isSurname = (s: NameSentence, at: number): boolean =>
  isFree(s, at) && s.named[at + 1] !== true && HONORIFIC.test(s.words[s.words[at - 1] === '.' ? at - 2 : at - 1] ?? '')

const followedByTitle = (s: NameSentence, at: number): boolean => {
  const next = s.words[at + 1] === '.' || s.words[at + 1] === '-' ? at + 2 : at + 1
  return isTitle(s, next)
}

/** What stands after the title is itself no person: a nationality, body or place. */
const isOffice = (s: NameSentence, at: number): boolean => {
  const end = runEnd(s, at)
  const last = s.words[end - 1] as string
  if (ORGANISATION_HEADS.has(last) || PLACE_HEADS.has(last)) return true
  const country = phraseAt(countryWords(), s.words, at)
  return country !== null && country.end >= end
}

/** A name has at most five words, and stops at an acronym or a body's word. */
function personEnd(s: NameSentence, at: number): number {
  const limit = runEnd(s, at)
  let end = at
  while (end < limit && end < at + 9) {
    if (end > at && isAcronym(s.tokens[end]?.text ?? '') && (s.tokens[end]?.text.length ?? 0) > 3) break
    if (end > at && isTitle(s, end) && isFree(s, end + 1)) break
    end++
  }
  return end
}

/** The first word of the title that ends at `i`: further titles, nationalities, bodies and what modifies them. */
function titleStart(s: NameSentence, i: number, floor: number): number {
  let first = i
  for (let at = i - 1; at >= floor; at--) {
    const word = s.words[at] as string
    const token = s.tokens[at] as { text: string; spaced: boolean }
    if (word === '.' || word === '-' || word === '/') {
      if (token.spaced) break
      continue
    }
    // 'commander-in-chief'
    if (word === 'in' && s.words[at - 1] === '-') continue
    const modifies = TITLE_MODIFIERS.has(bare(s, at)) || isTitle(s, at)
    if (!modifies && !s.named[at] && s.claims[at] === 0) break
    if (/^(?:,|and)$/.test(word)) break
    first = at
  }
  return first
}
