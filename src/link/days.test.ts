import { expect, test } from 'vitest'
import { gapOf, isAfter, parseDays, renderDays } from './days.ts'

test.each([
  ['2031-05-04', '4 May 2031', 'a day'],
  ['2031-05-04~', '4 May 2031', 'an approximate day'],
  ['2031-02', '1 to 28 February 2031', 'a month'],
  ['2031', '1 January 2031 to 31 December 2031', 'a year'],
  ['2031-05-30/2031-06-02', '30 May 2031 to 2 June 2031', 'an interval'],
  ['../2031-05-04', 'by 4 May 2031', 'open at its start'],
  ['2031-05/..', 'since 1 May 2031', 'open at its end'],
])('%s', (edtf, words) => {
  const days = parseDays(edtf)
  expect(days && renderDays(days)).toBe(words)
})

test('what holds no date has no days', () => {
  expect([null, '', '..', '../..', 'soon'].map(parseDays)).toEqual([null, null, null, null, null])
})

test('order and distance', () => {
  const [may, fourth, june] = ['2031-05', '2031-05-04', '2031-06-03'].map(parseDays)
  if (!may || !fourth || !june) throw new Error('no days')
  expect([isAfter(june, may), isAfter(may, fourth), isAfter(fourth, may)]).toEqual([true, false, false])
  expect([gapOf(june, may), gapOf(may, june), gapOf(may, fourth)]).toEqual([3, 3, 0])
})
