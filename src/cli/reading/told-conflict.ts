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
  readonly reasons: readonly string[]
  /** `a` is the later or the retelling, `b` the earlier. */
  readonly a: readonly ToldClaim[]
  readonly b: readonly ToldClaim[]
}

/** Every contradiction, those of the questions with the most origins first. */
export function tellConflicts(index: ViewIndex): ToldConflict[] {
  const { questions, relations } = index.view
  const places = new Map(questions.flatMap(({ figures }, place) => figures.map((id) => [id, place] as const)))
  const tell = (ids: readonly string[]) =>
    ids.map((id) => index.claim(id)).flatMap((claim) => (claim ? [tellClaim(claim, index)] : []))
  return relations
    .filter(({ kind }) => kind === 'contradicts')
    .map((relation) => ({ relation, place: places.get(relation.a[0] ?? '') ?? questions.length }))
    .sort((a, b) => a.place - b.place)
    .map(({ relation: { id, a, b, reasons }, place }) => ({
      id,
      question: questions[place]?.words ?? null,
      reasons: reasons.map(({ detail }) => detail),
      a: tell(a),
      b: tell(b),
    }))
}

/** Prints both sides, the earlier first, then why they cannot both be right. */
export async function printConflict(conflict: ToldConflict, index: ViewIndex, terminal: Terminal): Promise<void> {
  const { id, question, reasons, a, b } = conflict
  const heading = `${question ?? 'Events'}  (${id})`
  for (const line of wrapText(printable(heading), terminal.width)) await terminal.print(terminal.style('bold', line))
  for (const claim of [...b, ...a]) await printClaim({ ...claim, relations: [] }, index, terminal)
  const why = wrapText(printable(`why: ${reasons.join('; ')}`), terminal.width && terminal.width - 2)
  for (const line of indent(why, 2)) await terminal.print(terminal.style('red', line))
  await terminal.print()
}
