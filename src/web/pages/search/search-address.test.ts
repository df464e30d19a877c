import { expect, test } from 'vitest'
import { narrowing, searchPath } from './search-address.ts'

test.each([
  ['', null, 'nothing'],
  ['q=%20', null, 'a space'],
  ['kind=figure', null, 'a kind of nothing'],
  ['q=dam', '/search?q=dam&limit=25', 'a word'],
  ['q=dam&kind=event&from=2031-05-01', '/search?q=dam&limit=25&kind=event&from=2031-05-01', 'filters'],
  ['place=p-1', '/search?q=&limit=25&place=p-1', 'a filter alone'],
  ['q=dam&theme=dark&publisher=', '/search?q=dam&limit=25', 'what is no filter'],
])('%j asks for %j: %s', (address, path, _name) => {
  expect(searchPath(new URLSearchParams(address))).toBe(path)
})

test('a kind does not narrow, dates and places do', () => {
  expect(narrowing(new URLSearchParams('q=a&kind=event&to=2031-05&place=p'))).toEqual(['place', 'to'])
})
