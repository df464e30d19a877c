import { type RefObject, useCallback, useMemo, useRef, useState } from 'react'
import type { FigureClaim } from '../../../../api/schema/claim.ts'
import type { Point } from '../../../../api/schema/question.ts'
import { questionStrings } from '../../../strings/question.ts'
import { ChartCard } from './chart-card.tsx'
import { chooseDrawn } from './choose-drawn.ts'
import { claimWords } from './claim-words.ts'
import type { Drawing } from './draw-chart.ts'
import { useBrush } from './use-brush.ts'
import { useDrawn } from './use-drawn.ts'
import { useMarkKeys } from './use-mark-keys.ts'
import { usePointing } from './use-pointing.ts'
import { useWidth } from './use-width.ts'
import './chart.css'

interface QuestionChartProps {
  readonly points: readonly Point[]
  readonly claims: ReadonlyMap<string, FigureClaim>
  /** Ids of the claims that pass the filters. */
  readonly passed: ReadonlySet<string>
  /** A stretch was drawn: both days inclusive. */
  readonly onStretch: (from: string, to: string) => void
  readonly box: RefObject<HTMLDivElement | null>
}

/** Heights in pixels: the style sheet keeps the same room free before the chart is drawn. */
const HEIGHT = { wide: 340, narrow: 280 }
const NARROW = 560

function useDrawing({ points, claims, passed }: QuestionChartProps, width: number): Drawing | null {
  return useMemo(() => {
    if (width === 0 || points.length === 0) return null
    return {
      points: chooseDrawn(points, passed),
      width,
      height: width < NARROW ? HEIGHT.narrow : HEIGHT.wide,
      words: (id) => {
        const claim = claims.get(id)
        return claim ? claimWords(claim) : ''
      },
      isOut: (id) => !passed.has(id),
    }
  }, [points, claims, passed, width])
}

/** The figures over time: pointing at one, or moving to it with the arrow keys, shows its sentence. */
export function QuestionChart(props: QuestionChartProps) {
  const { claims, points, onStretch, box } = props
  const [frame, width] = useWidth<HTMLDivElement>()
  const drawing = useDrawing(props, width)
  const drawn = useDrawn(box, drawing)
  const [shown, setShown] = useState<string | null>(null)
  const show = useCallback((claim: string | null) => setShown(claim), [])
  const stretch = useRef<HTMLDivElement>(null)
  const brush = useBrush({ drawn, box, stretch, onStretch })
  const pointing = usePointing({ drawn, box, shown, show })
  const keys = useMarkKeys({ drawn, box, show })
  const claim = shown === null ? null : (claims.get(shown) ?? null)
  const placed = drawn.current?.placed.find(({ point }) => point.claim === shown) ?? null
  return (
    <div className="chart-frame" ref={frame} {...pointing} {...keys}>
      <div
        ref={box}
        className="chart-box"
        role="group"
        aria-label={questionStrings.chartWords(points.length)}
        {...brush}
      />
      <div ref={stretch} className="brush" hidden />
      {claim && placed && <ChartCard claim={claim} placed={placed} width={width} />}
    </div>
  )
}
