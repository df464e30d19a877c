import { findContradictions, questionsByFigure } from '../../report/found-contradictions.ts'
import { printable } from '../terminal/printable.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { indent, wrapText } from '../terminal/wrap.ts'
import { printClaim } from './print-claim.ts'
import { type ToldClaim, tellClaim } from './told-claim.ts'
import type { ViewIndex } from './view-index.ts'

/** Claims that cannot both be right. */
export interface ToldConflict {
  readonly id: string
  /** What both are about: the question of the figures, in words; `null` for events. */
  readonly question: string | null
  /** The question, or what is asked of events. */
  readonly heading: string
  readonly reasons: readonly string[]
  /** `a` is the later or the retelling, `b` the earlier. */
  readonly a: readonly ToldClaim[]
  readonly b: readonly ToldClaim[]
}

/** Every contradiction, in the order in which the pages have them. */
export function tellConflicts(index: ViewIndex): ToldConflict[] {
  const tell = (ids: readonly string[]) =>
    ids.map((id) => index.claim(id)).flatMap((claim) => (claim ? [tellClaim(claim, index)] : []))
  const found = findContradictions(index.view, { questionOf: questionsByFigure(index.view), claim: index.claim })
  return found.map(({ relation: { id, a, b, reasons }, question, heading }) => ({
    id,
    question: question?.words ?? null,
    heading,
    reasons: reasons.map(({ detail }) => detail),
    a: tell(a),
    b: tell(b),
  }))
}

/** Prints both sides, the earlier first, then why they cannot both be right. */
export async function printConflict(conflict: ToldConflict, index: ViewIndex, terminal: Terminal): Promise<void> {
  const { id, heading, reasons, a, b } = conflict
  for (const line of wrapText(printable(`${heading}  (${id})`), terminal.width))
    await terminal.print(terminal.style('bold', line))
  for (const claim of [...b, ...a]) await printClaim({ ...claim, relations: [] }, index, terminal)
  const why = wrapText(printable(`why: ${reasons.join('; ')}`), terminal.width && terminal.width - 2)
  for (const line of indent(why, 2)) await terminal.print(terminal.style('red', line))
  await terminal.print()
}
