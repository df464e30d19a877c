import type { FigureClaim } from '../../../../api/schema/claim.ts'
import { Excerpt } from '../../../parts/claim/excerpt.tsx'
import { SideSign } from '../../../parts/claim/side-sign.tsx'
import { claimStrings } from '../../../strings/claim.ts'
import { questionStrings } from '../../../strings/question.ts'
import { asOfPhrase } from '../../../words/as-of.ts'
import type { Placed } from './place-points.ts'

interface ChartCardProps {
  readonly claim: FigureClaim
  readonly placed: Placed
  /** Of the chart. */
  readonly width: number
}

const WIDTH = 352
const GAP = 16

/** Left edge of a card beside a mark: right of it where there is room, else left, else as far as it goes. */
function leftOf(x: number, width: number): number {
  if (x + GAP + WIDTH <= width) return x + GAP
  if (x - GAP - WIDTH >= 0) return x - GAP - WIDTH
  return Math.max(0, Math.min(width - WIDTH, x - WIDTH / 2))
}

/** What a mark stands for. It is read out with the mark, and so hidden from those who hear the page. */
export function ChartCard({ claim, placed, width }: ChartCardProps) {
  const isOver = width < 2 * WIDTH + 2 * GAP
  const top = isOver ? placed.bottom + GAP : Math.max(0, placed.top - 24)
  const note = placed.point.repeats === null ? questionStrings.clocks[placed.point.clock] : questionStrings.repeated
  return (
    <div
      className="chart-card"
      aria-hidden="true"
      style={{ left: leftOf(placed.x, width), top, width: Math.min(WIDTH, width) }}
    >
      <p className="chart-card-value">
        <b className="number">{claim.words}</b> <span className="aside">{claim.aggregateWords}</span>
      </p>
      <p className="aside">
        <SideSign side={claim.side} /> <b>{claim.originWords}</b>
        {claim.via.length > 0 && `, ${claimStrings.via} ${claim.via.map(({ name }) => name).join(', ')}`}
        {`; ${asOfPhrase(claim.asOfWords)}`}
      </p>
      <p className="chart-card-words">
        <Excerpt excerpt={claim.excerpt} />
      </p>
      <p className="aside">
        {claim.publisher}, {claim.publishedWords}
        {claim.hedges.length > 0 && ` · ${claim.hedges.join(', ')}`}
      </p>
      {note !== null && <p className="aside">{note}</p>}
    </div>
  )
}
