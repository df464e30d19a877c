import { describe, expect, test } from 'vitest'
import type { LedgerView } from '../../model/view.ts'
import { createReading } from '../../report/reading.ts'
import { sampleView } from '../../report/sample/sample-view.ts'
import type { RoomReading } from '../reading.ts'
import { createFullText } from './full-text.ts'

const readingOf = (view: LedgerView): RoomReading => ({ ...createReading(view), seq: 1, history: [], claims: {} })

const whole = readingOf(sampleView)
const [figure] = sampleView.figures.values()
if (!figure) throw new Error('the sample has no figure')

describe('the index', () => {
  test('finds titles, texts, sentences and names, each kind by its own words', async () => {
    const index = createFullText(new AbortController().signal)
    await index.follow(whole)
    const kinds = (query: string) => new Set(index.find(query).map(({ kind }) => kind))
    expect(kinds('ferry ')).toContain('document')
    expect(kinds('passengers rescued ')).toContain('figure')
    expect(kinds('Orlandian Coastguard ')).toContain('figure')
    expect(index.find('nowhere ')).toEqual([])
    expect(index.find('')).toEqual([])
  })

  test('loses what the reading has no more', async () => {
    const index = createFullText(new AbortController().signal)
    await index.follow(whole)
    const ids = () => index.find('killed ').map(({ id }) => id)
    expect(ids()).toContain(figure.id)
    const figures = new Map([...sampleView.figures].filter(([id]) => id !== figure.id))
    await index.follow(readingOf({ ...sampleView, figures }))
    expect(ids()).not.toContain(figure.id)
    expect(ids().length).toBeGreaterThan(0)
  })

  test('is filled no further once the room is closed', async () => {
    const documents = Array.from({ length: 4000 }, (_, nth) => ({
      ...(sampleView.documents[0] as LedgerView['documents'][number]),
      id: `d-${nth}`,
      text: `Report ${nth} of the flood. `.repeat(50),
    }))
    const closing = new AbortController()
    const index = createFullText(closing.signal)
    closing.abort(new Error('closed'))
    await expect(index.follow(readingOf({ ...sampleView, documents }))).rejects.toThrow('closed')
  })

  test('has the words that a claim has now, and no more those it had', async () => {
    const index = createFullText(new AbortController().signal)
    await index.follow(whole)
    const renamed = { ...figure, origin: { id: 'e-renamed', name: 'Quorn Harbour Board' } }
    const figures = new Map([...sampleView.figures, [figure.id, renamed]])
    expect(index.find('quorn ')).toEqual([])
    await index.follow(readingOf({ ...sampleView, figures }))
    expect(index.find('quorn ')).toEqual([{ kind: 'figure', id: figure.id }])
    await index.follow(whole)
    expect(index.find('quorn ')).toEqual([])
  })

  test('gives the best first, and where a word is everywhere all of it', async () => {
    const documents = Array.from({ length: 4000 }, (_, index) => ({
      ...(sampleView.documents[0] as (typeof sampleView.documents)[number]),
      id: `d-${index}`,
      key: `d-${index}`,
      title: index === 3999 ? 'Harvest' : `Report ${index}`,
      text: index % 1000 === 0 ? 'The harvest was lost and nothing but weeds grew in the fields.' : 'Everywhere.',
    }))
    const index = createFullText(new AbortController().signal)
    const none = { statements: new Map(), figures: new Map(), events: new Map() }
    await index.follow(readingOf({ ...sampleView, ...none, documents }))
    expect(index.find('harvest ').map(({ id }) => id)).toEqual(['d-3999', 'd-0', 'd-1000', 'd-2000', 'd-3000'])
    expect(index.find('report ')).toHaveLength(3999)
  })
})
