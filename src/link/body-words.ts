import { countryWords } from '../text/countries.ts'
import { foldName } from '../text/fold.ts'
import { foldWord, phraseAt } from '../text/phrases.ts'
import { rememberTexts } from '../text/remember.ts'

/** A name or description of a body by the words that tell it from others: 'the national flood agency' is flood. */
export interface BodyWords {
  readonly words: readonly string[]
  /** The word for what it is: 'commission' of 'Electoral Commission of Norland'. */
  readonly head: string
  /** Its people speak and not itself: 'health officials' of a health ministry. */
  readonly isStaff: boolean
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** What any body may be called: dropped where other words are left. */
const GENERIC = set(
  'agency agencies authority authorities service services department bureau office body bodies government administration regime leadership',
)

const STAFF = set(`
  official officials officer officers spokesman spokeswoman spokesperson spokespeople chief chiefs head director leader leaders
  staff source sources executive executives representative representatives
`)

const SAY_NOTHING = set("the a an 's ’s s national federal country nation its their government-run")

/** Bodies of one place that stand beside others of the same name. */
const LOCAL = /^(?:regional|provincial|local|county|district|municipal|city|state|town|village)$/

/** The bodies that some words name, 'the electoral commission and the police' two of them; `[]` where only anybody's people are named. */
export const bodiesNamed = rememberTexts((name): readonly BodyWords[] =>
  name.split(/ and (?=\p{Ll})/u).flatMap((part) => readBody(part) ?? []),
)

function readBody(name: string): BodyWords | null {
  const folded = foldName(name).split(' ').filter(Boolean).map(foldWord)
  const end = folded.findIndex((word, i) => i > 0 && /^(?:of|for|in|at|from)$/.test(word))
  const base = end < 0 ? folded : folded.slice(0, end)
  const isStaff = STAFF.has(base.at(-1) ?? '')
  const own = tellingWords(isStaff ? base.slice(0, -1) : base)
  // 'ministry of health' is the health ministry; 'officials of the port' are the port's.
  const words = end < 0 ? own : [...tellingWords(folded.slice(end + 1)), ...own]
  const specific = words.filter((word) => !GENERIC.has(word))
  const kept = specific.length > 0 ? specific : words
  const head = own.findLast((word) => kept.includes(word)) ?? kept.at(-1)
  return head === undefined ? null : { words: kept, head, isStaff }
}

/** Without articles, countries and their people. */
function tellingWords(words: readonly string[]): string[] {
  const telling: string[] = []
  for (let at = 0; at < words.length; at++) {
    const country = phraseAt(countryWords(), words, at)
    if (country) at = country.end - 1
    else if (!SAY_NOTHING.has(words[at] as string)) telling.push(words[at] as string)
  }
  return telling
}

/** Whether one name is short for the other: 'the commission' for the Electoral Commission, but not 'the regional flood agency' for the flood agency. */
export function areOneBody(a: BodyWords, b: BodyWords): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  if (!short.words.every((word) => long.words.includes(word))) return false
  if (long.words.some((word) => LOCAL.test(word) && !short.words.includes(word))) return false
  if (short.words.length > 1) return true
  // 'harbour officials' of the Harbour Commission, not 'health officials' of a world body for health.
  return short.isStaff ? long.words[0] === short.head && long.words.length < 3 : short.head === long.head
}
