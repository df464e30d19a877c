import type { ClaimContext } from '../../model/context.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { covers } from '../../text/spans.ts'
import { rememberLast } from './remember.ts'

interface Content {
  readonly span: Span
  readonly statement: Statement
}

interface StatementIndex {
  readonly bySentence: ReadonlyMap<number, readonly Statement[]>
  /** By start. */
  readonly contents: readonly Content[]
}

/** How many contents that begin before a span are tried: contents nest a few deep, a whole speech has some dozens. */
const TRIED = 100

const indexOf = rememberLast(({ statements }: ClaimContext): StatementIndex => {
  const contents = statements.flatMap((statement) => statement.content.map((span) => ({ span, statement })))
  contents.sort((a, b) => a.span.start - b.span.start)
  return { bySentence: Map.groupBy(statements, ({ sentence }) => sentence), contents }
})

/** The statements whose cue stands in a sentence. */
export const statementsIn = (context: ClaimContext, sentence: number): readonly Statement[] =>
  indexOf(context).bySentence.get(sentence) ?? []

/** The innermost statement whose content holds the span; `null` where the report says it itself. */
export function statementAt(context: ClaimContext, span: Span): Statement | null {
  const { contents } = indexOf(context)
  let best: Content | null = null
  const from = firstAfter(contents, span.start) - 1
  for (let i = from; i >= 0 && i > from - TRIED; i--) {
    const content = contents[i] as Content
    if (covers(content.span, span) && (best === null || lengthOf(content.span) < lengthOf(best.span))) best = content
  }
  return best?.statement ?? null
}

const lengthOf = ({ start, end }: Span): number => end - start

/** Index of the first content that begins after an offset, by bisection. */
function firstAfter(contents: readonly Content[], offset: number): number {
  let low = 0
  let high = contents.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((contents[middle] as Content).span.start > offset) high = middle
    else low = middle + 1
  }
  return low
}
