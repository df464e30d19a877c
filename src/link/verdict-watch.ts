import { changedKeys, type QuestionVerdicts } from './question-verdicts.ts'
import type { Verdicts } from './verdicts.ts'

/** What people say otherwise than when it was last asked. */
interface VerdictChanges {
  /** Keys of answers, and figure ids. */
  readonly keys: ReadonlySet<string>
  /** Ids of relations that were rejected since, or are rejected no more. */
  readonly relations: ReadonlySet<string>
}

/** Remembers the verdicts by which links were last made. */
export class VerdictWatch {
  private said: QuestionVerdicts['said'] = new Map()
  private rejected: ReadonlySet<string> = new Set()

  changes({ said }: QuestionVerdicts, { rejected }: Verdicts): VerdictChanges {
    const changes = { keys: changedKeys(this.said, said), relations: this.rejected.symmetricDifference(rejected) }
    this.said = said
    this.rejected = rejected
    return changes
  }
}
