import { expect, test } from 'vitest'
import type { LedgerView } from '../model/view.ts'
import { sampleView } from './sample/sample-view.ts'
import { chooseSides } from './sides.ts'

const origin = (id: string) => ({ id, name: id })

const without = (country: string): LedgerView => ({
  ...sampleView,
  entities: new Map(
    [...sampleView.entities].map(([id, entity]) => [
      id,
      entity.country === country ? { ...entity, country: null } : entity,
    ]),
  ),
})

test('in a story of several countries a side is a country', () => {
  const sides = chooseSides(sampleView)
  expect(sides.of(origin('e-coastguard'))).toEqual({ number: 1, name: 'France' })
  expect(sides.of(origin('e-navy'))).toEqual({ number: 2, name: 'Netherlands' })
  expect(sides.of(origin('e-witness'))).toEqual({ number: 0, name: 'no country' })
  expect(sides.of(null)).toEqual({ number: 0, name: 'no source named' })
})

test('in a story of one country each origin is a side, so that its colours tell something', () => {
  const sides = chooseSides(without('NL'))
  const numbers = ['e-coastguard', 'e-navy', 'e-witness'].map((id) => sides.of(origin(id)).number)
  expect(numbers.toSorted((a, b) => a - b)).toEqual([1, 2, 3])
  expect(sides.of(origin('e-navy')).name).toBe('Sudmark Navy')
})

test('an origin without figures shares the last colour', () => {
  expect(chooseSides(without('NL')).of(origin('e-unknown'))).toEqual({ number: 7, name: 'e-unknown' })
})

test('who answers a question that others answer too has a colour before who speaks alone', () => {
  const figures = new Map(sampleView.figures)
  const lone = { ...sampleView.figures.get('f-boats')!, origin: origin('e-lone') }
  for (let count = 0; count < 9; count++) figures.set(`f-lone-${count}`, { ...lone, id: `f-lone-${count}` })
  const sides = chooseSides({ ...without('NL'), figures })
  expect(sides.of(origin('e-coastguard')).number).toBe(1)
  expect(sides.of(origin('e-lone')).number).toBe(3)
})
