import { foldQuotes } from '../../../text/fold.ts'
import type { CleaningRule } from '../cleaning-rule.ts'
import type { Line } from '../sheet.ts'

const ROLES =
  'journalist|reporter|correspondent|writer|columnist|editor|contributor|blogger|freelancer|author|novelist|photographer|photojournalist|' +
  'fellow|lecturer|professor|commentator|producer|storyteller|newsman|essayist|broadcaster'

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:van|von|de|der|del|al|bin|el))*(?: \p{Lu}[\p{L}.'’-]*){1,3}`

/** 'Ada Lind is a seasoned reporter …', 'Tom Marsh covers …', 'Tom Marsh writes about …'. */
const OPENING = new RegExp(
  String.raw`^(?:[^\p{L}\n]{0,3})(${NAME}) (?:(?:is|was) (?:an?|the|our)\b(?: [^\s.]{1,30}){0,12}? (?:${ROLES})\b|(?:covers|writes about|writes on|writes for|reports on|has (?:been )?(?:covered|reported|written))\b)`,
  'u',
)

/** What every such opening holds; tried first, since the opening takes longer to compile than most texts to read. */
const CUE = new RegExp(String.raw`(?:${ROLES})\b|covers|writes|reports on|has (?:been|covered|reported|written)`)

const HEADINGS = new Set(['about the author', 'about the authors', 'about author', 'author bio', 'about the writer'])

/** Paragraphs from the end among which a biography stands. */
const END = 4

export const biography: CleaningRule = {
  id: 'biography',
  kind: 'biography',
  phenomenon:
    'who the author is, at the end of a text that has not named that person; the heading and the name above it too',
  examples: [
    'The river rose.\nIt fell on Friday.\n\n[Ada Lind is a seasoned reporter who covers rivers. She holds a degree from High Town.]',
    'The river rose.\nIt fell on Friday.\n\n[Tom Marsh writes about floods for the Herald.]',
    'By Ada Lind\nThe river rose.\nIt fell on Friday.\n\n[Ada Lind is the Herald’s senior correspondent.]',
    'The river rose.\nIt fell on Friday.\n\n[About the Author]\n[Ada Lind]\n[Ada Lind is a reporter.]',
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
    lines
      .slice(Math.max(2, lines.length - END))
      .filter((line) => isBiography(raw, lines, line) || isAboveBiography(raw, lines, line)),
}

function isBiography(raw: string, lines: readonly Line[], { text, start, index }: Line): boolean {
  const name = nameIn(text)
  if (name === null) return false
  const above = lines.filter((line) => line.index < index && isNameOf(line, name))
  const before = above.reduceRight(
    (rest, line) => rest.slice(0, line.start) + rest.slice(line.end),
    raw.slice(0, start),
  )
  return !foldQuotes(before).includes(foldQuotes(name.split(' ').at(-1) as string))
}

/** A heading, or the author's name alone, with the biography below it. */
const isAboveBiography = (raw: string, lines: readonly Line[], line: Line): boolean =>
  lines.slice(line.index + 1, line.index + 3).some((next) => {
    const name = nameIn(next.text)
    if (name === null || !isBiography(raw, lines, next)) return false
    return HEADINGS.has(line.key) || line.text === name
  })

const nameIn = (text: string): string | null => {
  const start = text.slice(0, 400)
  return CUE.test(start) ? (OPENING.exec(start)?.[1] ?? null) : null
}

/** A line that is the name, or a byline. */
const isNameOf = ({ text }: Line, name: string): boolean => text === name || /^by\b/i.test(text)
