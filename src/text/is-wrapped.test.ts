import { expect, test } from 'vitest'
import { isWrapped } from './is-wrapped.ts'

const WIRE = 'The river rose by three metres on Monday, and'

test.each<[boolean, string[], string]>([
  [true, [WIRE, WIRE, WIRE, WIRE], 'four lines that break off'],
  [true, [WIRE, WIRE, WIRE, 'The mayor said so at noon in the hall.', WIRE], 'a sentence may end with a line'],
  [false, [WIRE, WIRE, WIRE], 'three lines tell nothing'],
  [false, Array(5).fill('Twelve people were killed, the mayor said.'), 'lines that are sentences'],
  [false, Array(5).fill('“Twelve people were killed.”)'), 'sentences in marks and brackets'],
  [false, Array(5).fill('News and Sport'), 'a menu'],
  [false, Array(5).fill(`${WIRE} ${WIRE} ${WIRE}`), 'paragraphs without a stop'],
])('%s: %#', (wrapped, lines) => {
  expect(isWrapped(lines)).toBe(wrapped)
})
