import { appendOnly } from './001-append-only.ts'
import { assessmentChain } from './002-assessments.ts'
import type { Migration } from './migration.ts'

/** All schemas, the oldest first. */
export const migrations: readonly Migration[] = [appendOnly, assessmentChain]
