import type { ClaimAnchor, ClaimKind } from '../model/assessment.ts'
import type { Event, Figure } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { Extraction } from '../model/extraction.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { quote } from '../text/spans.ts'
import type { Saying } from './fields.ts'

/** What of an extraction people assess. */
export type Assessable = Pick<Extraction, 'document' | 'statements' | 'figures' | 'events'>

/** Where claims of a kind stand in an extraction, and by which words each is known. */
interface KindOfClaim<T extends Saying> {
  readonly list: 'statements' | 'figures' | 'events'
  readonly spanOf: (claim: T) => Span
}

const KINDS = {
  statement: {
    list: 'statements',
    spanOf: ({ content, cue, source }: Statement): Span => ({
      start: content[0]?.start ?? cue?.start ?? source?.start ?? 0,
      end: content.at(-1)?.end ?? cue?.end ?? source?.end ?? 0,
    }),
  },
  figure: { list: 'figures', spanOf: ({ number }: Figure): Span => number },
  event: { list: 'events', spanOf: ({ trigger }: Event): Span => trigger },
} as const

export const claimKinds = Object.keys(KINDS) as ClaimKind[]

/** The claims of a kind, in the order of the text. */
export const claimsOf = (extraction: Assessable, kind: ClaimKind): readonly Saying[] => extraction[KINDS[kind].list]

/** The same extraction with other claims of that kind. */
export const withClaims = <T extends Assessable>(extraction: T, kind: ClaimKind, claims: readonly Saying[]): T => ({
  ...extraction,
  [KINDS[kind].list]: claims,
})

/** The words by which a claim is known: a figure's number, an event's trigger, a statement's content. */
export const spanOf = (kind: ClaimKind, claim: Saying): Span => (KINDS[kind] as KindOfClaim<Saying>).spanOf(claim)

export const kindOf = (claim: Saying): ClaimKind => ('type' in claim ? claim.type : 'statement')

export function anchorOf(claim: Saying, document: Pick<Document, 'id' | 'text'>): ClaimAnchor {
  const kind = kindOf(claim)
  const { start, end } = spanOf(kind, claim)
  return { kind, document: document.id, start, end, quote: quote(document.text, { start, end }) }
}

/**
 * The claim that an anchor means: of its kind, at its place, in its words. Where several are, the one of that id; where
 * none of them is, none: nothing is guessed.
 */
export function findAnchored(extraction: Assessable, anchor: ClaimAnchor, id: string): Saying | null {
  const { kind, start, end } = anchor
  if (!standsThere(extraction.document, anchor)) return null
  const found = claimsOf(extraction, kind).filter((claim) => {
    const span = spanOf(kind, claim)
    return span.start === start && span.end === end
  })
  return found.find((claim) => claim.id === id) ?? (found.length === 1 ? (found[0] as Saying) : null)
}

/** Whether the words of an anchor stand at its place. */
export const standsThere = ({ text }: Pick<Document, 'text'>, { start, end, quote: words }: ClaimAnchor): boolean =>
  end > start && text.slice(start, end) === words
