import type { ClaimContext } from '../../model/context.ts'
import type { Edtf } from '../../model/document.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Statement } from '../../model/statement.ts'
import { covers } from '../../text/spans.ts'
import { boundsOf, type DateUse, datesOf } from '../clause/dates.ts'
import { nearby } from '../clause/nearby.ts'
import { lemmaOf } from '../clause/scene.ts'
import type { EventDraft } from './event-rule.ts'

/** Verbs by which somebody confirms what was told before: it happened by that day. */
const CONFIRM = new Set(['confirm', 'acknowledge', 'verify', 'admit'])
const PRESENT = new Set(['still', 'yet', 'now', 'currently'])

/**
 * When an event happened: the date of its own words, else the nearest of the sentence. 'By' and 'as of' leave the start open, 'since'
 * the end; the day on which it was said, or confirmed in the next sentence, is one by which it had happened. What is 'still' not so is
 * so on the day of publication.
 */
export function dateOf(
  context: ClaimContext,
  draft: EventDraft,
  sentence: Sentence,
  statement: Statement | null,
): Edtf | null {
  if (draft.date) return draft.date.time.edtf
  const date = nearestDate(context, draft, sentence)
  if (date === null && draft.negative) return isPresent(sentence) ? context.document.published : null
  if (date === null) return confirmedBy(context, sentence)
  const { sense, time, from, to } = date
  if (sense === 'to' || isSaidThen(statement, date, sentence)) return to && `../${to}`
  return sense === 'from' ? from && `${from}/..` : time.edtf
}

function nearestDate(context: ClaimContext, { first }: EventDraft, sentence: Sentence): DateUse | null {
  const near = [...nearby(datesOf(context, sentence), first)]
  return near.sort((a, b) => Math.abs(a.at - first) - Math.abs(b.at - first))[0] ?? null
}

/** 'said on Monday that units had been sent': the date stands in the sentence, outside what is said. */
const isSaidThen = (statement: Statement | null, { time }: DateUse, sentence: Sentence): boolean =>
  statement !== null &&
  statement.source !== null &&
  covers(sentence, statement.source) &&
  !statement.content.some((span) => covers(span, time))

const isPresent = ({ tokens }: Sentence): boolean => tokens.some(({ lower }) => PRESENT.has(lower))

/** 'Clashes have occurred. A minister confirmed them on 5 May.': known to have happened by then. */
function confirmedBy(context: ClaimContext, { index, paragraph }: Sentence): Edtf | null {
  const next = context.sentences[index + 1]
  if (!next || next.paragraph !== paragraph || !next.tokens.some((token) => CONFIRM.has(lemmaOf(token)))) return null
  const day = datesOf(context, next).find(({ sense, time }) => sense === 'at' && time.type === 'DATE')
  const { to } = boundsOf(day?.time.edtf ?? null)
  return to && `../${to}`
}
