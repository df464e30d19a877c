import { describe, expect, test } from 'vitest'
import type { QuantityMention } from '../model/mention.ts'
import { splitSentences } from '../syntax/sentences.ts'
import { findQuantities, guardRules, quantityRules } from './quantities.ts'

const find = (text: string): QuantityMention[] => findQuantities(text, splitSentences(text))

/** The text without its brackets, and what stood in them. */
function unbracket(example: string): { text: string; marked: string[] } {
  const marked = [...example.matchAll(/\[([^\]]*)\]/g)].map((found) => found[1] as string)
  return { text: example.replace(/[[\]]/g, ''), marked }
}

const guards = new Set(guardRules.map((rule) => rule.id))

describe('rules for quantities', () => {
  for (const rule of quantityRules) {
    for (const example of rule.examples)
      test(`${rule.id}: ${example}`, () => {
        const { text, marked } = unbracket(example)
        const found = find(text)
        if (guards.has(rule.id))
          expect(found.map((m) => text.slice(m.start, m.end)).filter((w) => marked.includes(w))).toEqual([])
        else {
          const own = found.filter((m) => m.rules.includes(rule.id))
          expect(own.map((m) => text.slice(m.start, m.end))).toEqual(marked)
        }
      })
    for (const { text, why } of rule.counterexamples)
      test(`${rule.id} leaves alone: ${text} (${why})`, () => {
        const found = find(text)
        if (guards.has(rule.id)) expect(found.length).toBeGreaterThan(0)
        else expect(found.filter((m) => m.rules.includes(rule.id))).toEqual([])
      })
  }
})

type Case = [
  text: string,
  number: string,
  low: number | null,
  high: number | null,
  modifier: string,
  unit: string | null,
]
const CASES: Case[] = [
  ['They sent 90million doses.', '90million', 90e6, 90e6, 'exact', 'dose'],
  ['It cost €3bn.', '3bn', 3e9, 3e9, 'exact', 'EUR'],
  ['It cost US$1.2m.', '1.2m', 1.2e6, 1.2e6, 'exact', 'USD'],
  ['About 1.2 lakh voters came.', '1.2 lakh', 120000, 120000, 'about', 'voter'],
  ['Some twenty-five thousand people left.', 'twenty-five thousand', 25000, 25000, 'about', 'person'],
  ['Nearly 31,000 recruits came.', '31,000', null, 31000, 'nearly', 'recruit'],
  ['It lost over 900 boats.', '900', 900, null, 'more than', 'boat'],
  ['At least six hens died.', 'six', 6, null, 'at least', 'hen'],
  ['As many as 400 guests came.', '400', null, 400, 'at most', 'guest'],
  ['No more than 12 seats are left.', '12', null, 12, 'at most', 'seat'],
  ['Fewer than 12 seats are left.', '12', null, 12, 'at most', 'seat'],
  ['It holds between 40 and 50 seats.', 'between 40 and 50', 40, 50, 'between', 'seat'],
  ['It holds between about 40 and 50 seats.', 'between about 40 and 50', 40, 50, 'about', 'seat'],
  ['It holds some 40-50 seats.', '40-50', 40, 50, 'about', 'seat'],
  ['It holds 8-9,000 seats.', '8-9,000', 8000, 9000, 'between', 'seat'],
  ['It covers 40 sq km.', '40', 40, 40, 'exact', 'km2'],
  ['It pumps 300 barrels a day.', '300', 300, 300, 'exact', 'barrel per day'],
  ['A fifth of the hens died.', 'A fifth', 20, 20, 'exact', 'percent'],
  ['One in ten wells ran dry.', 'One in ten', 10, 10, 'exact', 'percent'],
  ['Dozens of hens died.', 'Dozens', 12, 120, 'between', 'hen'],
  ['Tens of thousands of hens died.', 'Tens of thousands', 10000, 100000, 'between', 'hen'],
  ['Several hens died.', 'Several', null, null, 'about', 'hen'],
  ['The 30-odd hens died.', '30', 30, 30, 'about', 'hen'],
  ['The 30-plus hens died.', '30', 30, null, 'at least', 'hen'],
  ['It sold 40 tons, almost twice that sold before.', 'twice', null, 80, 'nearly', 'ton'],
  ['It fell 4% to 300 points.', '4%', 4, 4, 'exact', 'percent'],
]

describe('bounds and units', () => {
  test.each(CASES)('%s', (text, number, low, high, modifier, unit) => {
    const m = find(text).find((q) => text.slice(q.number.start, q.number.end) === number)
    expect(m && [m.low, m.high, m.modifier, m.unit]).toEqual([low, high, modifier, unit])
  })
})

describe('roles and nouns', () => {
  test.each([
    ['A 15-year-old boy won.', 'age', null],
    ['It took four months.', 'duration', null],
    ['Phones use 5G here.', 'measure', null],
    ['It paid $5.', 'money', null],
    ['It sold 35% of the fleet.', 'percent', 'fleet'],
    ['A 60-strong crew sailed.', 'count', 'crew'],
    ['They lost 12 units of farm equipment.', 'count', 'units of farm equipment'],
    ['Some 260 of the Republic of Norland (RN) guards left.', 'count', 'Republic of Norland (RN) guards'],
    ['Of those, 260 were hurt.', 'count', null],
  ])('%s', (text, role, noun) => {
    const [m] = find(text)
    expect(m?.role).toBe(role)
    expect(m?.noun ? text.slice(m.noun.start, m.noun.end) : null).toBe(noun)
  })

  test('a change has a trend, a level none', () => {
    expect(find('Output rose 12% to 400 tons.').map((m) => m.trend)).toEqual(['up', null])
  })

  test("'one of' is marked", () => {
    expect(find('It is one of the best boats.')[0]?.rules).toContain('one-of')
  })
})

describe('hostile input', () => {
  test.each([
    ['digits', '1234567890'.repeat(20000)],
    ['commas', '1,2,3,4,5,'.repeat(20000)],
    ['between', 'between 1 and '.repeat(15000)],
    ['words', 'twenty thousand and '.repeat(10000)],
    ['hyphens', '1-2-'.repeat(50000)],
  ])('%s stay linear', (_, text) => {
    const sentences = splitSentences(text)
    const started = process.threadCpuUsage()
    findQuantities(text, sentences)
    // Of this thread: others use the machine too.
    expect(process.threadCpuUsage(started).user / 1000).toBeLessThan(10_000)
  })
})
