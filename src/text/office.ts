import { countryWords } from './countries.ts'
import { foldName } from './fold.ts'
import { foldWord, phraseAt, phraseWords } from './phrases.ts'
import { rememberTexts } from './remember.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Offices that one person holds at a time; a ministry has many spokesmen. */
const OFFICES = set(`
  president premier minister chancellor governor mayor king queen prince emir sultan pope chief commander head director chairman
  chairwoman chair rector bishop archbishop secretary sheriff prosecutor ombudsman leader ceo commanderinchief
`)

/** Words that tell no office from another. */
const SAY_NOTHING = set(`
  the a an of for in at s ' 's his her its their acting regional local provincial national new then current general office
`)

/** Words of many offices of one kind: without a name or country beside them nobody knows whose. */
const COMMON = set(`
  foreign defence interior health finance justice energy economy education environment transport trade labour culture agriculture
  emergency army navy air force forces armed military police fire security intelligence staff executive financial operating
  department ministry council committee commission court high supreme state federal city town county district region village party
  parliament government cabinet hospital school university company group delegation mission team operations station services service
  agency authority
`)

/** Words of an office that somebody holds no more, not yet, or not alone. */
const NOT_HELD =
  /\b(?:former|ex|late|onetime|outgoing|deputy|vice|candidate|nominee|designate|elect|and|or|who|whose)\b/

const ENGLISH: Readonly<Record<string, string>> = { defense: 'defence', labor: 'labour' }

/** Words for offices of one person in a description: 'governor' of 'the regional governor'; `[]` where nobody holds it now. */
export const officeNouns = rememberTexts((description): readonly string[] => {
  const folded = foldName(joined(description))
  return NOT_HELD.test(folded) ? [] : folded.split(' ').filter((word) => OFFICES.has(word))
})

const joined = (description: string): string =>
  description.replace(/commander-in-chief/i, 'commanderinchief').replace(/prime minister/i, 'premier')

/**
 * An office in one spelling, for telling whether two descriptions mean it: 'governor of Orsk' and 'Orsk governor' are
 * 'governor orsk', "Chile's army chief" is 'army chief {CL}'. `null` for what is no office of one person, and where neither a
 * country nor a name says whose it is.
 */
export const officeKey = rememberTexts((description): string | null => {
  const plain = joined(description)
  if (NOT_HELD.test(foldName(plain))) return null
  const names = new Set((plain.match(/\p{Lu}[\p{L}]+/gu) ?? []).map((word) => foldName(word)))
  const words = phraseWords(foldName(plain)).map(foldWord)
  const key = new Set<string>()
  let [isOffice, isNamed] = [false, false]
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string
    const country = phraseAt(countryWords(), words, at)
    if (country) {
      key.add(`{${country.value.code}}`)
      isNamed = true
      at = country.end - 1
      continue
    }
    const english = ENGLISH[word] ?? word
    if (!SAY_NOTHING.has(word)) key.add(english)
    if (OFFICES.has(word)) isOffice = true
    else if (names.has(word) && !COMMON.has(english) && !SAY_NOTHING.has(word)) isNamed = true
  }
  return isOffice && isNamed ? [...key].sort().join(' ') : null
})
