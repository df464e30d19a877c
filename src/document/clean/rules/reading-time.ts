import { labelRule } from '../label-rule.ts'

export const readingTime = labelRule({
  id: 'reading-time',
  kind: 'reading-time',
  phenomenon: 'how long a text takes to read or to hear',
  patterns: [
    /^\d{1,3}[ -]?min(?:ute)?s? (?:read|listen|watch)$/,
    /^(?:reading time|read time|estimated reading time|time to read)\W{0,3}\d{1,3} ?min(?:ute)?s?$/,
    /^(?:listen|listen to this article|listen to article)(?: ?[·|(]? ?\d{1,3}(?::\d\d)?(?: ?min(?:ute)?s?)?\)?)?$/,
  ],
  examples: ['River rises in the low town\n[4 min read]\nThe river rose on Monday.', '[Reading time: 3 minutes]'],
  counterexamples: [{ text: 'It took 2 minutes to read the list.', why: 'a sentence with a duration' }],
})
