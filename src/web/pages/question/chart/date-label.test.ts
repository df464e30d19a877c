import { expect, test } from 'vitest'
import { dateLabel } from './date-label.ts'

const labels = (...days: string[]) => {
  const ticks = days.map((day) => new Date(`${day}T00:00:00Z`))
  return ticks.map((tick, index) => dateLabel(tick, index, ticks))
}

test.each([
  [labels('2030-12-25', '2031-01-01', '2031-01-08'), ['25 Dec\n2030', '1 Jan\n2031', '8 Jan'], 'days'],
  [labels('2030-11-01', '2030-12-01', '2031-01-01'), ['Nov\n2030', 'Dec', 'Jan\n2031'], 'months'],
  [labels('2030-01-01', '2031-01-01'), ['2030', '2031'], 'years'],
])('%o', (found, expected, _name) => {
  expect(found).toEqual(expected)
})
