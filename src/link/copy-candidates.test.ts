import { expect, test } from 'vitest'
import { CandidateIndex } from './copy-candidates.ts'
import { shingle } from './shingles.ts'

/** A hundred and twenty words that all have, and of every third text a few of its own. */
const textOf = (n: number): string =>
  Array.from({ length: 120 }, (_, i) => (i % 40 === n % 40 && n % 3 === 0 ? `own${n}` : `word${i}`)).join(' ')

/** Texts near each, both by their numbers in `order`, whichever of them is added first. */
function nearEach(order: readonly number[]): Map<number, number[]> {
  const index = new CandidateIndex((a, b) => (order[a] as number) < (order[b] as number))
  for (const n of order) index.add(shingle(textOf(n)))
  return new Map(
    order.map((n, at) => [
      n,
      index
        .near(at)
        .map((other) => order[other] as number)
        .sort((a, b) => a - b),
    ]),
  )
}

const numbers = Array.from({ length: 300 }, (_, n) => n)

test('a text that hundreds print is near a few, the earliest among them', () => {
  const near = nearEach(numbers)
  for (const [n, others] of near) {
    expect(others.length).toBeLessThan(40)
    if (n > 10) expect(others).toContain(n % 3 === 0 ? 0 : 1)
  }
})

test('what is near does not depend on the order of adding', () => {
  const mixed = numbers.map((n) => (n * 127) % 300)
  const [near, again] = [nearEach(numbers), nearEach(mixed)]
  for (const n of numbers) expect(again.get(n)).toEqual(near.get(n))
})

test('texts of other words are near nobody', () => {
  const index = new CandidateIndex((a, b) => a < b)
  index.add(shingle(textOf(1)))
  index.add(shingle(Array.from({ length: 120 }, (_, i) => `else${i}`).join(' ')))
  expect([index.near(0), index.near(1)]).toEqual([[], []])
})
