import type { NameMention } from '../model/mention.ts'
import type { Span } from '../model/span.ts'

const AFTER = /^, ((?:an? |the |[a-z])[^,.;:"“”]{3,80})[,.;]/
const BEFORE = /(?:^|[.,;\n] ?)([^,.;:"“”\n]{3,60}), $/

const OFFICE_WORDS = (
  'president minister secretary chief commander general governor mayor leader head director spokesman spokeswoman spokesmen spokeswomen ' +
  'spokesperson spokespeople spokespersons ambassador envoy adviser advisor chairman king pope chancellor premier executive author founder ' +
  'chair chairwoman inspector-general administrator manager lawyer attorney prosecutor coroner sheriff economist analyst professor captain superintendent commissioner editor owner coach'
).split(' ')
/** Words for an office, as the alternatives of a pattern. */
export const OFFICES = OFFICE_WORDS.join('|')

/** An apposition before a name ends in an office, or says of what it is one: 'Chile’s army chief, Ivo Brandt', 'the mayor of Orsk, Ivo Brandt'. */
const OFFICE = new RegExp(`(?:${OFFICES})(?: (?:of|for) [^,]*)?$`, 'i')

/** 'union leader Odra Venn': the words for an office right before a name. */
const OFFICE_BEFORE = new RegExp(`(?:^|[\\s"“])((?:[\\p{L}’'-]{1,20} ){0,2}(?:${OFFICES})) $`, 'iu')

/** How the words for an office end, with the space before the name: most names stand behind none of them. */
const ENDS_OFFICE = new Set(OFFICE_WORDS.map((word) => `${word.slice(-2)} `))

/** The title before a name, and what stands in apposition to it: 'the mayor of Orsk' of 'Marta Oyelaran, the mayor of Orsk,'. */
export function descriptionsOf(text: string, mention: NameMention): Span[] {
  const { title, start, end, entityType, name } = mention
  const found: Span[] = title ? [{ start: title.start, end: title.end }] : []
  if (entityType !== 'person') return found
  const after = text.startsWith(', ', end) ? AFTER.exec(text.slice(end, end + 100))?.[1] : undefined
  const before = text.startsWith(', ', start - 2)
    ? BEFORE.exec(text.slice(Math.max(0, start - 70), start))?.[1]
    : undefined
  const office = ENDS_OFFICE.has(text.slice(name.start - 3, name.start).toLowerCase())
    ? OFFICE_BEFORE.exec(text.slice(Math.max(0, name.start - 60), name.start))?.[1]
    : undefined
  if (office) found.push({ start: name.start - 1 - office.length, end: name.start - 1 })
  if (after) found.push({ start: end + 2, end: end + 2 + after.length })
  if (before && OFFICE.test(before)) found.push({ start: start - 2 - before.length, end: start - 2 })
  return found
}
