import { foldQuotes } from '../../../text/fold.ts'
import type { CleaningRule } from '../cleaning-rule.ts'
import type { Line } from '../sheet.ts'

const ROLES =
  'journalist|reporter|correspondent|writer|columnist|editor|contributor|blogger|freelancer|author|novelist|photographer|photojournalist|' +
  'fellow|lecturer|professor|commentator|producer|storyteller|newsman|essayist|broadcaster'

const NAME = String.raw`\p{Lu}[\p{L}.'’-]{0,24}(?: (?:van|von|de|der|del|al|bin|el))*(?: \p{Lu}[\p{L}.'’-]{0,24}){1,3}`

/** 'Ada Lind is a seasoned reporter …', 'Tom Marsh covers …', 'Tom Marsh writes about …'. */
const OPENING = new RegExp(
  String.raw`^(?:[^\p{L}\n]{0,3})(${NAME}) (?:(?:is|was) (?:an?|the|our)\b(?: [^\s.]{1,30}){0,12}? (?:${ROLES})\b|(?:covers|writes about|writes on|writes for|reports on|has (?:been )?(?:covered|reported|written))\b)`,
  'u',
)

/** Paragraphs from the end among which a biography stands. */
const END = 3

export const biography: CleaningRule = {
  id: 'biography',
  kind: 'biography',
  phenomenon: 'who the author is, at the end of a text that has not named that person',
  examples: [
    'The river rose.\nIt fell on Friday.\n\n[Ada Lind is a seasoned reporter who covers rivers. She holds a degree from High Town.]',
    'The river rose.\nIt fell on Friday.\n\n[Tom Marsh writes about floods for the Herald.]',
    'By Ada Lind\nThe river rose.\nIt fell on Friday.\n\n[Ada Lind is the Herald’s senior correspondent.]',
  ],
  counterexamples: [
    {
      text: 'The river rose, Ada Lind said.\nIt fell.\nAda Lind is a reporter at the Herald.',
      why: 'the text speaks of her',
    },
    {
      text: 'Ada Lind is a reporter at the Herald.\nShe was arrested on Monday.\nThe river rose.\nIt fell.\nIt rose.',
      why: 'the text begins with her',
    },
    { text: 'The river rose.\nIt fell.\nThe mayor is a former editor.', why: 'no name' },
  ],
  find: ({ raw, lines }) =>
    lines.length < 3
      ? []
      : lines.slice(Math.max(2, lines.length - END)).filter((line) => isBiography(raw, lines, line)),
}

function isBiography(raw: string, lines: readonly Line[], { text, start }: Line): boolean {
  const name = OPENING.exec(text.slice(0, 400))?.[1]
  if (!name) return false
  const surname = foldQuotes(name.split(' ').at(-1) as string)
  const byline = lines.find((line) => /^by\b/i.test(line.text))
  const before = raw.slice(0, start)
  const rest = byline ? before.slice(0, byline.start) + before.slice(byline.end) : before
  return !foldQuotes(rest).includes(surname)
}
