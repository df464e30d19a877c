import { shellStrings } from '../strings/shell.ts'

interface SkeletonProps {
  /** Height of the box that the content will fill, a CSS length: what comes must not move what follows. */
  readonly height: string
  /** How many boxes. */
  readonly count?: number
}

/** Boxes in place of what is loading. */
export function Skeleton({ height, count = 1 }: SkeletonProps) {
  return (
    <div className="skeleton" aria-busy="true">
      <span className="unseen">{shellStrings.loading}</span>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className="skeleton-box" style={{ height }} />
      ))}
    </div>
  )
}
