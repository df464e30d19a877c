import { foldName } from '../text/fold.ts'
import { officeNouns } from '../text/office.ts'
import { isNameless, type Party } from './party.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Words that may mean anybody who speaks. */
const ANYBODY = set(`
  official officials authority authorities source sources spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons
  representative representatives statement report reports leader leaders
`)

/** Words that may mean any body that no state runs. */
const FIRMS = set(
  'company firm operator utility owner manufacturer maker supplier carrier airline organiser organisers organizer organizers',
)

/** Words for those whom the holder of a high office leads. */
const GOVERNMENTS = set('administration government')
const HIGH_OFFICES = ['president', 'premier', 'governor', 'mayor', 'chancellor']

const ENDS_HEAD = /^(?:of|for|from|in|at|on|with|who|near)$/

/**
 * Whether somebody whom no report names ('the company', 'officials', 'the governor') may be another who is named or described more closely.
 * Then the two cannot be counted as two.
 */
export function mayBe(nameless: Party, other: Party): boolean {
  if (other.kind === 'publisher' || !isNameless(nameless)) return false
  const words = foldName(nameless.name).split(' ')
  const end = words.findIndex((word) => ENDS_HEAD.test(word))
  const head = (end > 0 ? words[end - 1] : words.at(-1)) as string
  if (ANYBODY.has(head)) return true
  if (officeNouns(nameless.name).some((office) => other.offices.includes(office))) return true
  if (GOVERNMENTS.has(head) && HIGH_OFFICES.some((office) => other.offices.includes(office))) return true
  if (FIRMS.has(head)) return other.kind === 'organisation' && other.role === null
  return isNameless(other) ? false : foldName(other.name).split(' ').includes(head)
}
