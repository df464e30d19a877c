import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Relation } from '../model/relation.ts'
import type { LedgerView } from '../model/view.ts'
import { createReading, type Reading, readInParts } from './reading.ts'
import { sampleView } from './sample/sample-view.ts'

const claims = [...sampleView.figures.keys()]
const claim = fc.constantFrom(...claims.slice(0, 5))

/** Relations by id, as every view has them. */
const relations = fc
  .uniqueArray(fc.tuple(fc.nat(30), claim, claim), { selector: ([id]) => id })
  .map((all) =>
    all
      .map(([id, a, b]): Relation => ({ id: `r-${id + 10}`, kind: 'repeats', a: [a], b: [b], reasons: [] }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  )

function readAgain(view: LedgerView, before: Reading): Reading {
  const parts = readInParts(view, before)
  for (let part = parts.next(); ; part = parts.next()) if (part.done) return part.value
}

const sorted = (reading: Reading) => [...reading.relations].sort(([a], [b]) => (a < b ? -1 : 1))

test('a reading made of one before it is that made anew, and leaves the one before as it was', () => {
  fc.assert(
    fc.property(relations, relations, (first, others) => {
      const kept = first.filter((_, nth) => nth % 2 === 0)
      const ids = new Set(kept.map(({ id }) => id))
      const second = [...kept, ...others.filter(({ id }) => !ids.has(id))].sort((a, b) => (a.id < b.id ? -1 : 1))
      const before = createReading({ ...sampleView, relations: first })
      const view = { ...sampleView, relations: second, figures: new Map([...sampleView.figures].slice(1)) }
      const [again, anew] = [readAgain(view, before), createReading(view)]
      expect(sorted(again)).toEqual(sorted(anew))
      expect(again.claim(claims[0] ?? '')).toBeNull()
      expect(sorted(before)).toEqual(sorted(createReading({ ...sampleView, relations: first })))
    }),
  )
})

test('look-ups of what did not change are kept', () => {
  const before = createReading(sampleView)
  const again = readAgain({ ...sampleView, assessed: new Map() }, before)
  for (const part of ['documents', 'relations', 'sides', 'questionOf'] as const) expect(again[part]).toBe(before[part])
  const other = readAgain({ ...sampleView, figures: new Map() }, before)
  expect(other.sides).not.toBe(before.sides)
  expect(other.documents).toBe(before.documents)
})
