import type { HistoryEntry } from '../../model/view.ts'
import type { Assessment } from '../schema/assessment.ts'

/** An assessment with how it stands now; where things stood is for the ledger alone. */
export function tellAssessment({ assessment, holds, lost }: HistoryEntry): Assessment {
  const { anchors: _anchors, targets, change, fields, ...rest } = assessment
  return {
    ...rest,
    change: change && { ...change },
    fields: fields && { ...fields },
    targets: [...targets],
    holds,
    lost,
  }
}
