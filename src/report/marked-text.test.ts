import { describe, expect, test } from 'vitest'
import { type Mark, renderMarkedText, splitParagraphs, splitPieces } from './marked-text.ts'
import { sampleDocument } from './sample/sample-view.ts'

const text = 'Twelve people died, the guard said.'

const mark = (kind: Mark['kind'], words: string, claim: string): Mark => {
  const start = text.indexOf(words)
  return { kind, claim, side: 1, start, end: start + words.length }
}

const render = (marks: readonly Mark[]) => renderMarkedText(sampleDocument('Mail', text), marks).toString()

describe('marks in the text', () => {
  const overlapping = [
    mark('content', 'Twelve people died', 'st-1'),
    mark('figure', 'Twelve people', 'f-1'),
    mark('event', 'people died', 'ev-1'),
    mark('source', 'the guard', 'st-1'),
  ]

  test('overlapping marks are cut into pieces that cover the text once', () => {
    const pieces = splitPieces({ start: 0, end: text.length }, overlapping)
    expect(pieces.map(({ start, end }) => text.slice(start, end)).join('|')).toBe(
      'Twelve |people| died|, |the guard| said.',
    )
    expect(pieces.map(({ marks }) => marks.map(({ kind }) => kind).join('+'))).toEqual([
      'content+figure',
      'content+figure+event',
      'content+event',
      '',
      'source',
      '',
    ])
  })

  test('without its tags the marked text is the text', () => {
    expect(
      render(overlapping)
        .replace(/<[^>]*>/g, '')
        .trim(),
    ).toBe(text)
  })

  test('a mark that goes on into the next paragraph is marked in both', () => {
    const two = sampleDocument('Mail', 'Twelve people died.\nNine were found.')
    const long: Mark = { kind: 'content', claim: 'st-1', side: 1, start: 7, end: 24 }
    expect(renderMarkedText(two, [long]).toString().split('<span class="content side-1">')).toHaveLength(3)
  })

  test('each claim can be linked to once, at its first words', () => {
    const markup = render(overlapping)
    for (const id of ['m-st-1', 'm-f-1', 'm-ev-1']) expect(markup.split(`id="${id}"`)).toHaveLength(2)
  })

  test('a figure links to its row even where an event covers it', () => {
    expect(render(overlapping)).toContain('<a href="#c-f-1">people</a>')
  })

  test('a mark beyond the text or empty is left out', () => {
    const far: Mark = { kind: 'figure', claim: 'f-9', side: 1, start: 900, end: 910 }
    expect(render([far, { ...far, start: 3, end: 3 }])).not.toContain('f-9')
  })
})

test.each([
  ['a\nb\n', ['a', 'b'], 'a line is a paragraph'],
  ['a\nb\n\nc', ['a\nb', 'c'], 'wrapped lines make one where blank lines stand'],
  ['\n\na', ['a'], 'blank lines at the start'],
  ['', [], 'no text'],
])('%j: %j (%s)', (whole, paragraphs) => {
  expect(splitParagraphs(whole).map(({ start, end }) => whole.slice(start, end))).toEqual(paragraphs)
})
