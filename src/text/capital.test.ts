import { expect, test } from 'vitest'
import { isCapital } from './capital.ts'

test.each([
  ['Odra', true, 'a capital'],
  ['odra', false, 'a small letter'],
  ['Łódź', true, 'a capital with a stroke'],
  ['Київ', true, 'another alphabet'],
  ['łódź', false, 'a small letter with a stroke'],
  ['@Odra', false, 'the sign before the letters of the code'],
  ['[Odra', false, 'the sign after them'],
  ['', false, 'nothing'],
])('%j begins with a capital: %j (%s)', (word, capital, _why) => {
  expect(isCapital(word)).toBe(capital)
})
