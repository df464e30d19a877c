import { expect, test } from 'vitest'
import { askedPath } from './asked-path.ts'

test.each([
  ['', [], {}, '/events', 'nothing asked for'],
  [
    '?from=2031-05-01&rows=type',
    ['from', 'to'],
    {},
    '/events?from=2031-05-01',
    'what the page alone knows is left out',
  ],
  ['?from=&to=2031-05-03', ['from', 'to'], { limit: '50' }, '/events?limit=50&to=2031-05-03', 'what is empty is too'],
  ['?q=a+b%26c', ['q'], { q: '' }, '/events?q=a+b%26c', 'what is always asked for gives way'],
])('%s asks with %j and %j for %s: %s', (search, names, always, expected, _name) => {
  expect(askedPath('/events', new URLSearchParams(search), names, always)).toBe(expected)
})
