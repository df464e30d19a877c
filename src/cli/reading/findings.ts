import type { RelationKind } from '../../model/relation.ts'
import { groupDigits } from '../../report/scale.ts'
import { countOf } from '../count-of.ts'
import { printable } from '../terminal/printable.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { indent, wrapText } from '../terminal/wrap.ts'
import { type QuestionSummary, summarizeQuestion } from './question-summary.ts'
import { relationLine } from './relation-words.ts'
import { tellClaim } from './told-claim.ts'
import type { ViewIndex } from './view-index.ts'

/** Findings of one kind that are printed; the others are counted. */
const SHOWN = 3

/** What is said of each kind of relation, in the order in which it matters to a reader. */
const KINDS: readonly (readonly [kind: RelationKind, heading: string])[] = [
  ['contradicts', 'They contradict one another'],
  ['repeats', 'They repeat one origin, and so add nothing to it'],
  ['updates', 'A later count replaces an earlier one'],
]

/** The main findings of a ledger: what most origins speak to, and where reports contradict, repeat and update. */
export async function printFindings(index: ViewIndex, terminal: Terminal): Promise<void> {
  const { view } = index
  await terminal.print(terminal.style('bold', `Numbers are given for ${countOf(view.questions.length, 'question')}`))
  const questions = view.questions.slice(0, SHOWN).map((question) => summarizeQuestion(question, index))
  await printItems(questions.map(renderQuestion), view.questions.length, terminal)
  for (const [kind, heading] of KINDS) {
    const found = view.relations.filter((relation) => relation.kind === kind)
    await terminal.print(terminal.style('bold', `${heading}: ${found.length}`))
    await printItems(
      found.slice(0, SHOWN).map((relation) => renderRelation(relation.a[0] ?? '', relation.id, index)),
      found.length,
      terminal,
    )
  }
}

async function printItems(items: readonly string[], all: number, terminal: Terminal): Promise<void> {
  for (const item of items) {
    const [first = '', ...rest] = wrapText(printable(item), terminal.width && terminal.width - 4)
    await terminal.print(`  - ${first}`)
    for (const line of indent(rest, 4)) await terminal.print(line)
  }
  if (all > items.length) await terminal.print(`  … and ${all - items.length} more`)
  await terminal.print()
}

/** ', 2,000 to 12,000', ', 50 or more', ', up to 12' */
function spokenBounds({ low, high, openLow, openHigh }: QuestionSummary): string {
  if (low === null || high === null) return ''
  const range = low === high && (openLow || openHigh) ? groupDigits(low) : `${groupDigits(low)} to ${groupDigits(high)}`
  return `, ${openLow ? 'up to ' : ''}${range}${openHigh ? ' or more' : ''}`
}

/** 'How many …? 5 figures from 3 independent origins, 2,000 to 12,000' */
function renderQuestion(summary: QuestionSummary): string {
  const { question, figures, independentOrigins, origins } = summary
  const bounds = spokenBounds(summary)
  const from = origins.length ? ` (${origins.join('; ')})` : ''
  return `${question} ${countOf(figures, 'figure')} from ${countOf(independentOrigins, 'independent origin')}${from}${bounds}`
}

/** '3,000 (The Courier) contradicts 11,000 (The Post): …' */
function renderRelation(claim: string, relation: string, index: ViewIndex): string {
  const found = index.claim(claim)
  if (!found) return relation
  const { value, publisher, relations } = tellClaim(found, index)
  const told = relations.find(({ id }) => id === relation)
  return told ? `${value} (${publisher}) ${relationLine(told, index)}` : relation
}
