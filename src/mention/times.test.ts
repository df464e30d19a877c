import { describe, expect, test } from 'vitest'
import type { TimeMention } from '../model/mention.ts'
import { splitSentences } from '../syntax/sentences.ts'
import { findTimes, timeRules } from './times.ts'

const PUBLISHED = '2021-06-16' // a Wednesday
const find = (text: string, published: string | null = PUBLISHED): TimeMention[] =>
  findTimes(text, splitSentences(text), published)

describe('rules for times', () => {
  for (const rule of timeRules) {
    for (const example of rule.examples)
      test(`${rule.id}: ${example}`, () => {
        const marked = [...example.matchAll(/\[([^\]]*)\]/g)].map((found) => found[1])
        const text = example.replace(/[[\]]/g, '')
        const own = find(text).filter((m) => m.rules.includes(rule.id))
        expect(own.map((m) => text.slice(m.start, m.end))).toEqual(marked)
      })
    for (const { text, why } of rule.counterexamples)
      test(`${rule.id} leaves alone: ${text} (${why})`, () => {
        expect(find(text).filter((m) => m.rules.includes(rule.id))).toEqual([])
      })
  }
})

type Case = [text: string, words: string, value: string | null, edtf: string | null, mod?: string]
const CASES: Case[] = [
  ['It began on Oct. 21, 2019.', 'Oct. 21, 2019', '2019-10-21', '2019-10-21'],
  ['It began on 12 November 2019.', '12 November 2019', '2019-11-12', '2019-11-12'],
  ['It began on May 9.', 'May 9', '2021-05-09', '2021-05-09'],
  ['It began on Dec. 20.', 'Dec. 20', '2020-12-20', '2020-12-20'],
  ['It began in August 2019.', 'August 2019', '2019-08', '2019-08'],
  ['It rose in May and June 2011.', 'May', '2011-05', '2011-05'],
  ['It ran from November to January 2011.', 'November', '2010-11', '2010-11'],
  ['It rose in May and June 5, 2011.', 'May', '2021-05', '2021-05'],
  ['It began in the 1990s.', 'the 1990s', '199', '199X'],
  ['They met yesterday.', 'yesterday', '2021-06-15', '2021-06-15'],
  ['They met last month.', 'last month', '2021-05', '2021-05'],
  ['They met on Monday.', 'Monday', '2021-06-14', '2021-06-14'],
  ['They will meet on Monday.', 'Monday', '2021-06-21', '2021-06-21'],
  ['He said Monday that they will meet.', 'Monday', '2021-06-14', '2021-06-14'],
  ['It fell over the weekend.', 'the weekend', '2021-W23-WE', '2021-06-12/2021-06-13'],
  ['It fell over the recent weekend.', 'the recent weekend', '2021-W23-WE', '2021-06-12/2021-06-13'],
  ['It rose in the past two months.', 'the past two months', 'P2M', '2021-04-16/2021-06-16'],
  ['It rose in the last few days.', 'the last few days', 'PXD', null],
  ['It began exactly four months ago.', 'exactly four months ago', '2021-02-16', '2021-02-16'],
  ['It began four months ago.', 'four months ago', '2021-02', '2021-02'],
  ['It began just over a week ago.', 'just over a week ago', '2021-W23', '2021-06-07/2021-06-13', 'MORE_THAN'],
  ['It has grown since Aug. 14, 2020.', 'Aug. 14, 2020', '2020-08-14', '2020-08-14/..'],
  ['It ends by October 2022.', 'October 2022', '2022-10', '../2022-10'],
  ['It began in early January 2020.', 'early January 2020', '2020-01', '2020-01-01/2020-01-10', 'START'],
  ['It is now shut.', 'now', 'PRESENT_REF', null],
  ['It took two weeks.', 'two weeks', 'P2W', null],
  ['It opens daily.', 'daily', 'P1D', null],
  ['It began in the summer of 2014.', 'the summer of 2014', '2014-SU', '2014-22'],
  ['It fell in Q3 2019.', 'Q3 2019', '2019-Q3', '2019-07/2019-09'],
  ['It fell in 490 BC.', '490 BC', 'BC0490', '-0489'],
  ['They came on August 14-17, 2019.', 'August 14-17, 2019', '2019-08-14/2019-08-17', '2019-08-14/2019-08-17'],
  ['On May 3, 2019 it rained; the next day it snowed.', 'the next day', '2019-05-04', '2019-05-04'],
  ['It rained on Tuesday, ahead of next Friday. A day earlier it snowed.', 'A day earlier', '2021-06-14', '2021-06-14'],
  ['On May 3, 2019 it rained; a week before that it snowed.', 'a week before that', '2019-W17', '2019-04-26'],
]

describe('values', () => {
  test.each(CASES)('%s', (text, words, value, edtf, mod) => {
    const m = find(text).find((t) => text.slice(t.start, t.end) === words)
    expect(m && [m.value, m.edtf, m.mod]).toEqual([value, edtf, mod ?? null])
  })

  test('without a publication date what is relative has no value', () => {
    expect(find('They met yesterday, and again last month.', null).map((m) => m.value)).toEqual([null, null])
  })

  test('a story takes the year of the date last mentioned', () => {
    const text = 'In April 1911 it began. It moved on 25 May.'
    expect(find(text, null).map((m) => m.value)).toEqual(['1911-04', '1911-05-25'])
  })
})

describe('hostile input', () => {
  test.each([
    ['digits', '1234567890'.repeat(20000)],
    ['months', 'May 5 '.repeat(30000)],
    ['the', 'the early '.repeat(30000)],
    ['dates', '5/5/19 '.repeat(20000)],
    ['numbers', 'twenty one '.repeat(20000)],
  ])('%s stay linear', (_, text) => {
    const sentences = splitSentences(text)
    const started = process.threadCpuUsage()
    findTimes(text, sentences, PUBLISHED)
    // Of this thread: others use the machine too.
    expect(process.threadCpuUsage(started).user / 1000).toBeLessThan(10_000)
  })
})
