import type { ClaimAnchor } from '../model/assessment.ts'
import type { Event, Figure } from '../model/claim.ts'
import { makeId } from '../model/id.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { quote } from '../text/spans.ts'
import { type Assessable, claimsOf, spanOf } from './claims.ts'
import type { Saying } from './fields.ts'

/** Rule id of claims that a person added. */
export const ADDED = 'assessment-add'

/** Id of a claim that is added at a place: the one that extraction would give a figure or event there. */
export const addedId = ({
  kind,
  document,
  start,
  end,
}: Pick<ClaimAnchor, 'kind' | 'document' | 'start' | 'end'>): string =>
  makeId({ statement: 's', figure: 'f', event: 'v' }[kind], [
    document,
    ...(kind === 'statement' ? [null, null] : []),
    start,
    end,
  ])

/** A claim of which nothing is said yet but where its words stand. */
export function makeAdded({ document, ...claims }: Assessable, anchor: ClaimAnchor): Saying {
  const span: Span = { start: anchor.start, end: anchor.end }
  const base = {
    id: addedId(anchor),
    document: document.id,
    sentence: sentenceOf(document.text, { document, ...claims }, span),
    origin: null,
    via: [],
    stance: 'asserted',
    polarity: '+',
    rules: [ADDED],
  } as const
  if (anchor.kind === 'statement') return makeStatement(base, span)
  const claim = { ...base, statement: statementAround(claims.statements, span)?.id ?? null, place: null }
  if (anchor.kind === 'event')
    return {
      ...claim,
      type: 'event',
      trigger: span,
      eventType: 'OTHER:event',
      actor: null,
      recipient: null,
      date: null,
    } satisfies Event
  return {
    ...claim,
    type: 'figure',
    number: span,
    evidence: sentenceAround(document.text, span),
    measure: 'unknown',
    item: null,
    subject: null,
    by: null,
    quantity: { low: null, high: null, modifier: 'exact', unit: null, words: quote(document.text, span) },
    aggregate: 'cumulative',
    period: null,
    said: null,
    verification: [],
  } satisfies Figure
}

const makeStatement = (
  base: Pick<Statement, 'id' | 'document' | 'sentence' | 'origin' | 'via' | 'stance' | 'polarity' | 'rules'>,
  span: Span,
): Statement => ({
  ...base,
  source: null,
  sourceKind: null,
  cue: null,
  content: [span],
  kind: 'indirect',
  said: null,
  verification: [],
})

const statementAround = (statements: readonly Statement[], { start, end }: Span): Statement | null =>
  statements.find(({ content }) => content.some((part) => part.start <= start && end <= part.end)) ?? null

/** Number of its sentence, reckoned from the claim before it: what is kept of an extraction has no sentences. */
function sentenceOf(text: string, extraction: Assessable, span: Span): number {
  const before = (['statement', 'figure', 'event'] as const)
    .flatMap((kind) => claimsOf(extraction, kind).map((claim) => ({ at: spanOf(kind, claim).start, claim })))
    .filter(({ at }) => at <= span.start)
    .reduce<{ at: number; claim: Saying } | null>((best, one) => (best && best.at >= one.at ? best : one), null)
  let [at, sentence] = [before?.at ?? 0, before?.claim.sentence ?? 0]
  for (let { end } = sentenceAround(text, { start: at, end: at }); end < span.start; sentence++) {
    at = end + (/\S/.exec(text.slice(end))?.index ?? 0)
    end = Math.max(at + 1, sentenceAround(text, { start: at, end: at }).end)
  }
  return sentence
}
