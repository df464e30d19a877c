import type { Saying } from '../../../api/schema/claim.ts'
import type { Document } from '../../../api/schema/document.ts'
import type { Span } from '../../../api/schema/span.ts'
import type { Mark } from '../../parts/marked-text/mark.ts'

/** A claim as the margin lists it. */
export interface Entry {
  readonly claim: Saying
  /** The words that it is looked for by: a figure's number, an event's trigger, the first words of a statement. */
  readonly at: Span
  /** Whether it stands in a statement that the margin lists before it. */
  readonly nested: boolean
  /** People rejected it: it counts for nothing, and its words are not marked. */
  readonly rejected: boolean
}

/** From the first of a statement's words to the end of that part. */
function statementStart(spans: readonly (Span | null)[]): Span {
  const there = spans.filter((span) => span !== null)
  return there.toSorted((a, b) => a.start - b.start)[0] ?? { start: 0, end: 0 }
}

function spanOf(claim: Saying): Span {
  if (claim.type === 'figure') return claim.number
  return claim.type === 'event' ? claim.trigger : statementStart([claim.source, claim.cue, ...claim.content])
}

const RANK = { statement: 0, figure: 1, event: 2 } as const

/** The claims of a report in the order of its text; a statement stands before what is said in it. */
export function listEntries({ statements, figures, events, rejected }: Document['claims']): readonly Entry[] {
  const known = new Set(statements.map(({ id }) => id))
  const gone = new Set(rejected)
  return [...statements, ...figures, ...events, ...rejected]
    .map((claim) => ({
      claim,
      at: spanOf(claim),
      rejected: gone.has(claim),
      nested: claim.type !== 'statement' && claim.statement !== null && known.has(claim.statement),
    }))
    .toSorted(
      (a, b) =>
        a.at.start - b.at.start || RANK[a.claim.type] - RANK[b.claim.type] || (a.claim.id < b.claim.id ? -1 : 1),
    )
}

/** Those of them that the address does not hide. */
export const shownEntries = (claims: Document['claims'], params: URLSearchParams): readonly Entry[] =>
  listEntries(claims).filter(({ claim }) => !params.getAll('hide').some((kinds) => kinds.includes(claim.type)))

/** The words of a claim that are marked in the text. */
export function marksOf(claim: Saying): readonly Mark[] {
  const { id, side } = claim
  const mark = (kind: Mark['kind'], span: Span | null): readonly Mark[] =>
    span === null ? [] : [{ kind, claim: id, side: side.number, start: span.start, end: span.end }]
  if (claim.type === 'figure') return mark('figure', claim.number)
  if (claim.type === 'event') return mark('event', claim.trigger)
  return [
    ...claim.content.flatMap((span) => mark('content', span)),
    ...mark('source', claim.source),
    ...mark('cue', claim.cue),
  ]
}
