import type { ClaimContext } from '../../model/context.ts'
import type { Edtf } from '../../model/document.ts'
import { datesOf } from './dates.ts'
import { rememberLast } from './remember.ts'

const DAY = /^\d{4}-\d\d-\d\d$/

/** The day on which all happened that the report gives a day for; `null` where it names two days, or none. */
export const onlyDay = rememberLast((context: ClaimContext): Edtf | null => {
  const days = new Set<string>()
  for (const sentence of context.sentences)
    for (const { time, sense } of datesOf(context, sentence))
      if (time.edtf !== null && (sense !== 'at' || /\d{4}-\d\d-\d\d/.test(time.edtf))) days.add(time.edtf)
  const [day] = days
  return days.size === 1 && day !== undefined && DAY.test(day) ? day : null
})
