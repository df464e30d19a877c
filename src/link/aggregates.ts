import type { Aggregate } from '../model/claim.ts'
import type { LinkedFigure } from './corpus.ts'
import { gapOf, parseDays } from './days.ts'

/** Ways of counting that go on as time passes, so that two of them can be compared. */
const RUNNING: ReadonlySet<Aggregate> = new Set(['cumulative', 'snapshot', 'event'])

/** Two counts since dates further apart than this count different things. */
const SAME_START_DAYS = 31

/** Whether two figures count in one way; `alike` where one runs on and the other is the state of it; `null` for unlike ways. */
export function compareAggregates(a: LinkedFigure, b: LinkedFigure): 'same' | 'alike' | null {
  const [first, second] = [a.figure.aggregate, b.figure.aggregate]
  if (first !== second) return RUNNING.has(first) && RUNNING.has(second) ? 'alike' : null
  if (first === 'period') return coverSameDays(a, b) ? 'same' : null
  if (first === 'event') return haveSameDay(a, b) ? 'same' : null
  if (first === 'cumulative') return startTogether(a, b) ? 'same' : null
  return 'same'
}

function coverSameDays({ figure: a }: LinkedFigure, { figure: b }: LinkedFigure): boolean {
  const starts = [parseDays(a.period?.from ?? null), parseDays(b.period?.from ?? null)]
  const ends = [parseDays(a.period?.to ?? null), parseDays(b.period?.to ?? null)]
  const [from, otherFrom] = starts
  const [to, otherTo] = ends
  return !!from && !!otherFrom && !!to && !!otherTo && gapOf(from, otherFrom) <= 1 && gapOf(to, otherTo) <= 1
}

/** One event has one day; reports of it may differ by one, and undated ones must be published within three. */
function haveSameDay({ time: a }: LinkedFigure, { time: b }: LinkedFigure): boolean {
  if (!a || !b) return false
  return gapOf(a, b) <= (a.basis === 'counted' && b.basis === 'counted' ? 1 : 3)
}

function startTogether({ figure: a }: LinkedFigure, { figure: b }: LinkedFigure): boolean {
  const [from, otherFrom] = [parseDays(a.period?.from ?? null), parseDays(b.period?.from ?? null)]
  return !from || !otherFrom || gapOf(from, otherFrom) <= SAME_START_DAYS
}
