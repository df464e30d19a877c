import { GIVEN_NAMES } from './given-names.ts'
import type { NameHit, NameRule } from './name-rule.ts'
import { isAcronym, isFree, type NameSentence } from './name-sentence.ts'

/** Capitals that name no body: technology, units, money, time, ranks of a headline. */
const NO_BODY: ReadonlySet<string> = new Set(
  'TV PC CD DVD DNA RNA HIV AIDS GDP USD EUR CEO CFO COO CTO PM AM MP MPS VIP SUV ATM GPS FAQ PDF URL WMD IED IEDS VBIED UAV UAVS NGO NGOS POW POWS PTSD CCTV ID IQ UFO DUI EV EVS II III IV VI VII VIII IX XI XII AI IT PR HR OK BST GMT UTC EST EDT PST SMS LED MRI CT ICU ER LGBT BBQ DIY ETA FYI RSVP ASAP DJ MC PHD BA MA BS MBA JR SR DC LNG LPG MLRS APC IFV MANPADS ATACMS HIMARS NASAMS'.split(
    ' ',
  ),
)

/** A body known by its initials alone. */
export const acronym: NameRule = {
  id: 'acronym',
  phenomenon: 'Two to six capitals that no list of ordinary abbreviations holds',
  examples: ['The [KTRF] denied it.', 'Fighters of the [QLA] fled.'],
  counterexamples: [
    { text: 'The CEO watched TV.', why: 'ordinary abbreviations' },
    { text: 'ALL ROADS CLOSED', why: 'in a line of capitals every word looks so' },
  ],
  entityType: 'organisation',
  find(s) {
    const hits: NameHit[] = []
    for (const i of s.capitals) {
      const { text } = s.tokens[i] as { text: string }
      const letters = text.replaceAll('.', '')
      if (!isFree(s, i) || !isAcronym(text) || letters.length > 6 || NO_BODY.has(letters)) continue
      if (isShouted(s, i) || GIVEN_NAMES.has(s.words[i] as string)) continue
      hits.push({ first: i, nameFirst: i, end: i + 1 })
    }
    return hits
  },
}

const CAPITALS = /^\p{Lu}{2,}$/u

/** A neighbour in capitals, or a dateline: 'ALL ROADS', 'ORSK --'. */
const isShouted = (s: NameSentence, i: number): boolean => {
  const beside = (at: number) => CAPITALS.test(s.tokens[at]?.text ?? '') && (s.tokens[at]?.text.length ?? 0) > 2
  return beside(i - 1) || beside(i + 1) || (i === 0 && /^[-–—,(]/.test(s.tokens[1]?.text ?? ''))
}
