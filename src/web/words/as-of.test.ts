import { expect, test } from 'vitest'
import { asOfPhrase } from './as-of.ts'

test.each([
  ['5 Nov 2031', 'as of 5 Nov 2031', 'a day'],
  ['Nov 2031', 'as of Nov 2031', 'a month'],
  ['since 6 Aug 2031', 'since 6 Aug 2031', 'an open stretch'],
  ['6 Aug to 5 Nov 2031', '6 Aug to 5 Nov 2031', 'a stretch'],
  ['not stated', 'as of no stated date', 'nothing'],
  ['not stated; said 5 Nov 2031', 'as of no stated date; said 5 Nov 2031', 'only when it was said'],
])('%s is %s', (words, phrase, _name) => {
  expect(asOfPhrase(words)).toBe(phrase)
})
