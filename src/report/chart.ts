import type { Question } from '../model/question.ts'
import type { Relation } from '../model/relation.ts'
import { questionAnchor } from './anchors.ts'
import { renderLabels } from './chart-labels.ts'
import { type ChartLayout, type ChartSize, layOutChart } from './chart-layout.ts'
import { renderMark } from './chart-marks.ts'
import { type ChartPoint, chartPoints } from './chart-points.ts'
import { renderTies } from './chart-ties.ts'
import { type Html, html } from './html.ts'
import type { Reading } from './reading.ts'

const SIZES: readonly ChartSize[] = [
  { width: 900, height: 290, name: 'wide' },
  { width: 340, height: 250, name: 'narrow' },
]

/** A chart shows this many figures at most; the table under it has them all. */
export const MOST_POINTS = 120

function renderAxes({ frame, dates, numbers }: ChartLayout): Html {
  const end = frame.lane ?? frame.right
  return html`<g class="axes" aria-hidden="true">
${numbers.map(
  ({
    y,
    label,
    value,
  }) => html`<path class="${value === 0 ? 'base' : 'grid'}" d="M${frame.left} ${y}H${frame.right}"/><text class="tick" x="${frame.left - 8}" y="${y + 4}" text-anchor="end">${label}</text>
`,
)}${dates.map(
  ({
    x,
    label,
  }) => html`<path class="base" d="M${x} ${frame.bottom}v5"/><text class="tick" x="${x}" y="${frame.bottom + 19}" text-anchor="middle">${label}</text>
`,
)}${
  frame.lane !== null &&
  html`<rect class="lane" x="${frame.lane}" y="${frame.top - 10}" width="${frame.right - end}" height="${frame.bottom - frame.top + 10}"/><text class="tick" x="${(end + frame.right) / 2}" y="${frame.bottom + 19}" text-anchor="middle">no date</text>
`
}</g>`
}

/** Says for those who cannot see the drawing what it holds; the table under it says the rest. */
function describeChart(points: readonly ChartPoint[]): string {
  const undated = points.filter(({ day }) => day === null).length
  const retold = points.filter(({ retells }) => retells !== null).length
  const parts = [
    `${points.length} figures over time: ${points.map(({ label, who }) => `${label} (${who})`).join(', ')}.`,
    retold > 0 ? `${retold} of them tell another again.` : null,
    undated > 0 ? `${undated} of them have no date.` : null,
    'The table that follows holds them all.',
  ]
  return parts.filter((part) => part !== null).join(' ')
}

function renderDrawing(
  question: Question,
  points: readonly ChartPoint[],
  size: ChartSize,
  relations: readonly Relation[],
) {
  const few = points.length <= 3
  const fitted = { ...size, height: few ? size.height - 80 : size.height }
  const layout = layOutChart(points, fitted)
  const id = `${questionAnchor(question.id)}-${size.name}`
  return html`<svg class="chart ${size.name}" viewBox="0 0 ${fitted.width} ${fitted.height}" role="group" aria-labelledby="${id}-t" aria-describedby="${id}-d">
<title id="${id}-t">${question.words}</title><desc id="${id}-d">${describeChart(points)}</desc>
${renderAxes(layout)}
${renderTies(layout.points, relations)}
${layout.points.map((point) => renderMark(point, layout.frame))}
${renderLabels(layout.points, layout.frame, size.name === 'wide')}
</svg>
`
}

/** A question's figures over time, once for wide and once for narrow screens; `null` where fewer than two can be drawn. */
export function renderChart(reading: Reading, question: Question): Html | null {
  const points = chartPoints(reading, question).slice(0, MOST_POINTS)
  if (points.length < 2) return null
  const relations = new Set(points.flatMap(({ figure }) => reading.relations.get(figure.id) ?? []))
  return html`<div class="charts">${SIZES.map((size) => renderDrawing(question, points, size, [...relations]))}</div>`
}
