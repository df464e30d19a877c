import { expect, test } from 'vitest'
import type { FigureClaim } from '../../../api/schema/claim.ts'
import { nextSort, readSorting, sortClaims } from './sort-claims.ts'

const claim = (id: string, low: number | null, high: number | null, originWords: string) =>
  ({ id, quantity: { low, high }, originWords, publisher: 'The Arden Post' }) as FigureClaim

const claims = [claim('1', 40, 60, 'b'), claim('2', null, 9, 'a'), claim('3', 70, null, 'b')]

test.each([
  [null, '123', 'as the server gives them'],
  ['-asOf', '321', 'the latest first'],
  ['value', '213', 'by the middle of their bounds'],
  ['-value', '312', 'the largest first'],
  ['origin', '213', 'by name, equal ones as they were'],
  ['nonsense', '123', 'what means nothing'],
])('%s gives %s', (value, order, _name) => {
  expect(
    sortClaims(claims, readSorting(value))
      .map(({ id }) => id)
      .join(''),
  ).toBe(order)
})

test('a heading sorts, then turns round, then lets go', () => {
  const presses = [null, 'value', '-value'].map((value) => nextSort(readSorting(value), 'value'))
  expect(presses).toEqual(['value', '-value', null])
})
