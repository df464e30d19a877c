import type { Aggregate, Period } from '../../model/claim.ts'
import type { ClaimContext } from '../../model/context.ts'
import type { Statement } from '../../model/statement.ts'
import { covers } from '../../text/spans.ts'
import { campaignStart } from '../clause/campaign.ts'
import { boundsOf, type DateUse, datesOf } from '../clause/dates.ts'
import type { Draft } from './figure-rule.ts'

/** Words by which a clause speaks of the day of the report: what they date is as of the publication, where that is known. */
const PRESENT = new Set(['currently', 'now', 'still', 'far', 'presently', 'today'])

/** The dates of its sentence that belong to a figure: not the day it was said, not when an undertaking in a relative clause began. */
export function datesOfFigure(context: ClaimContext, draft: Draft, statement: Statement | null): DateUse[] {
  const { sentence } = draft.counted.scene
  return datesOf(context, sentence).filter(
    (date) =>
      (date.sense === 'to' && isAsOf(draft, date)) ||
      (isInside(statement, date) && !isRelative(draft, date) && !isCue(context, date)),
  )
}

const isInside = (statement: Statement | null, { time }: DateUse): boolean =>
  statement === null || statement.source === null || statement.content.some((content) => covers(content, time))

/** In a statement the day beside its cue is when it was said. */
const isCue = (context: ClaimContext, { time, at }: DateUse): boolean =>
  context.statements.some(
    ({ source, cue, sentence, content }) =>
      source !== null &&
      cue !== null &&
      sentence === time.sentence &&
      !content.some((span) => covers(span, time)) &&
      at >= 0 &&
      Math.abs(cue.start - time.end) < 40,
  )

function isAsOf({ counted }: Draft, { at }: DateUse): boolean {
  const { tokens } = counted.scene
  for (let i = at; i > Math.max(0, at - 4); i--) if (tokens[i]?.lower === 'as' || tokens[i]?.lower === 'by') return true
  return false
}

/** 'the operation, which began on 3 May': the date is the operation's. */
function isRelative({ counted }: Draft, { at }: DateUse): boolean {
  const { tokens } = counted.scene
  for (let i = at - 1; i >= Math.max(counted.end, at - 5); i--)
    if (tokens[i]?.lower === 'which' || tokens[i]?.lower === 'who') return true
  return false
}

/** What a figure's dates are drawn from beside its own sentence. */
export interface Backdrop {
  readonly statement: Statement | null
  readonly inherited: Period | null
  /** As-of date that the same origin gave before. */
  readonly asOf: string | null
  readonly said: string | null
}

/** The dates a figure covers; `null` where neither clause nor context says. */
export function periodOfFigure(
  context: ClaimContext,
  draft: Draft,
  aggregate: Aggregate,
  dates: readonly DateUse[],
  { inherited, asOf, said }: Backdrop,
): Period | null {
  if (aggregate === 'forecast') return null
  const start = dates.find(({ sense }) => sense === 'from')?.from ?? null
  const end = dates.find(({ sense }) => sense === 'to')?.to ?? null
  const own = nearest(draft, dates)
  const latest = end ?? inherited?.to ?? asOf ?? presentDate(context, draft, said)
  if (aggregate === 'snapshot' || aggregate === 'peak')
    return bounds(null, end ?? own?.to ?? (aggregate === 'peak' ? null : latest))
  if (aggregate !== 'cumulative') return own ? bounds(own.from, own.to) : (inherited ?? bounds(start, end))
  if (start === null && end === null && own) return bounds(own.from, own.to)
  return bounds(start ?? inherited?.from ?? (draft.row?.own ? null : campaignStart(context)), latest)
}

const bounds = (from: string | null, to: string | null): Period | null =>
  from === null && to === null ? null : { from, to }

/** The date nearest the number that says when, rather than since or by when. */
function nearest({ counted }: Draft, dates: readonly DateUse[]): DateUse | null {
  let best: DateUse | null = null
  for (const date of dates)
    if (
      date.sense === 'at' &&
      (best === null || Math.abs(date.at - counted.number) < Math.abs(best.at - counted.number))
    )
      best = date
  return best
}

/** As of when a present or perfect clause counts: the day it was said, else the day of publication. */
function presentDate({ document }: ClaimContext, { counted, verb }: Draft, said: string | null): string | null {
  const { tokens } = counted.scene
  if (said !== null) return boundsOf(said).to
  const marked = tokens.some(({ lower }) => PRESENT.has(lower))
  const present =
    verb !== null &&
    tokens
      .slice(verb.group.first, verb.head + 1)
      .some(({ lower }) => lower === 'are' || lower === 'is' || lower === 'have' || lower === 'has')
  return marked || (present && !verb.infinitive) ? boundsOf(document.published).to : null
}
