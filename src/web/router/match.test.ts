import { expect, test } from 'vitest'
import { matchPath } from './match.ts'

test.each([
  ['/', '/', {}, 'the start'],
  ['/questions', '/questions/', {}, 'a slash at the end'],
  ['/questions/:id', '/questions/q-1', { id: 'q-1' }, 'a named part'],
  ['/sources/:id', '/sources/a%20b%2Fc', { id: 'a b/c' }, 'an encoded part'],
  ['/questions', '/questions/q-1', null, 'a longer path'],
  ['/questions/:id', '/sources/q-1', null, 'another word'],
  ['/questions/:id', '/questions/%E0%A4%A', null, 'a broken encoding'],
])('%s on %s', (pattern, path, params, _name) => {
  expect(matchPath(pattern, path)).toEqual(params)
})
