import type { ReactNode } from 'react'
import { timelineStrings } from '../../strings/timeline.ts'

const { legend } = timelineStrings

function Sample({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <span className="timeline-sample">
      <svg className="timeline-mark" width="34" height="12" aria-hidden="true">
        {children}
      </svg>{' '}
      {words}
    </span>
  )
}

/** Rectangles that grow fainter stand for a soft end; the chart itself has a mask. */
const Faded = ({ from, to }: { readonly from: number; readonly to: number }) => (
  <>
    {[0.15, 0.4, 0.65, 0.9].map((opacity, index) => (
      <rect
        key={opacity}
        x={from + ((to - from) * index) / 4}
        y="2"
        width={Math.abs(to - from) / 4}
        height="8"
        opacity={opacity}
      />
    ))}
  </>
)

/** What a dot, a bar and a soft end mean. */
export function TimelineLegend() {
  return (
    <span className="timeline-legend">
      <Sample words={legend.day}>
        <circle cx="17" cy="6" r="5" />
      </Sample>
      <Sample words={legend.stretch}>
        <rect x="2" y="2" width="30" height="8" rx="2" />
      </Sample>
      <Sample words={legend.vague}>
        <Faded from={1} to={17} />
        <Faded from={29} to={13} />
      </Sample>
      <Sample words={legend.denied}>
        <circle cx="17" cy="6" r="4.25" className="hollow" />
      </Sample>
    </span>
  )
}
