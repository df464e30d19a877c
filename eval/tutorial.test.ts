import { expect, test } from 'vitest'
import { renderTutorial } from './tutorial.ts'

test('an output that is not what a command prints is put right', () => {
  const page = '`tutorial/a.txt`:\n\n```text\nOrla Venn said 12 people were killed.\n```\n\n'
  const block = (output: string) =>
    `${page}\`\`\`console\n$ npm run -s onrecord -- add tutorial --ledger "a b.db"\n${output}\n\`\`\`\n`
  expect(renderTutorial(block('2 reports\nand more'))).toBe(block('1 report added; a b.db holds 1 report'))
})
