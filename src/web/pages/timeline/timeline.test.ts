import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateExtent, isDot } from './date-extent.ts'
import { dateTicks } from './date-ticks.ts'
import { packLanes } from './pack-lanes.ts'

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000

describe('a date as an extent', () => {
  test.each([
    ['2024-11-05', '2024-11-05', '2024-11-06', '[]', 'a day'],
    ['2024-11-05T10:00', '2024-11-05', '2024-11-06', '[]', 'a time of day'],
    ['2024-11', '2024-11-01', '2024-12-01', '()', 'a month: some day of it'],
    ['2024-12', '2024-12-01', '2025-01-01', '()', 'a December'],
    ['2024', '2024-01-01', '2025-01-01', '()', 'a year'],
    ['2024-11-05~', '2024-11-03', '2024-11-08', '()', 'about a day'],
    ['2024-12-14/2024-12-15', '2024-12-14', '2024-12-16', '[]', 'two days'],
    ['2024-08-06/2024-11', '2024-08-06', '2024-12-01', '[)', 'until some day of a month'],
    ['2024-08-06/..', '2024-08-06', '2024-08-28', '[)', 'an open end'],
    ['../2024-06-30', '2024-06-09', '2024-07-01', '(]', 'an open start'],
    ['0044-03-15', '0044-03-15', '0044-03-16', '[]', 'an ancient day'],
  ])('%s', (edtf, from, to, ends, _name) => {
    const extent = dateExtent(edtf)
    expect(extent).toEqual({
      from: day(from),
      to: day(to),
      softStart: ends.startsWith('('),
      softEnd: ends.endsWith(')'),
    })
  })

  test.each([
    [null, 'none'],
    ['', 'an empty one'],
    ['../..', 'open at both ends'],
    ['soon', 'words'],
    ['2024-13-01', 'no month'],
    ['2024-12-15/2024-12-01', 'an end before its start'],
  ])('%j is no date: %s', (edtf, _name) => {
    expect(dateExtent(edtf)).toBeNull()
  })

  test.each([
    ['2024-11-05', true],
    ['2024-11-05~', false],
    ['2024-11-05/2024-11-06', false],
    ['2024-11', false],
  ])('%s is a dot: %s', (edtf, expected) => {
    const extent = dateExtent(edtf)
    expect(extent && isDot(extent)).toBe(expected)
  })
})

describe('lanes', () => {
  test.each([
    [
      [
        [0, 10],
        [20, 30],
      ],
      [0, 0],
      'one after the other',
    ],
    [
      [
        [0, 10],
        [5, 30],
        [12, 14],
      ],
      [0, 1, 0],
      'the first free lane',
    ],
    [
      [
        [20, 30],
        [0, 25],
      ],
      [1, 0],
      'in order of their starts',
    ],
  ])('%#', (stretches, expected, _name) => {
    expect(
      packLanes(
        stretches.map(([left = 0, right = 0]) => ({ left, right })),
        1,
      ),
    ).toEqual(expected)
  })

  test('nothing overlaps in a lane', () => {
    const stretch = fc.tuple(fc.nat(300), fc.nat(40)).map(([left, wide]) => ({ left, right: left + wide }))
    fc.assert(
      fc.property(fc.array(stretch), (stretches) => {
        const lanes = packLanes(stretches, 2)
        for (const [a, one] of stretches.entries())
          for (const [b, other] of stretches.entries())
            if (a < b && lanes[a] === lanes[b])
              expect(one.right + 2 <= other.left || other.right + 2 <= one.left).toBe(true)
      }),
    )
  })
})

describe('ticks', () => {
  test.each([
    ['2024-11-28', '2024-12-03', 10, ['28 Nov 2024', '29', '30', '1 Dec 2024', '2'], 'days'],
    ['2024-08-01', '2024-12-31', 8, ['Aug 2024', 'Sep', 'Oct', 'Nov', 'Dec'], 'months'],
    ['2023-11-15', '2025-02-15', 5, ['Jan 2024', 'May', 'Sep', 'Jan 2025'], 'every fourth month'],
    ['1999-06-01', '2024-06-01', 6, ['2000', '2005', '2010', '2015', '2020'], 'every fifth year'],
  ])('%s to %s', (from, to, room, expected, _name) => {
    expect(dateTicks(day(from), day(to), room).map(({ label, above }) => `${label} ${above}`.trim())).toEqual(expected)
  })

  test('stay within the axis and its room', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400_000, max: 40_000 }), fc.integer({ min: 1, max: 300_000 }), (from, length) => {
        const ticks = dateTicks(from, from + length, 6)
        expect(ticks.length).toBeLessThanOrEqual(10)
        for (const tick of ticks) expect(tick.day >= from && tick.day <= from + length).toBe(true)
      }),
    )
  })
})
