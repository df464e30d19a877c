import type { Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** Names the version of the rules the first time something is made by it. */
export async function insertVersion(trx: Transaction<Tables>, version: string, at: string): Promise<void> {
  await trx
    .insertInto('versions')
    .values({ version, added_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
