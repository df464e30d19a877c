import type { CleaningRule } from '../cleaning-rule.ts'
import { isFragment, type Line, type Sheet, wordsOf } from '../sheet.ts'

const LABELS = new Set([
  'author',
  'authors',
  'written by',
  'by',
  'reporter',
  'reporters',
  'posted by',
  'about the author',
  'about the authors',
  'journalist',
  'editor',
  'contributors',
])

/** Lines from the top among which a byline stands. */
const TOP = 10

/** A name of two to four words, each with a capital: 'Ada Lind', 'Tom van der Berg', 'ADA LIND'. */
const NAME = String.raw`(?!The |Our |A )\p{Lu}[\p{L}.'’-]*(?: (?:van|von|de|der|den|del|di|la|al|bin|el|da|dos))*(?: \p{Lu}[\p{L}.'’-]*){1,3}`
/** What stands behind a name: 'Staff Writer', 'Low Town Herald'. */
const ROLE = String.raw`[\p{L} ]{0,40}(?:Writer|WRITER|Correspondent|CORRESPONDENT|Editor|EDITOR|Reporter|REPORTER|Press|PRESS|News|NEWS|Herald|Times|Post|Bureau|Staff|STAFF)`
const BY = new RegExp(
  String.raw`^(?:(?:Posted |Written |Story |Text |Reported )?[Bb]y|BY):? (${NAME}(?:(?:,| and| &|, and) (?!${ROLE})${NAME}){0,5})(?:(?:,| ?[|·–—-]| for| in) ?[^.!?]{2,100})?\.?$`,
  'u',
)
const ALONE = new RegExp(String.raw`^${NAME}$`, 'u')
const NOT_NAMES =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|of|the)\b/i

export const byline: CleaningRule = {
  id: 'byline',
  kind: 'byline',
  phenomenon: 'who wrote the text: a label, a name under it, or "By" and a name',
  examples: [
    'River rises in low town\n[By Ada Lind]\nThe river rose on Monday.',
    'River rises in low town\n[By ADA LIND and TOM MARSH, Herald Staff Writers]\nThe river rose on Monday.',
    'River rises in low town\n[by Ada Lind]\nThe river rose on Monday.',
    'River rises in low town\n\n[Authors]\n[Ada Lind]\n\nThe river rose on Monday.',
    'River rises in low town\n[Authors]\n\nThe river rose on Monday.',
  ],
  counterexamples: [
    { text: 'By Friday Morning\nThe river rose.', why: 'a time' },
    { text: 'By Ada Lind’s count the boats were gone.\nIt rose.', why: 'a sentence' },
    { text: 'The boats were counted\nby Ada Lind\nand others.', why: 'a line of wrapped prose' },
    {
      text: 'THE BOATS WERE COUNTED ON MONDAY MORNING BELOW THE OLD TOWN\nBY HARBOUR AND RIVER POLICE.\nTHREE OF THE BOATS AT THE NORTHERN END OF THE QUAY WERE TAKEN\nTO THE OTHER SHORE BEFORE THE RIVER ROSE ABOVE THE MARK THAT\nTHE COUNCIL HAD SET IN MAY AND ABOVE THE ONE BEFORE IT IN THE\nNORTH.',
      why: 'wrapped capitals',
    },
    { text: 'Hit By High Water\nThe river rose.', why: 'a headline with the word' },
  ],
  find(sheet) {
    const found: Line[] = []
    for (const line of sheet.lines.slice(0, TOP)) {
      if (isInsideProse(sheet, line)) continue
      const next = sheet.lines[line.index + 1]
      if (bylineName(line.text) !== null) found.push(line)
      if (!LABELS.has(line.key) || !next) continue
      found.push(line)
      if (isNameAlone(sheet, next)) found.push(next)
    }
    return [...new Set(found)]
  },
}

/** A line in the middle of wrapped prose; 'by Ada Lind' in lower case is one only where prose goes on around it. */
function isInsideProse(sheet: Sheet, line: Line): boolean {
  if (!line.text.startsWith('by ') || sheet.wrapped) return isFragment(sheet, line)
  const next = sheet.lines[line.index + 1]
  return next !== undefined && /^\p{Ll}/u.test(next.text)
}

/** The names in 'By Ada Lind, Staff Writer', or `null`. */
export function bylineName(text: string): string | null {
  if (text.length > 200 || !/^(?:\w{4,8} )?by\b/i.test(text)) return null
  const name = BY.exec(text)?.[1] ?? null
  return name === null || NOT_NAMES.test(name) ? null : name
}

/** A name on the line right below a label, with more text to come. */
const isNameAlone = (sheet: Sheet, { text, index, afterBlank }: Line): boolean =>
  !afterBlank && index + 1 < sheet.lines.length && wordsOf(text).length <= 4 && ALONE.test(text)
