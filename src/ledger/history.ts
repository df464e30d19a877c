import { type Kysely, sql } from 'kysely'
import type { Assessment } from '../model/assessment.ts'
import type { Addition } from './ledger.ts'
import type { Tables } from './tables.ts'

/** Number of extractions and assessments. */
export async function readRevision(db: Kysely<Tables>): Promise<number> {
  const counted = (name: 'extractions' | 'assessments') =>
    db.selectFrom(name).select(sql<number>`count(*)`.as('count')).executeTakeFirstOrThrow()
  const extractions = await counted('extractions')
  const assessments = await counted('assessments')
  return extractions.count + assessments.count
}

/** Both tables in the order of time, each in its own order where clocks ran backwards. */
export async function readHistory(db: Kysely<Tables>): Promise<Addition[]> {
  const extractions = await db.selectFrom('extractions').select(['document', 'added_at']).orderBy('seq').execute()
  const assessments = await db.selectFrom('assessments').select(['id', 'body']).orderBy('seq').execute()
  const seen = new Set<string>()
  const read = extractions.map(({ document: id, added_at: at }): Addition => {
    const kind = seen.has(id) ? 'extraction' : 'document'
    seen.add(id)
    return { kind, id, at }
  })
  const judged = assessments.map(({ id, body }): Addition => {
    return { kind: 'assessment', id, at: (JSON.parse(body) as Assessment).at }
  })
  return mergeByTime(read, judged)
}

function mergeByTime(a: readonly Addition[], b: readonly Addition[]): Addition[] {
  const merged: Addition[] = []
  let next = 0
  for (const one of a) {
    for (let other = b[next]; other && other.at < one.at; other = b[++next]) merged.push(other)
    merged.push(one)
  }
  return [...merged, ...b.slice(next)]
}
