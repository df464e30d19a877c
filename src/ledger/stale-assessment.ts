import type { Assessment } from '../model/assessment.ts'
import { OnrecordError } from '../model/errors.ts'

/** Somebody said something of a thing that the person who assesses it now has not seen. */
export class StaleAssessment extends OnrecordError {
  /** What they said, the earliest first. */
  readonly newer: readonly Assessment[]

  constructor(about: string, newer: readonly Assessment[]) {
    const last = newer.at(-1)
    const said = `${last?.by}: ${last?.verdict}, ${last?.at}`
    super(
      'stale-assessment',
      `${about} was assessed meanwhile (${said}), look at that and say it again if it still holds`,
    )
    this.name = 'StaleAssessment'
    this.newer = newer
  }
}
