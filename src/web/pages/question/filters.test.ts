import { expect, test } from 'vitest'
import type { FigureClaim } from '../../../api/schema/claim.ts'
import type { Origin, Point } from '../../../api/schema/question.ts'
import { changeSearch } from '../../router/search-params.ts'
import { filterClaims, isFiltered, noFilters, readFilters, toggled } from './filters.ts'

const claim = (id: string, side: number, aggregate: string, repeats: string | null = null) =>
  ({ id, side: { number: side, name: '' }, aggregate, repeats }) as FigureClaim

const claims = [
  claim('f-1', 1, 'cumulative'),
  claim('f-2', 2, 'cumulative'),
  claim('f-3', 2, 'peak'),
  claim('f-4', 1, 'cumulative', 'f-1'),
]
const points = [
  { claim: 'f-1', day: '2031-05-01' },
  { claim: 'f-2', day: '2031-05-03' },
  { claim: 'f-3', day: '2031-05-09' },
  { claim: 'f-4', day: null },
] as Point[]
const all = [{ name: 'Orla Venn', figures: ['f-2', 'f-3'] }] as Origin[]

const ids = (search: string) =>
  filterClaims({ claims, points, all }, readFilters(new URLSearchParams(search)))
    .map(({ id }) => id.slice(2))
    .join('')

test.each([
  ['', '1234', 'nothing chosen'],
  ['side=2', '23', 'a side'],
  ['side=1&side=2', '1234', 'two sides'],
  ['side=2&kind=peak', '3', 'a side and a kind'],
  ['origin=Orla+Venn', '23', 'an origin'],
  ['origin=nobody', '', 'an origin that is none'],
  ['from=2031-05-03', '23', 'from a day, which leaves the undated out'],
  ['from=2031-05-01&to=2031-05-03', '12', 'a stretch with both its ends'],
  ['repeats=no', '123', 'without retellings'],
  ['from=soon&side=x', '1234', 'what means nothing'],
])('%s lets %s through', (search, expected, _name) => {
  expect(ids(search)).toBe(expected)
  const filters = readFilters(new URLSearchParams(search))
  expect(isFiltered(filters)).toBe(search !== '' && !search.includes('soon'))
})

test('clearing takes every filter out of the address and leaves the rest', () => {
  const search = '?side=1&kind=peak&origin=x&from=2031-01-01&to=2031-01-02&repeats=no&asOf=2031-05-01'
  expect(changeSearch(search, noFilters)).toBe('?asOf=2031-05-01')
})

test('a toggle puts in and takes out', () => {
  expect(toggled(['1'], '2')).toEqual(['1', '2'])
  expect(toggled(['1', '2'], '1')).toEqual(['2'])
})
