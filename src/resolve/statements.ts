import type { EntityRef } from '../model/entity.ts'
import { makeId } from '../model/id.ts'
import type { Resolver } from '../model/resolver.ts'
import type { Relay, Statement, StatementDraft } from '../model/statement.ts'
import { pastDay } from '../text/past-day.ts'
import { overlaps, quote } from '../text/spans.ts'
import type { ResolverParts } from './resolver.ts'

/** Gives the statements that the rules found their entities, origin, relays and day. */
export function resolveStatements(parts: ResolverParts, resolver: Resolver): Statement[] {
  return parts.drafts.map((draft) => resolveStatement(parts, resolver, draft))
}

function resolveStatement(parts: ResolverParts, resolver: Resolver, draft: StatementDraft): Statement {
  const { document, times } = parts
  const source = draft.source && { ...draft.source, entity: refOf(document.text, resolver, draft.source) }
  const via: Relay[] = draft.via.map((span) => ({
    ...refOf(document.text, resolver, span),
    start: span.start,
    end: span.end,
  }))
  // 'The ministry said early reports suggested': hearsay that the ministry tells.
  const [teller = null, ...rest] = via
  const hearsay = source !== null && teller !== null && HEARSAY.test(quote(document.text, source))
  const { saidAt } = draft
  const time = saidAt && times.find((one) => one.edtf !== null && overlaps(one, saidAt))
  const said = time ? pastDay(time, document.published) : null
  return {
    id: makeId('s', [
      document.id,
      draft.source?.start ?? null,
      draft.cue?.start ?? null,
      ...draft.content.flatMap((c) => [c.start, c.end]),
    ]),
    document: document.id,
    sentence: draft.sentence,
    source,
    sourceKind: draft.sourceKind ?? null,
    cue: draft.cue,
    content: draft.content,
    kind: draft.kind,
    stance: hearsay && draft.stance === 'asserted' ? 'reported' : draft.stance,
    polarity: draft.polarity,
    origin: hearsay ? { id: teller.id, name: teller.name } : originOf(source, draft),
    via: hearsay ? rest : via,
    said,
    verification: draft.verification,
    rules: draft.rules,
  }
}

const originOf = (source: Statement['source'], { intention }: StatementDraft): EntityRef | null =>
  source === null || intention || isAnybody(source.entity) ? null : source.entity

/** Reports of nobody. */
const HEARSAY =
  /^(?:(?:some|several|many|preliminary|early|initial|first|unconfirmed|conflicting|other|earlier|recent) )?reports$/i

/** 'Some', 'both', 'each of them' of nobody that the text makes out: who says it is not known, and no two of them are one. */
const isAnybody = ({ name }: EntityRef): boolean => ANYBODY.test(name)
const ANYBODY =
  /^(?:nobody|no one|none|neither|each|both|either|all|some|many|most|several|few|others?|another|one|two|three|those|these)(?: of (?:them|these|those|us))?$/i

/** The entity a noun group means; where the resolver knows none, the words themselves are its name. */
function refOf(text: string, resolver: Resolver, span: { start: number; end: number }): { id: string; name: string } {
  const known = resolver.entityOf(span)?.entity
  if (known) return { id: known.id, name: known.name }
  const name = quote(text, span)
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|an?) /i, '')
  return { id: makeId('e', ['group', name.toLowerCase()]), name }
}
