import { creditOf } from '../../credits.ts'
import type { CleaningRule } from '../cleaning-rule.ts'
import { isFragment } from '../sheet.ts'

export const originalSource: CleaningRule = {
  id: 'original-source',
  kind: 'original-source',
  phenomenon: 'a line that says which publisher the text is taken from; it becomes a credit of the document',
  examples: [
    'The river rose.\n\n[Original Source: www.herald.example.com]',
    'The river rose.\n\n[This article was originally published by the Low Town Herald.]',
    '[First published in Low Town Herald]\n\nThe river rose.',
    'River rises\n[Reuters]\nThe river rose.',
    'The river rose.\n\n[Source: Low Town Herald]',
  ],
  counterexamples: [
    { text: 'Source: the river, which rose by three metres, took the bridge.', why: 'a sentence' },
    { text: 'Source: Ministry of Rivers', why: 'who made a table or a chart' },
    { text: 'The report was first published in May.', why: 'a sentence about another text' },
  ],
  find: (sheet) => sheet.lines.filter((line) => creditOf(line.text) !== null && !isFragment(sheet, line)),
}
