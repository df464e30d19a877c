import { expect, test } from 'vitest'
import { toCsv } from './csv.ts'

test.each([
  ['plain', 'plain', 'words'],
  [12, '12', 'a number'],
  [-3, '-3', 'a number below zero is no formula'],
  [null, '', 'nothing'],
  ['a, b', '"a, b"', 'a comma'],
  ['she said “so”, "so"', '"she said “so”, ""so"""', 'quotation marks'],
  ['two\nlines', '"two\nlines"', 'a line break'],
  ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"', 'a formula'],
  ['@sum', "'@sum", 'an older formula'],
  ['-2+3', "'-2+3", 'a formula that begins with a sign'],
])('%o', (value, written, _name) => {
  expect(toCsv({ headings: ['a'], rows: [[value]] })).toBe(`a\r\n${written}\r\n`)
})
