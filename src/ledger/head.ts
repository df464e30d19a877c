import type { Kysely } from 'kysely'
import type { Head } from './ledger.ts'
import type { Tables } from './tables.ts'

/** Numbers of the last rows, 0 where there are none. */
export async function readHead(db: Kysely<Tables>): Promise<Head> {
  const lastOf = async (name: 'extractions' | 'assessments') => {
    const row = await db
      .selectFrom(name)
      .select((eb) => eb.fn.max('seq').as('seq'))
      .executeTakeFirst()
    return row?.seq ?? 0
  }
  return { extraction: await lastOf('extractions'), assessment: await lastOf('assessments') }
}
