import { expect, test } from 'vitest'
import { parseVisit } from './last-visit.ts'

test.each([
  ['{"ledger":"flood.db","seq":4,"at":"2031-05-04T10:00:00Z"}', 4, 'a visit'],
  ['null', null, 'a first visit'],
  [null, null, 'nothing kept'],
  ['{"seq":4}', null, 'what an earlier version kept'],
  ['[]{', null, 'what is no JSON'],
])('%s', (kept, seq, _name) => {
  expect(parseVisit(kept)?.seq ?? null).toBe(seq)
})
