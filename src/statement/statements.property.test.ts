import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Span } from '../model/span.ts'
import { splitSentences } from '../syntax/sentences.ts'
import { overlaps } from '../text/spans.ts'
import { findStatements } from './statements.ts'

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 1500)

/** Words, marks and breaks that the rules look at, in any order. */
const PIECES = (
  'said says told reporters that according to the ministry , . : ; " “ ” ‘ ’ \' « » ( ) [ ] — - … ... reportedly believed to be have been is was ' +
  'confirmed by officials Mayor Ann Ross she he they I who which as stated noting adding citing sources reports indicate claim of put number at 3,000 ' +
  'estimated an on Monday Oct. 29 in interview statement and but although neither has not could independently verify unverified pier ferry sank will ' +
  "expected called for a new Maj. Gen. U.S. spokesman 40% “Why?” \n \n\n é 🚢 \u200b don’t workers’ ’’ '' " +
  'quoted cited citing as saying telling on the grounds that in hopes took to task holds responsible for was asked about if poll survey estimated at pegged ' +
  "those surveyed De last week familiar with ''' ” “ a third say when while But also " +
  'asked whether what how sure willing accused urged voters of support poll shows Ross: ― set amount fear'
).split(' ')

const jumbled = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '', '\n')), {
    minLength: 1,
    maxLength: 80,
  })
  .map((pieces) => pieces.map(([piece, gap]) => piece + gap).join(''))

const SAMPLE =
  'Harbour officials said on Monday that the ferry had sunk, although this could not be independently verified. “Nobody knew,” ' +
  'Mayor Ann Ross told the Herald in an interview. “Nobody asked.” According to two engineers, the pier – built in 1931 – will close.\n' +
  'The Herald, citing port sources, reported that at least 40 people are missing. They are believed to have drowned, she added.'

const mutated = fc
  .array(
    fc.tuple(fc.nat(SAMPLE.length), fc.nat(12), fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 }))),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((edits) =>
    edits.reduce((text, [at, length, words]) => text.slice(0, at) + words + text.slice(at + length), SAMPLE),
  )

const texts = fc.oneof(jumbled, mutated, fc.string({ unit: 'grapheme', maxLength: 200 }))

it(
  'keeps every span in the text, and contents apart from their own source and cue, whatever the text',
  () => {
    fc.assert(
      fc.property(texts, (text) => {
        const drafts = findStatements(text, splitSentences(text))
        for (const draft of drafts) {
          const { source, cue, content, via, saidAt, verification } = draft
          for (const span of [source, cue, saidAt, ...content, ...via, ...verification])
            if (span) expectInside(text, span)
          expect(content.length).toBeGreaterThan(0)
          for (const own of [source, cue]) if (own) expect(content.some((span) => overlaps(span, own))).toBe(false)
        }
        expect(findStatements(text, splitSentences(text))).toEqual(drafts)
      }),
      { numRuns: RUNS },
    )
  },
  60_000 + 20 * RUNS,
)

function expectInside(text: string, { start, end }: Span): void {
  expect(start).toBeGreaterThanOrEqual(0)
  expect(end).toBeGreaterThan(start)
  expect(end).toBeLessThanOrEqual(text.length)
}
