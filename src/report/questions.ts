import type { Question } from '../model/question.ts'
import { questionAnchor } from './anchors.ts'
import { renderClaimTable } from './claim-row.ts'
import { counted } from './counted.ts'
import { type Html, html } from './html.ts'
import { countContradictions, figuresOf, independentOrigins, MOST_ROWS, renderQuestion } from './question.ts'
import type { Reading } from './reading.ts'

/** Questions with a chart and a table of their own; the view gives those with the most independent origins first. */
const MOST_QUESTIONS = 200

/** Rows of all tables together, so that the page stays within some megabytes. */
const MOST_CLAIMS = 2000

/** Questions that one claim alone answers. */
const MOST_SINGLE = 300

/** As many as the page has room for, in the order of the view. */
function chooseQuestions(questions: readonly Question[]): readonly Question[] {
  let room = MOST_CLAIMS
  return questions.slice(0, MOST_QUESTIONS).filter(({ figures }) => {
    room -= Math.min(figures.length, MOST_ROWS)
    return room >= 0
  })
}

function renderIndexEntry(reading: Reading, question: Question): Html {
  const clashes = countContradictions(reading, question)
  return html`<li><a href="#${questionAnchor(question.id)}">${question.words}</a> <span class="aside">${counted(independentOrigins(reading, question), 'origin')}, ${counted(question.figures.length, 'claim')}${clashes > 0 && html`, <b class="alarm">${counted(clashes, 'contradiction')}</b>`}</span></li>
`
}

/** The claims that answer a question nobody else answers, in one table after another. */
function renderSingle(reading: Reading, question: Question): Html {
  return html`<article class="question single" id="${questionAnchor(question.id)}"><h4>${question.words}</h4>
${renderClaimTable(reading, figuresOf(reading, question), `Claim: ${question.words}`)}</article>
`
}

function renderSingles(reading: Reading, singles: readonly Question[]): Html | null {
  if (singles.length === 0) return null
  return html`<section class="singles" aria-labelledby="once"><h3 id="once">Answered once</h3>
<p class="lead">${counted(singles.length, 'question')} with one claim each: nothing in the ledger repeats, updates or contradicts these answers.</p>
${singles.slice(0, MOST_SINGLE).map((question) => renderSingle(reading, question))}
${singles.length > MOST_SINGLE && html`<p class="note">The first ${MOST_SINGLE} of ${singles.length} are shown; an export has them all.</p>`}
</section>`
}

/** Every question that two or more claims answer, then those that one answers. */
export function renderQuestions(reading: Reading): Html {
  const { questions } = reading.view
  const several = questions.filter(({ figures }) => figures.length > 1)
  const singles = questions.filter(({ figures }) => figures.length === 1)
  const shown = chooseQuestions(several)
  return html`<section id="questions" aria-labelledby="questions-h"><h2 id="questions-h">Questions</h2>
<p class="lead">Claims that can be compared answer one question. What counts is how many independent origins answer it, not how many outlets print the answer.</p>
${several.length > shown.length && html`<p class="note">The ${shown.length} questions with the most independent origins of ${several.length} are shown; an export has them all.</p>`}
<ol class="index">${shown.map((question) => renderIndexEntry(reading, question))}</ol>
${shown.map((question) => renderQuestion(reading, question))}
${renderSingles(reading, singles)}
</section>
`
}
