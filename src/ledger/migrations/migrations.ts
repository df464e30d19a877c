import { appendOnly } from './001-append-only.ts'
import type { Migration } from './migration.ts'

/** All schemas, the oldest first. */
export const migrations: readonly Migration[] = [appendOnly]
