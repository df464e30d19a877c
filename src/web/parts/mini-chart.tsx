import type { Point } from '../../api/schema/question.ts'
import { storyStrings } from '../strings/story.ts'
import { dayWords } from '../words/days.ts'
import { glyphPath } from './glyphs.ts'
import { layOutMiniChart, MINI, type MiniMark } from './mini-chart-layout.ts'
import './glyph.css'
import './mini-chart.css'

function Mark({ mark: { point, x, top, bottom } }: { readonly mark: MiniMark }) {
  const { low, high, hedged, repeats, side, aggregate, foretold } = point
  const isRange = low !== null && high !== null && low !== high
  const glyph = hedged || foretold ? 'glyph hedged' : 'glyph'
  return (
    <g className={`side-${side}${repeats === null ? '' : ' retold'}`}>
      {isRange && <path className="mini-range" d={`M${x} ${top}V${bottom}M${x - 3} ${top}h6M${x - 3} ${bottom}h6`} />}
      {high === null && <path className="mini-range" d={`M${x} ${bottom}v-12m-3 3l3-3l3 3`} />}
      {low === null && <path className="mini-range" d={`M${x} ${top}v12m-3-3l3 3l3-3`} />}
      {!isRange && <path className={glyph} transform={`translate(${x} ${top})`} d={glyphPath(aggregate, 3.5)} />}
    </g>
  )
}

interface MiniChartProps {
  readonly points: readonly Point[]
  /** What those hear who cannot see it. */
  readonly words: string
}

/** The shape of a question at a glance: colours by side, ranges as bars, updates joined, retellings faded. */
export function MiniChart({ points, words }: MiniChartProps) {
  const { marks, updates, clashes, first, last, lane } = layOutMiniChart(points)
  const original = marks.filter(({ point }) => point.repeats === null)
  const retold = marks.filter(({ point }) => point.repeats !== null)
  return (
    <div className="mini-chart">
      <svg viewBox={`0 0 ${MINI.width} ${MINI.height}`} role="img" aria-label={words}>
        {lane !== null && (
          <rect className="mini-lane" x={lane} y="0" width={MINI.width - lane} height={MINI.bottom + 4} />
        )}
        <path className="mini-base" d={`M0 ${MINI.bottom + 4}H${MINI.width}`} />
        {updates.length > 0 && <path className="mini-update" d={updates.join('')} />}
        {clashes.length > 0 && <path className="mini-clash" d={clashes.join('')} />}
        {[...retold, ...original].map((mark) => (
          <Mark key={mark.point.claim} mark={mark} />
        ))}
      </svg>
      <p className="mini-days">
        <span>{first !== null && dayWords(first)}</span>
        <span>{last !== null && last !== first && dayWords(last)}</span>
        {lane !== null && <span>{storyStrings.open.noDate}</span>}
      </p>
    </div>
  )
}
