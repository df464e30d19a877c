import type { ReactNode } from 'react'
import type { Excerpt as ExcerptOfClaim, Span } from '../../../api/schema/span.ts'
import './claim.css'

interface Stretch extends Span {
  readonly marked: boolean
}

/** A stretch cut where marks begin and end; marks are in their order and never overlap. */
function cut({ start, end }: Span, marks: readonly Span[]): readonly Stretch[] {
  const parts: Stretch[] = []
  let at = start
  for (const mark of marks) {
    const [from, to] = [Math.max(mark.start, at), Math.min(mark.end, end)]
    if (from >= to) continue
    if (from > at) parts.push({ start: at, end: from, marked: false })
    parts.push({ start: from, end: to, marked: true })
    at = to
  }
  return at < end ? [...parts, { start: at, end, marked: false }] : parts
}

function Words({ text, stretch, marks }: { text: string; stretch: Span; marks: readonly Span[] }): ReactNode {
  return cut(stretch, marks).map(({ start, end, marked }) => {
    const words = text.slice(start, end)
    return marked ? <mark key={start}>{words}</mark> : words
  })
}

interface ExcerptProps {
  readonly excerpt: ExcerptOfClaim
}

/** A claim's sentence as it stands in the archived text, its words marked and what is outside its clause set paler. */
export function Excerpt({ excerpt: { text, clause, marks } }: ExcerptProps) {
  const inner = clause ?? { start: 0, end: text.length }
  return (
    <q className="excerpt">
      {inner.start > 0 && (
        <span className="pale">
          <Words text={text} stretch={{ start: 0, end: inner.start }} marks={marks} />
        </span>
      )}
      <Words text={text} stretch={inner} marks={marks} />
      {inner.end < text.length && (
        <span className="pale">
          <Words text={text} stretch={{ start: inner.end, end: text.length }} marks={marks} />
        </span>
      )}
    </q>
  )
}
