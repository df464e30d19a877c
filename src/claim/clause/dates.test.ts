import { describe, expect, test } from 'vitest'
import { boundsOf } from './dates.ts'

describe('boundsOf', () => {
  test.each<[string | null, string | null, string | null, string]>([
    ['2031-05-03', '2031-05-03', '2031-05-03', 'a day is both bounds'],
    ['2031-05', '2031-05', '2031-05', 'a month too'],
    ['2031-05-03/2031-05-04', '2031-05-03', '2031-05-04', 'an interval'],
    ['../2031-05', null, '2031-05', 'an open start'],
    ['2031-05/..', '2031-05', null, 'an open end'],
    ['2031-05-03~', '2031-05-03', '2031-05-03', 'a mark of doubt is left out'],
    [null, null, null, 'no date'],
  ])('%s: %s to %s (%s)', (edtf, from, to) => {
    expect(boundsOf(edtf)).toEqual({ from, to })
  })
})
