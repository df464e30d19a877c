import { describe, expect, test } from 'vitest'
import { dateWords, dayOf, parseDays } from './days.ts'

describe('days of a date', () => {
  test.each<[string, number | null, number | null, string]>([
    ['2031-03-05', dayOf(2031, 3, 5), dayOf(2031, 3, 5), 'a day'],
    ['2031-02', dayOf(2031, 2, 1), dayOf(2031, 2, 28), 'a month'],
    ['2032-02~', dayOf(2032, 2, 1), dayOf(2032, 2, 29), 'about a month of a leap year'],
    ['2031', dayOf(2031, 1, 1), dayOf(2031, 12, 31), 'a year'],
    ['2031-03-05T10:00:00Z', dayOf(2031, 3, 5), dayOf(2031, 3, 5), 'a moment'],
    ['../2031-03-05', null, dayOf(2031, 3, 5), 'an open beginning'],
    ['2031-03-05/..', dayOf(2031, 3, 5), null, 'an open end'],
  ])('%s', (edtf, from, to) => {
    expect(parseDays(edtf)).toEqual({ from, to })
  })

  test.each<[string | null, string]>([
    ['', 'nothing'],
    ['Monday', 'words'],
    ['../..', 'both ends open'],
    [null, 'absence'],
  ])('%j is no date', (edtf) => {
    expect(parseDays(edtf)).toBeNull()
  })
})

describe('dates in words', () => {
  test.each([
    ['2031-03-05', '5 Mar 2031'],
    ['2031-03', 'Mar 2031'],
    ['2031', '2031'],
    ['2031-03-05~', 'about 5 Mar 2031'],
    ['../2031-03-05', 'until 5 Mar 2031'],
    ['2031-03-05/..', 'since 5 Mar 2031'],
    ['2031-03-05/2031-03-05', '5 Mar 2031'],
    ['2031-03-05/2031-03-07', '5 to 7 Mar 2031'],
    ['2031-03-05/2031-04-07', '5 Mar to 7 Apr 2031'],
    ['2030-03-05/2031-04-07', '5 Mar 2030 to 7 Apr 2031'],
    ['2031-13-05', '2031-13-05'],
    ['soon', 'soon'],
  ])('%s', (edtf, words) => {
    expect(dateWords(edtf)).toBe(words)
  })
})
