import * as Plot from '@observablehq/plot'
import type { Point } from '../../../../api/schema/question.ts'
import { questionStrings } from '../../../strings/question.ts'
import { shortNumber } from '../../../words/numbers.ts'
import type { Box } from './box.ts'
import { dateLabel } from './date-label.ts'
import { drawMark } from './draw-marks.ts'
import { drawTies } from './draw-ties.ts'
import { placeClashes, signBoxes } from './place-clashes.ts'
import { placeLabels } from './place-labels.ts'
import { CROWDED, daysShown, type Frame, highest, type Placed, placePoints, type Scales } from './place-points.ts'
import { svg } from './svg.ts'

/** What a chart is drawn from. */
export interface Drawing {
  readonly points: readonly Point[]
  /** What the figures count in: shares say so on the axis. */
  readonly unit: string | null
  readonly width: number
  readonly height: number
  /** What is said of a figure to those who cannot see it. */
  words(point: Point): string
  /** Whether the filters leave a figure out. */
  isOut(claim: string): boolean
}

/** A chart as drawn, with what the pointer needs to know. */
export interface Drawn {
  readonly svg: SVGSVGElement
  readonly placed: readonly Placed[]
  readonly frame: Frame
  /** The day (YYYY-MM-DD) at a coordinate; `null` where the chart has no dates. */
  dayAt(x: number): string | null
  /** The coordinate of a day; `null` where the chart has no dates. */
  xOf(day: string): number | null
}

/** Widths below this have no room for names. */
const NARROW = 560

/** Width of the lane of undated figures, where there is room. */
const LANE = 96

const TOP = 18
const BOTTOM = 42
/** Half of the label of the last date. */
const RIGHT = 28

/** How the axis writes a number. */
const axisNumber =
  (unit: string | null) =>
  (value: number): string =>
    unit === 'percent' ? `${shortNumber(value)}%` : shortNumber(value)

function frameFor({ points, unit, width, height }: Drawing): Frame {
  const write = axisNumber(unit)
  const longest = Math.max(...points.map(({ low, high }) => write(Math.round(high ?? low ?? 0)).length), 2)
  const left = 16 + longest * 7
  const right = width - RIGHT
  const undated = points.filter(({ day }) => day === null).length
  const room = width < NARROW ? 58 : LANE
  const lane = undated === 0 ? null : undated === points.length ? left : right - room
  return { left, right, top: TOP, bottom: height - BOTTOM, lane }
}

/** Room that the label of a date takes, in pixels. */
const DATE = 90

/** How many dates the axis has room for; never two on one day. */
function dateTicks([first, last]: readonly [Date, Date], width: number): number | 'day' {
  const room = Math.max(2, Math.floor(width / DATE))
  return (last.getTime() - first.getTime()) / 86_400_000 <= room ? 'day' : room
}

function drawLane({ lane, right, top, bottom }: Frame): SVGElement | null {
  if (lane === null) return null
  return svg(
    'g',
    { class: 'lane', 'aria-hidden': 'true' },
    svg('rect', { x: lane, y: top - 10, width: right - lane, height: bottom - top + 10 }),
    // Its right edge, away from the last date, where the lane is narrow.
    right - lane < LANE
      ? svg('text', { x: right + 10, y: bottom + 19, 'text-anchor': 'end' }, questionStrings.noDate)
      : svg('text', { x: (lane + right) / 2, y: bottom + 19, 'text-anchor': 'middle' }, questionStrings.noDate),
  )
}

function drawLabels(placed: readonly Placed[], frame: Frame, drawing: Drawing, signs: readonly Box[]): SVGElement {
  const labels = placeLabels(placed, frame, drawing.width >= NARROW, signs).flatMap(({ x, y, value, name, claim }) => {
    const state = drawing.isOut(claim) ? ' out' : ''
    return [
      svg('text', { class: `value${state}`, x, y: y + 10.5 }, value),
      name === null ? null : svg('text', { class: `who${state}`, x, y: y + 23.5 }, name),
    ]
  })
  return svg('g', { class: 'labels', 'text-anchor': 'start', 'aria-hidden': 'true' }, ...labels)
}

function drawMarks(placed: readonly Placed[], frame: Frame, { words, isOut }: Drawing): SVGElement[] {
  const isSmall = placed.length > CROWDED
  return placed.map((one) => {
    const { point } = one
    return drawMark(one, frame, { words: words(point), isOut: isOut(point.claim), isSmall })
  })
}

/** Fading fills for open ends, one a side and way. */
function drawFills(points: readonly Point[]): SVGElement {
  const stop = (offset: number, opacity: number) =>
    svg('stop', { offset, 'stop-color': 'currentColor', 'stop-opacity': opacity })
  const fills = [...new Set(points.map(({ side }) => side))].flatMap((side) =>
    (['up', 'down'] as const).map((way) =>
      svg(
        'linearGradient',
        {
          id: `fade-${way}-${side}`,
          class: `side-${side}`,
          x1: 0,
          x2: 0,
          y1: way === 'up' ? 1 : 0,
          y2: way === 'up' ? 0 : 1,
        },
        stop(0, 0.8),
        stop(1, 0),
      ),
    ),
  )
  return svg('defs', {}, ...fills)
}

/** Draws the figures of a question over time: Plot gives scales, axes and grid, the figures are marks of our own. */
export function drawChart(drawing: Drawing): Drawn {
  const { points, unit, width, height } = drawing
  const frame = frameFor(drawing)
  const days = daysShown(points)
  const end = frame.lane === null ? frame.right : frame.lane - 14
  let placed: readonly Placed[] = []
  const drawFigures: Plot.RenderFunction = (_index, scales) => {
    placed = placePoints(points, scales as unknown as Scales, frame)
    const clashes = placeClashes(placed, frame)
    return svg(
      'g',
      {},
      drawFills(points),
      drawLane(frame),
      drawTies(placed, clashes, drawing.isOut),
      svg('g', { class: 'points' }, ...drawMarks(placed, frame, drawing)),
      drawLabels(placed, frame, drawing, signBoxes(clashes)),
    )
  }
  const plot = Plot.plot({
    width,
    height,
    className: 'plot',
    marginLeft: frame.left,
    marginRight: width - end,
    marginTop: frame.top,
    marginBottom: BOTTOM,
    x: {
      type: 'utc',
      domain: days ?? [new Date(0), new Date(1)],
      range: [frame.left + 6, end],
      label: null,
      axis: null,
    },
    y: { domain: [0, highest(points)], nice: 5, label: null },
    marks: [
      Plot.gridY({ ticks: 5 }),
      Plot.ruleY([0], { className: 'base' }),
      Plot.axisY({ ticks: 5, tickSize: 0, tickFormat: axisNumber(unit) }),
      days ? Plot.axisX({ ticks: dateTicks(days, end - frame.left), tickSize: 5, tickFormat: dateLabel }) : null,
      drawFigures,
    ],
  })
  return finish(plot, frame, () => placed, days !== null)
}

/** Axes and grid are for the eye; Plot names them in a way that groups may not be named, so the name becomes a class. */
function hideFrame(plot: SVGElement): void {
  for (const part of plot.querySelectorAll(':scope > [aria-label]')) {
    part.classList.add(...(part.getAttribute('aria-label') ?? '').split(' '))
    part.removeAttribute('aria-label')
    part.setAttribute('aria-hidden', 'true')
  }
}

/** Plot writes a style element into its drawing, which the page's policy forbids: `chart.css` says the same. */
function finish(
  plot: ReturnType<typeof Plot.plot>,
  frame: Frame,
  placed: () => readonly Placed[],
  hasDays: boolean,
): Drawn {
  if (!(plot instanceof SVGSVGElement))
    throw new Error('Plot has drawn a figure where it was asked for a plain drawing')
  for (const style of plot.querySelectorAll('style')) style.remove()
  hideFrame(plot)
  plot.setAttribute('class', 'chart')
  const scale = plot.scale('x') as Plot.Scale & { invert(x: number): Date; apply(day: Date): number }
  return {
    svg: plot,
    frame,
    placed: placed(),
    dayAt: (x) => (hasDays ? scale.invert(x).toISOString().slice(0, 10) : null),
    xOf: (day) => (hasDays ? scale.apply(new Date(`${day}T00:00:00Z`)) : null),
  }
}
