import type { Assessment, VerdictKind } from '../model/assessment.ts'
import type { Assessed } from '../model/view.ts'
import { dateWords } from './days.ts'
import { quantityWords } from './quantity-words.ts'

/** What somebody did, before 'by'. */
export const verdictWords: Readonly<Record<VerdictKind, string>> = {
  accept: 'accepted',
  correct: 'corrected',
  reject: 'rejected',
  merge: 'merged',
  part: 'parted',
  add: 'added',
  note: 'noted',
  withdraw: 'taken back',
}

/** A value of a field as a reader would say it. */
export function fieldWords(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (typeof value === 'string' || typeof value === 'number') return `‘${value}’`
  if (typeof value !== 'object') return JSON.stringify(value)
  if ('low' in value && 'high' in value)
    return quantityWords({
      unit: null,
      words: '',
      ...(value as Pick<Parameters<typeof quantityWords>[0], 'low' | 'high' | 'modifier'>),
    })
  return 'name' in value ? `‘${String(value.name)}’` : JSON.stringify(value)
}

/** 'rejected by A. Recorder, 1 Jun 2031: a misprint', 'corrected by …: measure is ‘injured’, was ‘killed’'. */
export function assessmentWords({ verdict, by, at, note, change }: Assessment): string {
  const changed = change && `${change.field} is ${fieldWords(change.to)}, was ${fieldWords(change.from)}`
  const said = [changed, note].filter((words) => words !== null).join('; ')
  return `${verdictWords[verdict]} by ${by}, ${dateWords(at.slice(0, 10))}${said === '' ? '' : `: ${said}`}`
}

/** What holds of a thing, a line each: how it was judged, who added it, what was corrected, merged, parted and noted. */
export function assessedWords(assessed: Assessed | undefined): string[] {
  if (!assessed) return []
  const { judged, added, corrections, joins, notes } = assessed
  return [...(judged ? [judged] : []), ...(added ? [added] : []), ...corrections, ...joins, ...notes].map(
    assessmentWords,
  )
}
