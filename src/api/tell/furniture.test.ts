import { expect, test } from 'vitest'
import type { Document } from '../../model/document.ts'
import { sampleDocument } from '../../report/sample/sample-view.ts'
import { placeFurniture } from './furniture.ts'

/** Raw: 'Menu\nThe dam broke.\nShare\nIt was old.\nEnd'. */
const document = (furniture: Document['furniture']): Document =>
  sampleDocument('dam', 'The dam broke.\nIt was old.', {
    segments: [
      { start: 0, raw: 5, length: 15 },
      { start: 15, raw: 26, length: 11 },
    ],
    furniture,
  })

test.each([
  ['before the text', { start: 0, end: 4 }, 0],
  ['between two lines', { start: 20, end: 25 }, 15],
  ['after the text', { start: 38, end: 41 }, 26],
])('what stood %s is placed there', (_name, span, at) => {
  expect(placeFurniture(document([{ kind: 'menu', text: 'words', ...span }]))).toEqual([
    { kind: 'menu', text: 'words', at },
  ])
})

test('all of it in the order of the page', () => {
  const spans = [
    { start: 38, end: 41 },
    { start: 0, end: 4 },
  ]
  const placed = placeFurniture(document(spans.map((span) => ({ kind: 'menu', text: '', ...span }))))
  expect(placed.map(({ at }) => at)).toEqual([0, 26])
})
