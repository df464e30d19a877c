import type { CleaningRule } from '../cleaning-rule.ts'
import { isFragment, type Line, wordsOf } from '../sheet.ts'

const MARKERS = new Set([
  'category',
  'categories',
  'section',
  'topic',
  'topics',
  'tag',
  'tags',
  'filed under',
  'related topics',
  'more about',
  'posted in',
])

/** Names of sections that stand alone above a headline. */
const SECTIONS = new Set(
  (
    'news world politics business economy europe asia africa americas opinion analysis sport sports culture technology science health ' +
    'local national international latest breaking exclusive live defense defence war conflict crime environment climate weather featured'
  )
    .split(' ')
    .concat([
      'world news',
      'breaking news',
      'latest news',
      'local news',
      'top stories',
      'top story',
      'middle east',
      'latin america',
      'national security',
      'u.s',
      'us news',
      'uk news',
      'live updates',
    ]),
)

/** Lines from the top among which a section's name is looked for. */
const TOP = 6

export const sectionLabel: CleaningRule = {
  id: 'section-label',
  kind: 'section',
  phenomenon: 'the section, category or tags a text is filed under',
  examples: [
    '[Category]\n[Floods in the North]\n\nRiver rises in low town\n\nThe river rose on Monday.',
    '[World]\nRiver rises in low town\nThe river rose on Monday.',
    'The river rose on Monday.\n\n[Tags: floods, rivers, Low Town]',
    'The river rose on Monday.\n\n[Filed under:]\n[Floods]',
    '[Category]\n\nRiver rises again\n\nThe river rose on Monday.',
  ],
  counterexamples: [
    { text: 'Category five storms are rare.\nThis was one.', why: 'a sentence' },
    {
      text: 'The river rose on Monday.\nIt fell.\nIt rose.\nIt fell.\nIt rose.\nIt fell.\nWar\nIt rose.',
      why: 'a subheading in the middle',
    },
    { text: 'The ships were counted under one\ncategory\nof goods.', why: 'a line of wrapped prose' },
  ],
  find(sheet) {
    const { lines } = sheet
    const found: Line[] = []
    for (const line of lines) {
      const { key, index } = line
      const next = lines[index + 1]
      const atTop = index < TOP && next !== undefined
      if (!atTop && index < lines.length - TOP) continue
      if (isFragment(sheet, line)) continue
      if (MARKERS.has(key) || TAG_LIST.test(key) || (atTop && SECTIONS.has(key))) found.push(line)
      if (MARKERS.has(key) && next && isLabel(next)) found.push(next)
    }
    return [...new Set(found)]
  },
}

const TAG_LIST = /^(?:tags|topics|filed under|keywords|category|categories|related topics|posted in) ?: ?[^.!?]{2,200}$/

/** A few words without a full stop on the line right below: 'Floods in the North'. */
const isLabel = ({ text, afterBlank }: Line): boolean =>
  !afterBlank && wordsOf(text).length <= 5 && !/[.!?,;:"”]$/.test(text)
