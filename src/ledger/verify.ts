import type { ClaimAnchor } from '../model/assessment.ts'
import type { Document } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import type { Archived, KeptExtraction, Ledger, Quote } from './ledger.ts'
import { eventSpans, figureSpans, statementSpans } from './rows.ts'

/** Something that is not as it was archived. */
export interface Problem {
  /** Document id; `null` for the file as a whole. */
  readonly document: string | null
  /** Claim id, where it is about one. */
  readonly claim: string | null
  /** What was expected and what is there, in words. */
  readonly detail: string
}

/** What was checked and what was found; a sound ledger has no problems. */
export interface Verification {
  readonly documents: number
  readonly claims: number
  readonly quotes: number
  readonly assessments: number
  readonly problems: readonly Problem[]
}

/** The raw text that a document's segments count in, decoded again out of its archived bytes. */
export type RawTextOf = (raw: Uint8Array, document: Document) => string

/** Checks every hash, finds every segment of every text in its raw text, and every claim's words at their place. */
export async function verifyLedger(ledger: Ledger, rawTextOf: RawTextOf): Promise<Verification> {
  const problems: Problem[] = (await ledger.damage()).map((detail) => ({ document: null, claim: null, detail }))
  let documents = 0
  let claims = 0
  let quotes = 0
  const { assessments, quotesOf } = await readQuotes(ledger)
  for await (const archived of ledger.archive()) {
    documents++
    claims += archived.quotes.length
    quotes += archived.quotes.reduce((sum, claim) => sum + claim.quotes.length, 0)
    problems.push(...findProblems(archived, rawTextOf))
    problems.push(...findLostWords(archived, quotesOf.get(archived.document) ?? []))
  }
  return { documents, claims, quotes, assessments, problems }
}

/** Where an assessment says that words stand. */
interface AssessedQuote {
  readonly claim: string
  readonly anchor: ClaimAnchor
}

/** What people quoted, by document; what cannot be read is among the damage. */
async function readQuotes(ledger: Ledger) {
  const assessments = await ledger.assessments().catch(() => [])
  const quotes = assessments.flatMap(({ anchors }) =>
    Object.entries(anchors).flatMap(([claim, anchor]): AssessedQuote[] =>
      'document' in anchor ? [{ claim, anchor }] : [],
    ),
  )
  return { assessments: assessments.length, quotesOf: Map.groupBy(quotes, ({ anchor }) => anchor.document) }
}

function findLostWords({ document, extraction }: Archived, quotes: readonly AssessedQuote[]): Problem[] {
  const text = extraction?.document.text
  if (text === undefined) return []
  return quotes.flatMap(({ claim, anchor: { start, end, quote } }) =>
    text.slice(start, end) === quote
      ? []
      : [{ document, claim, detail: `an assessment says that ${excerpt(quote)} stands at ${start}-${end}` }],
  )
}

function findProblems(archived: Archived, rawTextOf: RawTextOf): Problem[] {
  const about = (detail: string, claim: string | null = null): Problem => ({
    document: archived.document,
    claim,
    detail,
  })
  const { extraction, raw } = archived
  const changed = findChangedBytes(archived).map((detail) => about(detail))
  if (!extraction) return changed
  try {
    return [
      ...changed,
      ...findLostSegments(extraction.document, raw, rawTextOf).map((detail) => about(detail)),
      ...findLostQuotes(extraction, archived.quotes).map(({ claim, detail }) => about(detail, claim)),
    ]
  } catch (error) {
    // A changed byte may have renamed a field: its hash has told that already.
    if (changed.length) return changed
    throw error
  }
}

/** What each of the three hashes answers for. */
const HASHES = [
  ['rawHash', 'the raw bytes changed after they were archived'],
  ['documentHash', 'the text, or what is known about it, changed after it was archived'],
  [
    'extractionHash',
    'a claim, entity or mention, or by which version and when it was made, changed after it was stored',
  ],
] as const

const findChangedBytes = (archived: Archived): string[] =>
  HASHES.flatMap(([name, words]) => {
    const { stored, found } = archived[name]
    return stored === found ? [] : [`${words}: SHA-256 is ${found.slice(0, 12)}…, stored was ${stored.slice(0, 12)}…`]
  })

/** Cleaning leaves out lines; what it keeps must stand letter for letter in the raw text. */
function findLostSegments(document: Document, raw: Uint8Array, rawTextOf: RawTextOf): string[] {
  let rawText: string
  try {
    rawText = rawTextOf(raw, document)
  } catch (error) {
    return [`the raw bytes cannot be read any more: ${error instanceof Error ? error.message : String(error)}`]
  }
  return document.segments.flatMap(({ start, raw: at, length }) => {
    const kept = document.text.slice(start, start + length)
    const found = rawText.slice(at, at + length)
    const differs = firstDifference(kept, found)
    if (differs === null) return []
    return `the text at ${start + differs} is ${excerpt(kept.slice(differs))}, the raw text has ${excerpt(found.slice(differs))}`
  })
}

/** Offset of the first code unit that is not the same; `null` where all are. */
function firstDifference(a: string, b: string): number | null {
  if (a === b) return null
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

interface LostQuote {
  readonly claim: string
  readonly detail: string
}

function findLostQuotes(extraction: KeptExtraction, quotes: Archived['quotes']): LostQuote[] {
  const { text } = extraction.document
  const stored = new Map(quotes.map(({ claim, quotes: own }) => [claim, own]))
  return claimSpans(extraction).flatMap(({ claim, spans }) => {
    const own = stored.get(claim) ?? []
    const moved = spans.filter((span, index) => !sameSpan(span, own[index]))
    const changed = own.filter(({ start, end, text: words }) => text.slice(start, end) !== words)
    return [
      ...moved.map(({ start, end }) => ({ claim, detail: `no words are stored for its span ${start}-${end}` })),
      ...changed.map(({ start, end, text: words }) => ({
        claim,
        detail: `its words ${excerpt(words)} are not at ${start}-${end}: there stands ${excerpt(text.slice(start, end))}`,
      })),
    ]
  })
}

const claimSpans = ({ statements, figures, events }: KeptExtraction) => [
  ...statements.map((statement) => ({ claim: statement.id, spans: statementSpans(statement) })),
  ...figures.map((figure) => ({ claim: figure.id, spans: figureSpans(figure) })),
  ...events.map((event) => ({ claim: event.id, spans: eventSpans(event) })),
]

const sameSpan = (span: Span, quote: Quote | undefined): boolean =>
  quote !== undefined && quote.start === span.start && quote.end === span.end

const excerpt = (words: string): string => JSON.stringify(words.length > 40 ? `${words.slice(0, 40)}…` : words)
