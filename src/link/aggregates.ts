import type { Aggregate } from '../model/claim.ts'
import type { LinkedFigure } from './corpus.ts'
import { gapOf } from './days.ts'

/** Ways of counting that go on as time passes, so that two of them can be compared. */
const RUNNING: ReadonlySet<Aggregate> = new Set(['cumulative', 'snapshot', 'event'])

/** Two counts since dates further apart than this count different things. */
const SAME_START_DAYS = 31

/** Whether two figures count in one way; `alike` for running counts of two sorts or since two dates; `null` for unlike ways. */
export function compareAggregates(a: LinkedFigure, b: LinkedFigure): 'same' | 'alike' | null {
  const [first, second] = [a.figure.aggregate, b.figure.aggregate]
  if (first !== second)
    return RUNNING.has(first) && RUNNING.has(second) && isOneRun(a, b) && isOneRun(b, a) ? 'alike' : null
  if (first === 'period') return coverSameDays(a, b) ? 'same' : null
  if (first === 'event') return haveSameDay(a, b) ? 'same' : null
  if (first === 'cumulative') return startTogether(a, b) ? 'same' : 'alike'
  return 'same'
}

/** 'Forty were abducted on 3 March' is no stage of 'sixty since the year before last'. */
function isOneRun({ figure, time }: LinkedFigure, { since }: LinkedFigure): boolean {
  if (figure.aggregate !== 'event' || !since || time?.basis !== 'counted') return true
  return gapOf(time, since) <= SAME_START_DAYS
}

function coverSameDays({ since: a, time: until }: LinkedFigure, { since: b, time: end }: LinkedFigure): boolean {
  if (!a || !b || until?.basis !== 'counted' || end?.basis !== 'counted') return false
  return gapOf(a, b) <= 1 && gapOf(until, end) <= 1
}

/** One event has one day; reports of it may differ by one, and undated ones must be published within three. */
function haveSameDay(first: LinkedFigure, second: LinkedFigure): boolean {
  const [{ time: a }, { time: b }] = [first, second]
  if (isToldBefore(first, second) || isToldBefore(second, first)) return false
  return a !== null && b !== null && gapOf(a, b) <= (a.basis === 'counted' && b.basis === 'counted' ? 1 : 3)
}

/** What was told on Monday is not of an event of Tuesday. */
const isToldBefore = ({ told }: LinkedFigure, { eventDay }: LinkedFigure): boolean =>
  told !== null && eventDay !== null && told < eventDay

/** Whether two counts may run since one date, as far as they say. */
export const startTogether = ({ since: a }: LinkedFigure, { since: b }: LinkedFigure): boolean =>
  !a || !b || gapOf(a, b) <= SAME_START_DAYS
