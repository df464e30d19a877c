import type { Aggregate, Figure } from '../model/claim.ts'
import { dateWords } from './days.ts'

/** How a figure counts. */
export const aggregateWords: Readonly<Record<Aggregate, string>> = {
  cumulative: 'running total',
  period: 'in that time',
  snapshot: 'at that time',
  peak: 'the most ever',
  forecast: 'foretold',
  event: 'in one event',
}

/** What the figure is counted as of; the publication date never stands in for it. */
export function asOfWords({ period, said, aggregate }: Figure): string {
  const [from, to] = [period?.from ?? null, period?.to ?? null]
  const spans = aggregate !== 'snapshot' && from !== null && from !== to
  if (to !== null) return spans ? dateWords(`${from}/${to}`) : dateWords(to)
  const start = from === null ? 'not stated' : dateWords(`${from}/..`)
  return said === null ? start : `${start}; said ${dateWords(said)}`
}
