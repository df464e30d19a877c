import { describe, expect, test } from 'vitest'
import type { Figure } from '../model/claim.ts'
import type { LedgerView } from '../model/view.ts'
import { renderChart } from './chart.ts'
import { layOutChart } from './chart-layout.ts'
import { chartPoints } from './chart-points.ts'
import { dayOf } from './days.ts'
import { createReading } from './reading.ts'
import { sampleView } from './sample/sample-view.ts'

const reading = createReading(sampleView)
const [dead, rescued, boats] = sampleView.questions
const size = { width: 900, height: 290, name: 'wide' } as const

const since: Figure = {
  ...(sampleView.figures.get('f-19') as Figure),
  id: 'f-since',
  period: { from: '2031-03-01', to: null },
  said: '2031-03-04',
}
const point = (id: string) =>
  id === since.id
    ? chartPoints(createReading({ ...sampleView, figures: new Map([[since.id, since]]) }), {
        ...dead!,
        figures: [id],
      })[0]
    : pointsOf(id).find(({ figure }) => figure.id === id)

const pointsOf = (id: string) => {
  const question = sampleView.questions.find((one) => one.figures.includes(id))
  if (!question) throw new Error(id)
  return chartPoints(reading, question)
}

describe('where a figure stands', () => {
  test.each<[string, string, number | null, string]>([
    ['f-19', 'as-of', dayOf(2031, 3, 5), 'at its as-of date'],
    ['f-340', 'published', dayOf(2031, 3, 3), 'at its publication where it has none, and says so'],
    ['f-since', 'said', dayOf(2031, 3, 4), 'when it was said, where only its start is known'],
    ['f-400', 'none', null, 'in the margin without any date'],
    ['f-20', 'published', dayOf(2031, 3, 9), 'a retelling where it was told'],
  ])('%s: by %s, day %s (%s)', (id, clock, day) => {
    expect(point(id)).toMatchObject({ clock, day })
  })

  test('undated figures stand in a lane of their own', () => {
    const { frame, points } = layOutChart(pointsOf('f-400'), size)
    for (const { x, day } of points) expect(x > (frame.lane ?? Infinity)).toBe(day === null)
  })

  test('figures of one day and one value do not hide each other', () => {
    const twin: Figure = { ...(sampleView.figures.get('f-19') as Figure), id: 'f-twin' }
    const view: LedgerView = { ...sampleView, figures: new Map([...sampleView.figures, ['f-twin', twin]]) }
    const points = chartPoints(createReading(view), { ...dead!, figures: ['f-19', 'f-twin'] })
    const [first, second] = layOutChart(points, size).points
    expect(Math.abs((first?.x ?? 0) - (second?.x ?? 0))).toBeGreaterThan(8)
  })
})

describe('what is drawn', () => {
  const markup = renderChart(reading, dead!)?.toString() ?? ''

  test.each([
    ['class="update side-1"', 'an update joined to what it updates'],
    ['class="retelling', 'a retelling tied to what it retells'],
    ['class="clash-sign"', 'a contradiction crossed'],
    ['url(#fade-up-1)', 'an open end fading upwards'],
    ['url(#fade-down-0)', 'an open end fading downwards'],
    ['class="point side-0 retold"', 'a retelling faded'],
    ['glyph hedged', 'a hedge'],
    ['<desc id="q-q-dead-wide-d">4 figures over time', 'a description'],
  ])('%s (%s)', (part) => {
    expect(markup).toContain(part)
  })

  test.each<[Partial<Figure>, string, string]>([
    [{ aggregate: 'forecast' }, 'point side-1 foretold', 'a forecast looks like one'],
    [{ stance: 'denied' }, 'class="strike"', 'a denial is struck out'],
    [{ polarity: '-' }, 'class="strike"', 'a negation is struck out'],
  ])('%j: %s (%s)', (change, part) => {
    const changed: Figure = { ...(sampleView.figures.get('f-19') as Figure), ...change }
    const view: LedgerView = { ...sampleView, figures: new Map([...sampleView.figures, ['f-19', changed]]) }
    expect(renderChart(createReading(view), dead!)?.toString()).toContain(part)
    expect(markup).not.toContain(part)
  })

  test('a range is a bar', () => {
    expect(renderChart(reading, rescued!)?.toString()).toContain('class="bar"')
  })

  test('one figure is no chart', () => {
    expect(renderChart(reading, boats!)).toBeNull()
  })

  test('no coordinate is lost', () => {
    expect(markup).not.toMatch(/NaN|Infinity|undefined/)
  })
})
