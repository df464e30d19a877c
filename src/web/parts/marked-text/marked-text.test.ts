import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claimClicked, claimsAt } from './claims-at.ts'
import type { Mark, MarkKind } from './mark.ts'
import { paragraphAt, splitParagraphs } from './paragraphs.ts'
import { splitPieces } from './pieces.ts'
import { type NoteBox, placeNotes } from './place-notes.ts'

const mark = (claim: string, start: number, end: number, kind: MarkKind = 'content'): Mark => ({
  claim,
  start,
  end,
  kind,
  side: 0,
})

describe('paragraphs', () => {
  test.each([
    ['one\ntwo', ['one', 'two'], 'a line each'],
    ['one\nstill one\n\ntwo', ['one\nstill one', 'two'], 'blocks where blank lines stand'],
    ['\n one\n\n\n', ['one'], 'white space at both ends'],
    ['', [], 'no text'],
    ['one\n', ['one'], 'a line break at the end'],
  ])('%j', (text, expected, _name) => {
    expect(splitParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })

  test.each([
    [0, 0, 'its first letter'],
    [2, 0, 'its last letter'],
    [3, 1, 'between two: the next'],
    [4, 1, 'the second'],
    [9, -1, 'behind the last'],
  ])('offset %i stands in paragraph %i: %s', (offset, expected, _name) => {
    expect(paragraphAt(splitParagraphs('one\ntwo'), offset)).toBe(expected)
  })
})

describe('pieces of overlapping marks', () => {
  test.each([
    [[mark('a', 2, 8), mark('b', 4, 6)], ['0-2', '2-4 a', '4-6 ab', '6-8 a', '8-10'], 'one in another'],
    [[mark('a', 0, 6), mark('b', 4, 10)], ['0-4 a', '4-6 ab', '6-10 b'], 'crossing'],
    [[mark('a', 3, 3)], ['0-10'], 'an empty mark'],
    [[mark('a', -5, 2), mark('b', 8, 20)], ['0-2 a', '2-8', '8-10 b'], 'reaching out of the stretch'],
  ])('%#', (marks, expected, _name) => {
    const pieces = splitPieces({ start: 0, end: 10 }, marks)
    expect(
      pieces.map((piece) => `${piece.start}-${piece.end} ${piece.marks.map(({ claim }) => claim).join('')}`.trim()),
    ).toEqual(expected)
  })

  const marks = fc.array(
    fc.tuple(fc.nat(40), fc.nat(20)).map(([start, length]) => mark(`c${start}-${length}`, start, start + length)),
  )
  test('every piece has exactly the marks that cover it, and together they are the stretch', () => {
    fc.assert(
      fc.property(marks, (all) => {
        const pieces = splitPieces({ start: 0, end: 50 }, all)
        expect(pieces.at(0)?.start).toBe(0)
        expect(pieces.at(-1)?.end).toBe(50)
        for (const [index, piece] of pieces.entries()) {
          expect(piece.end).toBe(pieces[index + 1]?.start ?? 50)
          for (let at = piece.start; at < piece.end; at++)
            expect(new Set(piece.marks)).toEqual(new Set(all.filter(({ start, end }) => start <= at && at < end)))
        }
      }),
    )
  })
})

describe('the claim under the pointer', () => {
  const marks = [mark('said', 0, 30), mark('figure', 10, 16, 'figure'), mark('event', 12, 20, 'event')]
  test.each([
    [5, ['said'], 'in one'],
    [12, ['figure', 'event', 'said'], 'the fewest words first'],
    [16, ['event', 'said'], 'an end is outside'],
    [30, [], 'in none'],
  ])('at %i', (offset, expected, _name) => {
    expect(claimsAt(marks, offset)).toEqual(expected)
  })
  test.each([
    [null, 'figure', 'the innermost first'],
    ['figure', 'event', 'then outward'],
    ['said', 'figure', 'and round again'],
    ['elsewhere', 'figure', 'another claim was selected'],
  ])('clicked with %s selected', (selected, expected, _name) => {
    expect(claimClicked(marks, 12, selected)).toBe(expected)
  })
  test('nothing where nobody says anything', () => expect(claimClicked(marks, 40, 'said')).toBeNull())
})

describe('notes in the margin', () => {
  const box = (wish: number, height = 10): NoteBox => ({ wish, height })
  test.each([
    [[box(0), box(50)], -1, [0, 50], 'room for all'],
    [[box(0), box(4), box(6)], -1, [0, 12, 24], 'pushed down'],
    [[box(40), box(44), box(90)], 1, [32, 44, 90], 'the one before the anchor moves up'],
    [[box(0), box(4), box(6)], 2, [0, 12, 24], 'no room above: all move down'],
    [[], -1, [], 'none'],
  ])('%#', (notes, anchor, expected, _name) => {
    expect(placeNotes(notes, anchor, 2)).toEqual(expected)
  })

  test('never touch, and the anchor stands at its line where there is room', () => {
    const boxes = fc.array(fc.record({ wish: fc.nat(500), height: fc.integer({ min: 1, max: 60 }) }), { minLength: 1 })
    fc.assert(
      fc.property(boxes, fc.nat(100), (unsorted, pick) => {
        const notes = unsorted.toSorted((a, b) => a.wish - b.wish)
        const anchor = pick % notes.length
        const tops = placeNotes(notes, anchor, 3)
        for (const [at, top] of tops.entries())
          expect(top).toBeGreaterThanOrEqual(at === 0 ? 0 : (tops[at - 1] ?? 0) + (notes[at - 1]?.height ?? 0) + 3)
        const above = notes.slice(0, anchor).reduce((sum, { height }) => sum + height + 3, 0)
        expect(tops[anchor]).toBe(Math.max(notes[anchor]?.wish ?? 0, above))
      }),
    )
  })
})
