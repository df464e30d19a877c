import type { Document } from '../model/document.ts'
import { parseDays } from './days.ts'

/** What had been published by a day, and what had not or cannot be said to have been. */
export interface Known<T> {
  readonly known: readonly T[]
  /** Published later, or on days of which some are later. */
  readonly later: readonly T[]
  /** Of no known date: left out, and to be told to the reader. */
  readonly undated: readonly T[]
}

/** Divides extractions by what a reader could have had at the end of a day (EDTF; of a month or year, its last day). */
export function asKnownOn<T extends { readonly document: Pick<Document, 'published'> }>(
  extractions: readonly T[],
  day: string,
): Known<T> {
  const until = parseDays(day)?.to ?? null
  if (until === null) throw new RangeError(`no date, ${day}, give one as 2031-05-04`)
  const groups = Map.groupBy(extractions, ({ document }) => {
    const last = parseDays(document.published)?.to ?? null
    return last === null || !Number.isFinite(last) ? 'undated' : last <= until ? 'known' : 'later'
  })
  return { known: groups.get('known') ?? [], later: groups.get('later') ?? [], undated: groups.get('undated') ?? [] }
}
