import type { Event } from '../model/claim.ts'
import { rowAnchor } from './anchors.ts'
import { renderPublisher } from './claim-row.ts'
import { dateWords, parseDays } from './days.ts'
import { eventTypeWords } from './event-type-words.ts'
import { renderExcerpt } from './excerpt.ts'
import { type Html, html, joinHtml } from './html.ts'
import { renderOrigin, renderTag } from './origin-words.ts'
import type { Reading } from './reading.ts'
import { renderRelations } from './relation-words.ts'
import { stanceWords } from './stance-words.ts'

const MOST_EVENTS = 300

const startOf = ({ date }: Event): number => {
  const days = parseDays(date)
  return days?.from ?? days?.to ?? Infinity
}

/** Actor, recipient and place where they are known: 'Peru → Ecuador, Loreto'. */
function renderArguments({ actor, recipient, place }: Event): Html | null {
  const parties = [actor?.name, recipient?.name].filter((name) => name !== undefined).join(' → ')
  const parts = [parties, place?.name ?? ''].filter((part) => part !== '')
  return parts.length === 0 ? null : html` <span class="parties">${parts.join(', ')}</span>`
}

function renderEvent(reading: Reading, event: Event): Html {
  const text = reading.documents.get(event.document)?.text ?? ''
  const stance = stanceWords(event)
  return html`<li id="${rowAnchor(event.id)}"><p><b class="event-type">${eventTypeWords(event.eventType)}</b>${renderArguments(event)} ${stance !== null && renderTag(stance)}</p>
${renderExcerpt(text, event.trigger, event.trigger)}
<p class="aside">${joinHtml([renderOrigin(reading, event), renderPublisher(reading, event.document, event.id)], html`<span class="dot"> · </span>`)}</p>${renderRelations(reading, event.id)}</li>
`
}

/** Events by the date they are said to have happened on; the undated come last. */
export function renderTimeline(reading: Reading): Html | null {
  const events = [...reading.view.events.values()].sort((a, b) => startOf(a) - startOf(b))
  if (events.length === 0) return null
  const days = new Map<string, Event[]>()
  for (const event of events.slice(0, MOST_EVENTS)) {
    const words = event.date === null ? 'No date given' : dateWords(event.date)
    days.set(words, [...(days.get(words) ?? []), event])
  }
  return html`<section id="timeline" aria-labelledby="timeline-h"><h2 id="timeline-h">Timeline</h2>
<p class="lead">What is said to have happened, on the date it is said to have happened on. One date may stand here twice where the reports differ.</p>
<ol class="timeline">${[...days].map(
    ([words, members]) => html`<li><h3>${words}</h3><ul>${members.map((event) => renderEvent(reading, event))}</ul></li>
`,
  )}</ol>
${events.length > MOST_EVENTS && html`<p class="note">The first ${MOST_EVENTS} of ${events.length} events are shown; an export has them all.</p>`}
</section>
`
}
