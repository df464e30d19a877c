import type { Assessment } from '../model/assessment.ts'
import type { Assessed, HistoryEntry } from '../model/view.ts'

/** What is said of each thing; `thingsOf` gives the ids, as they are now, of what an assessment is about. `entries` come in the order of time. */
export function gatherAssessed(
  entries: readonly HistoryEntry[],
  thingsOf: (assessment: Assessment) => readonly string[],
): ReadonlyMap<string, Assessed> {
  const byThing = new Map<string, HistoryEntry[]>()
  for (const entry of entries)
    for (const thing of new Set(thingsOf(entry.assessment))) {
      const known = byThing.get(thing)
      if (known) known.push(entry)
      else byThing.set(thing, [entry])
    }
  return new Map([...byThing].map(([thing, history]) => [thing, tellAssessed(history)]))
}

function tellAssessed(history: readonly HistoryEntry[]): Assessed {
  const holding = history.filter(({ holds }) => holds).map(({ assessment }) => assessment)
  const of = (...verdicts: Assessment['verdict'][]) => holding.filter(({ verdict }) => verdicts.includes(verdict))
  const corrections = new Map(of('correct').map((assessment) => [assessment.change?.field, assessment]))
  return {
    judged: of('accept', 'reject').at(-1) ?? null,
    added: of('add').at(-1) ?? null,
    corrections: [...corrections.values()],
    joins: of('merge', 'part'),
    notes: of('note'),
    history,
  }
}
