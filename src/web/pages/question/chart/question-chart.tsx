import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { FigureClaim } from '../../../../api/schema/claim.ts'
import type { Point } from '../../../../api/schema/question.ts'
import { questionStrings } from '../../../strings/question.ts'
import { useClaim } from '../use-question.ts'
import { ChartCard } from './chart-card.tsx'
import { chooseDrawn } from './choose-drawn.ts'
import { claimWords, pointWords } from './claim-words.ts'
import type { Drawing } from './draw-chart.ts'
import { useBrush } from './use-brush.ts'
import { useDrawn } from './use-drawn.ts'
import { useMarkKeys } from './use-mark-keys.ts'
import { usePointing } from './use-pointing.ts'
import { useWidth } from './use-width.ts'
import './chart.css'

interface QuestionChartProps {
  readonly points: readonly Point[]
  readonly unit: string | null
  /** Those that the page has loaded; the others are asked for when they are pointed at. */
  readonly claims: readonly FigureClaim[]
  /** Where a claim is had alone. */
  pathOf(claim: string): string
  /** Ids of the claims that pass the filters. */
  readonly passed: ReadonlySet<string>
  /** A stretch was drawn: both days inclusive. */
  readonly onStretch: (from: string, to: string) => void
  readonly box: RefObject<HTMLDivElement | null>
}

/** Heights in pixels: the style sheet keeps the same room free before the chart is drawn. */
const HEIGHT = { wide: 340, narrow: 280 }
const NARROW = 560

function useDrawing({ points, unit, passed }: QuestionChartProps, width: number): Drawing | null {
  return useMemo(() => {
    if (width === 0 || points.length === 0) return null
    return {
      points: chooseDrawn(points, passed),
      unit,
      width,
      height: width < NARROW ? HEIGHT.narrow : HEIGHT.wide,
      words: pointWords,
      isOut: (id) => !passed.has(id),
    }
  }, [points, unit, passed, width])
}

/** Marks are drawn with few words, and get their sentences as the claims come. */
function useSentences({ box, claims, shown, drawing }: Sentences) {
  useEffect(() => {
    if (!box.current || !drawing) return
    const known = new Map((shown ? [...claims, shown] : claims).map((claim) => [claim.id, claim]))
    for (const mark of box.current.querySelectorAll<SVGElement>('[data-claim]')) {
      const claim = known.get(mark.dataset['claim'] ?? '')
      if (claim) mark.setAttribute('aria-label', claimWords(claim))
    }
  })
}

interface Sentences extends Pick<QuestionChartProps, 'box' | 'claims'> {
  readonly shown: FigureClaim | null
  readonly drawing: Drawing | null
}

/** The claim whose card is shown; one that the page has not loaded is asked for. */
function useShownClaim(shown: string | null, { claims, pathOf }: QuestionChartProps): FigureClaim | null {
  const loaded = useMemo(() => new Map(claims.map((claim) => [claim.id, claim])), [claims])
  const known = shown === null ? null : (loaded.get(shown) ?? null)
  const fetched = useClaim(shown === null || known ? null : pathOf(shown))
  return known ?? fetched
}

/** The figures over time: pointing at one, or moving to it with the arrow keys, shows its sentence. */
export function QuestionChart(props: QuestionChartProps) {
  const { points, onStretch, box } = props
  const [frame, width] = useWidth<HTMLDivElement>()
  const drawing = useDrawing(props, width)
  const drawn = useDrawn(box, drawing)
  const [shown, setShown] = useState<string | null>(null)
  const show = useCallback((claim: string | null) => setShown(claim), [])
  const stretch = useRef<HTMLDivElement>(null)
  const brush = useBrush({ drawn, box, stretch, onStretch })
  const pointing = usePointing({ drawn, box, shown, show })
  const keys = useMarkKeys({ drawn, box, show })
  const claim = useShownClaim(shown, props)
  useSentences({ ...props, shown: claim, drawing })
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
