import type { Figure } from '../model/claim.ts'
import type { Question } from '../model/question.ts'
import { questionAnchor } from './anchors.ts'
import { renderAssessed } from './assessed.ts'
import { MOST_POINTS, renderChart } from './chart.ts'
import { renderClaimTable } from './claim-row.ts'
import { counted } from './counted.ts'
import { type Html, html, joinHtml } from './html.ts'
import { renderEntity, renderSideSign } from './origin-words.ts'
import type { Reading } from './reading.ts'

/** Rows of one question's table at most. */
export const MOST_ROWS = 300

export const figuresOf = (reading: Reading, question: Question): readonly Figure[] =>
  question.figures.map((id) => reading.view.figures.get(id)).filter((figure) => figure !== undefined)

/** How many relations of that kind hold between figures of the question. */
export function countContradictions(reading: Reading, question: Question): number {
  const own = new Set(question.figures)
  const found = question.figures.flatMap((id) => reading.relations.get(id) ?? [])
  const inside = found.filter(({ kind, a, b }) => kind === 'contradicts' && [...a, ...b].every((id) => own.has(id)))
  return new Set(inside).size
}

export const independentOrigins = (reading: Reading, question: Question): number =>
  reading.view.origins.get(question.id)?.independent ?? 0

/** 'Two outlets with one origin' is one: the count a reader sees is of origins, and it names them. */
function renderOrigins(reading: Reading, question: Question): Html {
  const origins = reading.view.origins.get(question.id)?.origins ?? []
  const names = origins.map(({ entities, name }) => {
    const [first, ...others] = entities
    const side = renderSideSign(reading.sides.of(first ?? null).number)
    if (!first) return html`${side} ${name} <span class="aside">(the report itself)</span>`
    const same =
      others.length === 0 ? null : html` <span class="aside">(with ${joinHtml(others.map(renderEntity), ', ')})</span>`
    return html`${side} ${renderEntity(first)}${same}`
  })
  return joinHtml(names, html`<span class="dot"> · </span>`)
}

const summary = (reading: Reading, question: Question, figures: readonly Figure[]): Html => {
  const clashes = countContradictions(reading, question)
  const reports = new Set(figures.map(({ document }) => document)).size
  const claims = `${counted(figures.length, 'claim')} in ${counted(reports, 'report')}`
  return html`<p class="summary"><b>${counted(independentOrigins(reading, question), 'independent origin')}</b> for ${claims}${clashes > 0 && html`; <b class="alarm">${counted(clashes, 'contradiction')}</b>`}</p>
<p class="origins">${renderOrigins(reading, question)}</p>`
}

/** One question with its origins, chart and claims. */
export function renderQuestion(reading: Reading, question: Question): Html {
  const figures = figuresOf(reading, question)
  const chart = renderChart(reading, question)
  const undrawn = chart !== null && figures.length > MOST_POINTS
  return html`<article class="question" id="${questionAnchor(question.id)}">
<h3>${question.words}</h3>
${summary(reading, question, figures)}${renderAssessed(reading, question.id)}
${chart}
${undrawn && html`<p class="note">The chart shows the first ${MOST_POINTS} figures.</p>`}
${renderClaimTable(reading, figures.slice(0, MOST_ROWS), `Claims: ${question.words}`)}
${figures.length > MOST_ROWS && html`<p class="note">The table shows the first ${MOST_ROWS} of ${figures.length} claims.</p>`}
</article>
`
}
