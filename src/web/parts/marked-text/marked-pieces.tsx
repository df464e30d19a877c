import type { ReactNode } from 'react'
import type { Span } from '../../../model/span.ts'
import { stateName } from './highlights.ts'
import type { Mark } from './mark.ts'
import { splitPieces } from './pieces.ts'

interface MarkedPiecesProps {
  readonly text: string
  readonly stretch: Span
  readonly marks: readonly Mark[]
  readonly selected: string | null
}

function classesOf(marks: readonly Mark[], selected: string | null): string {
  const side = marks.find(({ kind }) => kind === 'figure' || kind === 'content')?.side ?? marks[0]?.side ?? 0
  const states = marks.filter(({ claim }) => claim === selected).map(({ kind }) => stateName(kind, 'selected'))
  return [...new Set([...marks.map(({ kind }) => kind), ...states, `by-${side}`])].join(' ')
}

/** A stretch of text cut into elements by its marks, for browsers that cannot highlight without. */
export function MarkedPieces({ text, stretch, marks, selected }: MarkedPiecesProps): ReactNode {
  const near = marks.filter((mark) => mark.start < stretch.end && stretch.start < mark.end)
  return splitPieces(stretch, near).map((piece) => {
    const words = text.slice(piece.start, piece.end)
    if (piece.marks.length === 0) return words
    return (
      <span key={piece.start} className={classesOf(piece.marks, selected)}>
        {words}
      </span>
    )
  })
}
