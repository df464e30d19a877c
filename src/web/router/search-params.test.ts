import { expect, test } from 'vitest'
import { changeSearch } from './search-params.ts'

test.each([
  ['', { q: 'dam' }, '?q=dam', 'a first name'],
  ['?q=dam&asOf=2025-05', { q: 'river' }, '?q=river&asOf=2025-05', 'a new value in its old place'],
  ['?q=dam', { q: null }, '', 'a name taken out'],
  ['?q=dam', { q: '' }, '', 'an empty value'],
  ['?side=1', { side: ['2', '3'] }, '?side=2&side=3', 'several values'],
  ['?side=1&side=2', { side: ['2'] }, '?side=2', 'fewer values'],
  ['?q=a', { q: 'x&y=z' }, '?q=x%26y%3Dz', 'signs that mean something'],
])('%s with %o gives %s', (search, changes, expected, _name) => {
  expect(changeSearch(search, changes)).toBe(expected)
})
