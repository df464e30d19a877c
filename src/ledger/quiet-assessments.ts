import { gatherAssessed } from '../assess/assessed.ts'
import type { Assessment, VerdictKind } from '../model/assessment.ts'
import type { Assessed, HistoryEntry, LedgerView } from '../model/view.ts'
import { entriesOf } from './assessed-ledger.ts'

/** Verdicts that neither change a claim nor how claims hang together, as long as nothing else was ever said of the thing. */
const QUIET: ReadonlySet<VerdictKind> = new Set(['note', 'accept', 'withdraw'])

/**
 * The view with assessments that came since it was read, where all they do is to stand beside what they are about; `null` where
 * they may do more, or are about something that the view does not have under that name.
 */
export function withQuietAssessments(view: LedgerView, assessments: readonly Assessment[]): LedgerView | null {
  const things = thingsBefore(view)
  const known = view.assessments.length
  const entries = entriesOf(assessments)
  const fresh = entries.slice(known).map(({ assessment }) => assessment)
  if (!view.assessments.every(({ assessment }, nth) => assessment.id === entries[nth]?.assessment.id)) return null
  if (!fresh.every((one) => isQuiet(one, view))) return null
  const kept = entries.map((entry, nth): HistoryEntry => {
    const before = view.assessments[nth]
    return before?.holds === entry.holds ? before : entry
  })
  const thingsOf = ({ id, about }: Assessment) => things.get(id) ?? [about]
  return { ...view, assessments: kept, assessed: gatherAssessed(kept, thingsOf) }
}

/** By assessment: the ids of the things that it is about, as they are in the view. */
function thingsBefore({ assessed }: LedgerView): ReadonlyMap<string, readonly string[]> {
  const things = new Map<string, string[]>()
  for (const [thing, { history }] of assessed)
    for (const { assessment } of history) {
      const known = things.get(assessment.id)
      if (known) known.push(thing)
      else things.set(assessment.id, [thing])
    }
  return things
}

const isQuiet = ({ about, verdict, targets }: Assessment, view: LedgerView): boolean =>
  QUIET.has(verdict) && targets.length === 0 && isClaim(about, view) && wasQuiet(view.assessed.get(about))

const isClaim = (id: string, { statements, figures, events }: LedgerView): boolean =>
  statements.has(id) || figures.has(id) || events.has(id)

const wasQuiet = (assessed: Assessed | undefined): boolean =>
  assessed === undefined || assessed.history.every(({ assessment }) => QUIET.has(assessment.verdict))
