import type { VerdictKind } from '../../model/assessment.ts'
import type { HistoryEntry } from '../../model/view.ts'
import { assessmentWords } from '../../report/assessed-words.ts'
import { printable } from '../terminal/printable.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { indent, wrapText } from '../terminal/wrap.ts'

/** One assessment as `assess` prints it. */
export interface ToldAssessment {
  readonly id: string
  readonly about: string
  readonly verdict: VerdictKind
  readonly by: string
  readonly at: string
  readonly note: string | null
  readonly change: { readonly field: string; readonly from: unknown; readonly to: unknown } | null
  readonly fields: Readonly<Record<string, unknown>> | null
  readonly targets: readonly string[]
  readonly quote: string | null
  readonly supersedes: string | null
  /** `false` where it was taken back or replaced. */
  readonly holds: boolean
  /** What it does not find any more, in words. */
  readonly lost: string | null
}

export function tellAssessment({ assessment, holds, lost }: HistoryEntry): ToldAssessment {
  const { anchors: _anchors, ...rest } = assessment
  return { ...rest, holds, lost }
}

/** Prints a history, the earliest first: who said what of which words, and whether it holds. */
export async function printHistory(entries: readonly HistoryEntry[], terminal: Terminal): Promise<void> {
  for (const { assessment, holds, lost } of entries) {
    const { id, about, targets, quote, supersedes } = assessment
    const things = [about, ...targets].join(', ')
    const words = quote === null ? '' : ` ‘${quote}’`
    const takes = supersedes === null ? '' : `, in the place of ${supersedes}`
    const state = holds ? '' : '  (taken back or replaced)'
    const lines = wrapText(printable(`${assessmentWords(assessment)}${takes}${state}`), terminal.width)
    for (const line of lines) await terminal.print(holds ? line : terminal.style('dim', line))
    const where = wrapText(printable(`${id} of ${things}${words}`), terminal.width && terminal.width - 4)
    for (const line of indent(where, 4)) await terminal.print(line)
    if (lost !== null)
      for (const line of indent(wrapText(printable(lost), terminal.width && terminal.width - 4), 4))
        await terminal.print(terminal.style('yellow', line))
  }
}
