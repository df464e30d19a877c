import { printable } from '../terminal/printable.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { indent, wrapText } from '../terminal/wrap.ts'
import type { Excerpt } from './excerpt.ts'
import { relationLine } from './relation-words.ts'
import type { ToldClaim } from './told-claim.ts'
import type { ViewIndex } from './view-index.ts'

/** Prints a claim: its value and when it counts, who said it and through whom, its sentence, and how it stands to others. */
export async function printClaim(claim: ToldClaim, index: ViewIndex, terminal: Terminal): Promise<void> {
  const width = terminal.width === null ? null : Math.max(20, terminal.width - 4)
  const lines = [
    ...wrapText(markExcerpt(claim.evidence), width).map((line) => styleMarked(line, terminal)),
    ...claim.assessed.flatMap((words) => wrapText(printable(`- ${words}`), width)),
    ...claim.relations.flatMap((relation) =>
      wrapText(`- ${relationLine(relation, index)}`, width).map((line) => terminal.style(styleOf(relation.kind), line)),
    ),
  ]
  const [first = '', ...rest] = wrapText(`${printable(claim.value)}  ${renderHeading(claim)}`, width)
  await terminal.print(`  ${first.replace(claim.value, (value) => terminal.style('bold', value))}`)
  for (const line of indent(rest, 4)) await terminal.print(line)
  for (const line of indent(lines, 4)) await terminal.print(line)
}

const styleOf = (kind: string) => (kind === 'contradicts' ? 'red' : kind === 'repeats' ? 'dim' : 'cyan')

/** 'as of 2024-10-25, said by X via Y; in The Courier, 2024-10-28' */
function renderHeading({ id, asOf, origin, via, stance, polarity, publisher, published }: ToldClaim): string {
  const said = origin ?? (stance === 'reported' ? 'hearsay' : 'the report itself')
  const through = via.length ? ` via ${via.join(', ')}` : ''
  const denied = polarity === '-' ? ', denied' : stance === 'asserted' || stance === 'reported' ? '' : `, ${stance}`
  return printable(
    `${asOf === null ? 'undated' : `as of ${asOf}`}, said by ${said}${through}${denied}; in ${publisher}${published ? `, ${published}` : ''}  (${id})`,
  )
}

/** Signs that no printable text has, so that a mark keeps its place when the line is broken. */
const OPEN = '\ue000'
const CLOSE = '\ue001'

const markExcerpt = ({ before, marked, after }: Excerpt): string => `“${before}${OPEN}${marked}${CLOSE}${after}”`

/** `[1,200]`, in colour too where there is any. */
const styleMarked = (line: string, terminal: Terminal): string =>
  line
    .replace(/\ue000([^\ue001]*)\ue001/, (_, words: string) => terminal.style('yellow', `[${words}]`))
    .replace(OPEN, '[')
    .replace(CLOSE, ']')
