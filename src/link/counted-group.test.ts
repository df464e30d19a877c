import { expect, test } from 'vitest'
import { countedGroup, mayBeOneGroup } from './counted-group.ts'
import { inventReport } from './invented-report.ts'

test.each<[string, string | null, string]>([
  ['seven children died', 'child', 'the noun behind the number'],
  ['seven young hill children died', 'child', 'past modifiers'],
  ['seven of them children died', 'child', 'of them'],
  ['seven people with children died', null, 'another noun comes first'],
  ['the toll is seven as divers came', null, 'a clause of others'],
  ['seven died, children too', null, 'a comma ends it'],
  ['seven alleged militants died', 'fighter', 'fighters'],
  ['seven police officers died', 'police', 'a noun of two words'],
  ['seven residents died', 'civilian', 'civilians'],
])('%s: %s (%s)', (sentence, group) => {
  const figures = [{ words: 'seven', value: 7, measure: 'killed' }]
  const { document, figures: made } = inventReport({ sentences: [sentence], figures })
  expect(made.map((figure) => countedGroup(figure, document))).toEqual([group])
})

test('a number of things names no people', () => {
  const figures = [{ words: 'seven', value: 7, measure: 'destroyed', item: 'school' }]
  const { document, figures: made } = inventReport({ sentences: ['seven girls schools'], figures })
  expect(made.map((figure) => countedGroup(figure, document))).toEqual([null])
})

test.each<[string | null, string | null, boolean]>([
  [null, null, true],
  ['civilian', null, true],
  ['fighter', null, true],
  ['fighter', 'civilian', false],
  ['child', null, false],
  ['child', 'child', true],
  ['child', 'woman', false],
  ['man', 'fighter', true],
])('%s and %s: %s', (a, b, may) => {
  expect(mayBeOneGroup(a, b)).toBe(may)
  expect(mayBeOneGroup(b, a)).toBe(may)
})
