import { describe, expect, test } from 'vitest'
import { defaultPacks } from '../packs/index.ts'
import type { Pack } from '../src/model/pack.ts'
import { extractText } from './extract-text.ts'

/** A third pack, as docs/packs.md shows it: strikes at work. */
const strikes: Pack = {
  name: 'strikes',
  measures: [
    {
      measure: 'on strike',
      phrase: '900 dockers downed tools',
      counts: 'person',
      agentOf: ['down tool', 'walk out', 'strike'],
      after: ['on strike'],
      aggregate: 'snapshot',
    },
    {
      measure: 'shifts lost',
      phrase: 'the walkout cost 40 shifts',
      counts: 'thing',
      patientOf: ['cost', 'lose'],
      only: ['shift'],
      aggregate: 'cumulative',
    },
  ],
  items: [{ item: 'shift', phrase: '40 shifts were lost', words: ['shift'], unit: 'shift', partOf: null }],
  roles: [{ role: 'labour', phrase: 'dockers walked out', words: ['docker', 'striker'] }],
  bodies: [],
  events: [{ eventType: 'PROTEST', phrase: 'the dockers walked out', phrases: ['walk out', 'down tool'] }],
}

const figuresOf = (text: string, packs: readonly Pack[]) =>
  extractText(text, packs).figures.map(({ measure, item, quantity }) => [measure, item, quantity.unit, quantity.low])

describe('a third pack', () => {
  test.each([
    ['Some 900 dockers downed tools at Port Elna.', [['on strike', null, 'person', 900]], 'a verb with its noun'],
    ['About 300 dockers are still on strike.', [['on strike', null, 'person', 300]], 'words behind the number'],
    ['The walkout has cost 40 shifts so far.', [['shifts lost', 'shift', 'shift', 40]], 'an item of its own'],
  ])('%s', (text, figures) => {
    expect(figuresOf(text, [strikes])).toEqual(figures)
  })

  test('its events come with it', () => {
    const { events } = extractText('The dockers walked out on Monday.', [strikes])
    expect(events.map(({ eventType }) => eventType)).toEqual(['PROTEST'])
  })

  test('the other packs do not know its words', () => {
    expect(figuresOf('About 300 dockers are still on strike.', defaultPacks)).toEqual([])
  })
})

const rows = defaultPacks.flatMap((pack) => [...pack.measures, ...pack.items, ...pack.events])

describe('rows of the packs', () => {
  test('each has the phrase that motivated it', () => {
    expect(rows.filter(({ phrase }) => phrase.trim().split(' ').length < 2)).toEqual([])
  })

  test('an item has one row in its pack', () => {
    for (const { items } of defaultPacks) expect(new Set(items.map(({ item }) => item)).size).toBe(items.length)
  })

  test('a broader item is a row too', () => {
    const known = new Set(defaultPacks.flatMap(({ items }) => items.map(({ item }) => item)))
    const broader = defaultPacks.flatMap(({ items }) => items.flatMap(({ partOf }) => partOf ?? []))
    expect(broader.filter((item) => !known.has(item))).toEqual([])
  })

  test('measures joined by "or" are measures of a pack', () => {
    const known = new Set(defaultPacks.flatMap(({ measures }) => measures.map(({ measure }) => measure)))
    const joined = defaultPacks.flatMap(({ measures }) => measures.flatMap(({ either }) => either ?? []))
    expect(joined.filter((measure) => !known.has(measure))).toEqual([])
  })
})
