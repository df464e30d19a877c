import type { Event } from '../../model/claim.ts'
import type { ClaimContext } from '../../model/context.ts'
import type { Edtf } from '../../model/document.ts'
import { onlyDay } from '../clause/only-day.ts'
import type { Verb } from '../clause/verb-form.ts'

/**
 * The date of an event whose sentence gives none, from those told before it, in their order: the as-of date of the same speaker in the
 * sentence before ('as of 5 May', then 'he added that'), or the one day that a report of a single day tells of.
 */
export function carriedDate(
  context: ClaimContext,
  event: Event,
  verb: Verb | null,
  told: readonly Event[],
): Edtf | null {
  const before = told.at(-1)
  const asOf = before?.date?.startsWith('../') === true && isNext(before, event)
  if (asOf && before.origin && before.origin.id === event.origin?.id) return before.date
  const day = onlyDay(context)
  if (day === null || verb === null || verb.perfect || verb.ing || verb.infinitive) return null
  return told.some(({ date, eventType }) => date === day && eventType === event.eventType) ? day : null
}

const isNext = (before: Event, event: Event): boolean => event.sentence - before.sentence <= 1
