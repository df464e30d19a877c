import type { CleaningRule } from '../cleaning-rule.ts'
import { isTitleLike, type Line, wordsOf } from '../sheet.ts'

/** Lines from the top among which a headline is repeated. */
const TOP = 8

/** Keeps the first of the headline's copies: the first line of the sheet that can be one. */
export const repeatedHeadline: CleaningRule = {
  id: 'repeated-headline',
  kind: 'repeated-headline',
  phenomenon: 'the headline once more: above the text, in the share box, under the picture',
  examples: [
    'River rises in low town\n\n[River rises in low town]\n\nThe river rose on Monday.',
    '[River rises in low town | Low Town Herald]\nRiver rises in low town\nThe river rose on Monday.',
    'Floods\n\nRiver rises in low town\n2 May\n[RIVER RISES IN LOW TOWN]\nThe river rose on Monday.',
    'River rises in low town\nThe river rose on Monday.\nIt fell again.\n[River rises in low town]',
  ],
  counterexamples: [
    { text: 'The river rose.\nIt fell.\nThe river rose.', why: 'a sentence said twice' },
    { text: 'River rises in low town\nRiver rises in high town\nIt rose.', why: 'another headline' },
  ],
  find({ lines }) {
    const first = new Map<string, Line>()
    const last = lines.length - 1
    return lines.filter((line) => {
      if (hasOutletBehind(line, lines[line.index + 1])) return true
      const { key, index } = line
      if (key === '' || !isTitleLike(line) || wordsOf(key).length < 4) return false
      if (index >= TOP && index < last - 4) return false
      const before = first.get(key)
      if (!before && index < TOP) first.set(key, line)
      return before !== undefined
    })
  },
}

/** 'River rises in low town | Low Town Herald' above the headline itself: the window's title. */
const hasOutletBehind = ({ key, index }: Line, next: Line | undefined): boolean =>
  index < TOP &&
  next !== undefined &&
  wordsOf(next.key).length >= 4 &&
  key.startsWith(next.key) &&
  /^ ?[|–—-] ?[^|]{2,40}$/.test(key.slice(next.key.length))
