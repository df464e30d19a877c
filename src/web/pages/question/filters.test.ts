import { expect, test } from 'vitest'
import type { Origin, Point } from '../../../api/schema/question.ts'
import { changeSearch } from '../../router/search-params.ts'
import { askedBy, filterPoints, isFiltered, noFilters, readFilters, toggled } from './filters.ts'

const point = (claim: string, side: number, aggregate: string, day: string | null, repeats: string | null = null) =>
  ({ claim, side, aggregate, day, repeats }) as Point

const points = [
  point('f-1', 1, 'cumulative', '2031-05-01'),
  point('f-2', 2, 'cumulative', '2031-05-03'),
  point('f-3', 2, 'peak', '2031-05-09'),
  point('f-4', 1, 'cumulative', null, 'f-1'),
]
const all = [{ name: 'Orla Venn', figures: ['f-2', 'f-3'] }] as Origin[]

const ids = (search: string) =>
  [...filterPoints(points, all, readFilters(new URLSearchParams(search)))].map((id) => id.slice(2)).join('')

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
  ['from=soon&to=2031-13-41&side=x&side=-1&kind=none', '1234', 'what means nothing'],
])('%s lets %s through', (search, expected, _name) => {
  expect(ids(search)).toBe(expected)
  const filters = readFilters(new URLSearchParams(search))
  expect(isFiltered(filters)).toBe(search !== '' && !search.includes('soon'))
})

test.each([
  ['', [], 'nothing chosen'],
  ['side=2&side=1&kind=peak&origin=Orla+Venn', ['side=2', 'side=1', 'kind=peak', 'origin=Orla Venn'], 'who and what'],
  ['from=2031-05-01&to=2031-05-03&repeats=no', ['from=2031-05-01', 'to=2031-05-03', 'retellings=no'], 'when'],
  ['from=soon&side=x&kind=none', [], 'what the server would refuse'],
])('of the API %s asks for %j', (search, expected, _name) => {
  const asked = askedBy(readFilters(new URLSearchParams(search)))
  expect(asked.map(([name, value]) => `${name}=${value}`)).toEqual(expected)
})

test('clearing takes every filter out of the address and leaves the rest', () => {
  const search = '?side=1&kind=peak&origin=x&from=2031-01-01&to=2031-01-02&repeats=no&asOf=2031-05-01'
  expect(changeSearch(search, noFilters)).toBe('?asOf=2031-05-01')
})

test('a toggle puts in and takes out', () => {
  expect(toggled(['1'], '2')).toEqual(['1', '2'])
  expect(toggled(['1', '2'], '1')).toEqual(['2'])
})
