import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { defaultPacks } from '../packs/index.ts'
import type { Event, Figure } from '../src/model/claim.ts'
import type { Extraction } from '../src/model/extraction.ts'
import type { Span } from '../src/model/span.ts'
import { extractText } from './extract-text.ts'

// Twelve invented reports of twelve sorts, annotated by the rules of the gold data before they were first read by the extractor.

const folder = join(import.meta.dirname, 'stories')
const lines = <T>(name: string): T[] =>
  readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T)

interface GoldFigure extends Span {
  readonly doc: string
  readonly measure: string
  readonly subject: string | null
  readonly low: number | null
  readonly high: number | null
  readonly origin: string | null
  readonly accept?: Readonly<Record<string, readonly unknown[]>>
  readonly optional?: true
}

interface GoldEvent {
  readonly doc: string
  readonly trigger: Span
  readonly type: string
  readonly optional?: true
}

const manifest = lines<{ path: string; published: string }>('manifest.jsonl')
const extractions: ReadonlyMap<string, Extraction> = new Map(
  manifest.map(({ path, published }) => [
    path.replace('.txt', ''),
    extractText(readFileSync(join(folder, path), 'utf8'), defaultPacks, published),
  ]),
)

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** How many of those wanted and of those found match, as F1 in percent. */
const f1 = (matched: number, wanted: number, found: number): number => (200 * matched) / Math.max(1, wanted + found)

function isRight(gold: GoldFigure, { measure, subject, origin, quantity }: Figure): boolean {
  const accepts = (slot: string, value: unknown, wanted: unknown): boolean =>
    value === wanted || (gold.accept?.[slot]?.includes(value) ?? false)
  const name = origin?.name ?? null
  return (
    quantity.low === gold.low &&
    quantity.high === gold.high &&
    accepts('measure', measure, gold.measure) &&
    accepts('subject', subject?.code ?? null, gold.subject) &&
    accepts('origin', name, gold.origin)
  )
}

/** F1 of what was found and of what was wholly right; optional gold counts neither way. */
function scoreFigures(gold: readonly GoldFigure[]): { found: number; right: number } {
  const said = [...extractions].flatMap(([doc, { figures }]) => figures.map((figure) => ({ doc, figure })))
  const pairs = gold.map((one) => ({
    one,
    match: said.find(({ doc, figure }) => doc === one.doc && overlap(figure.number, one)),
  }))
  const spare = pairs.filter(({ one, match }) => one.optional && match).length
  const wanted = pairs.filter(({ one }) => !one.optional)
  const hits = wanted.filter(({ match }) => match)
  const right = hits.filter(({ one, match }) => match && isRight(one, match.figure))
  const counted = said.length - spare
  return { found: f1(hits.length, wanted.length, counted), right: f1(right.length, wanted.length, counted) }
}

function scoreEvents(gold: readonly GoldEvent[]): { found: number; typed: number } {
  const said = [...extractions].flatMap(([doc, { events }]) => events.map((event) => ({ doc, event })))
  const kind = (type: string): string => type.split(':')[0] as string
  const matches = gold.map((one) => ({ one, match: matchOf(one, said) }))
  const spare = matches.filter(({ one, match }) => one.optional && match).length
  const wanted = matches.filter(({ one }) => !one.optional)
  const hits = wanted.filter(({ match }) => match)
  const typed = hits.filter(({ one, match }) => match && kind(match.eventType) === kind(one.type))
  const counted = said.length - spare
  return { found: f1(hits.length, wanted.length, counted), typed: f1(typed.length, wanted.length, counted) }
}

const matchOf = (gold: GoldEvent, said: readonly { doc: string; event: Event }[]): Event | null =>
  said.find(({ doc, event }) => doc === gold.doc && overlap(event.trigger, gold.trigger))?.event ?? null

describe('twelve invented reports', () => {
  test('figures are found and wholly right at least as often as before', () => {
    const { found, right } = scoreFigures(lines<GoldFigure>('gold/figures.jsonl'))
    expect(found).toBeGreaterThanOrEqual(96)
    expect(right).toBeGreaterThanOrEqual(87.5)
  })

  test('events are found with their type at least as often as before', () => {
    const { found, typed } = scoreEvents(lines<GoldEvent>('gold/events.jsonl'))
    expect(found).toBeGreaterThanOrEqual(94)
    expect(typed).toBeGreaterThanOrEqual(94)
  })
})
