import type { Relation } from '../../model/relation.ts'
import type { Corpus, LinkedEvent } from '../corpus.ts'
import { gapOf, renderDays } from '../days.ts'
import { compareActors } from '../event-parties.ts'
import { makeRelation, preferred, type RelationRule } from '../relation-rule.ts'

/** Dates of one beginning differ by days, not by months. */
const FURTHEST_DAYS = 21

/** Nouns of what begins once, however long it lasts; strikes, attacks and clashes come again. */
const BEGINS_ONCE =
  /^(?:invasions?|incursions?|operations?|offensives?|war|campaign|siege|ceasefire|truce|earthquake|quake|eruption|hurricane|typhoon|cyclone|coup|evacuation|outbreak)$/i

/** Verbs of a beginning, whose object is such a noun. */
const BEGINNING = /^(?:launch(?:ed|ing)?|beg[au]n|began|start(?:ed|ing)?|commenced?|invaded?)\b/i

export const eventDates: RelationRule = {
  id: 'contradicts-date',
  kind: 'contradicts',
  scope: 'event',
  phenomenon: 'One beginning, of one actor in one place, that two reports date differently.',
  examples: ["'the operation, which began on 3 May' and 'the 5 May incursion' of the same army in the same region"],
  counterexamples: [
    { text: "'a strike on 3 May' and 'a strike on 5 May'", why: 'strikes come again' },
    { text: "'an operation in May' and 'the operation of 5 May'", why: 'the one date holds the other' },
    { text: "'the incursion of 3 May' and 'the incursion of 5 September'", why: 'months apart, they are two' },
  ],
  relate: ({ events, places, inOneStory }) => {
    const beginnings = events.filter(({ event, days, document: { text } }) => {
      const words = text.slice(event.trigger.start, event.trigger.end)
      return (
        days !== null &&
        days.from === days.to &&
        event.polarity === '+' &&
        (BEGINS_ONCE.test(words) || BEGINNING.test(words))
      )
    })
    const byType = Map.groupBy(beginnings, ({ event }) => event.eventType)
    const clashes = [...byType.values()].flatMap((group) =>
      group.flatMap((event) =>
        group
          .filter((other) => other.id !== event.id && isLater(event, other) && isSameBeginning(event, other, places))
          .map((other) => [event, other] as const),
      ),
    )
    const near = clashes.filter(([a, b]) => inOneStory(a.document.id, b.document.id))
    const pairs = Map.groupBy(near, ([a, b]) => `${a.document.id} ${b.document.id}`)
    return [...pairs.values()].flatMap((pair) =>
      relate(preferred(pair, ([a, b]) => [isNoun(a) + isNoun(b), a.id, b.id])),
    )
  },
}

/** A noun for the whole ('the incursion') is surer than a verb of beginning. */
const isNoun = ({ event, document: { text } }: LinkedEvent): number =>
  BEGINS_ONCE.test(text.slice(event.trigger.start, event.trigger.end)) ? 0 : 1

function isLater(event: LinkedEvent, other: LinkedEvent): boolean {
  const [own, its] = [event.published ?? 0, other.published ?? 0]
  return own === its ? event.id > other.id : own > its
}

function isSameBeginning(a: LinkedEvent, b: LinkedEvent, places: Corpus['places']): boolean {
  if (!a.days || !b.days || gapOf(a.days, b.days) === 0 || gapOf(a.days, b.days) > FURTHEST_DAYS) return false
  if (!a.event.place || !b.event.place || !places.compare(a.event.place, b.event.place)) return false
  return a.document !== b.document && compareActors(a, b) !== null
}

function relate(pair: readonly [LinkedEvent, LinkedEvent] | null): Relation[] {
  if (!pair?.[0].days || !pair[1].days) return []
  const [a, b] = pair
  const [first, second] = pair.map(({ event, document: { text } }) =>
    text.slice(event.trigger.start, event.trigger.end),
  )
  const dates = [a, b].map(({ days }) => days && renderDays(days))
  const detail = `one beginning with two dates: '${first}' ${dates[0]}, '${second}' ${dates[1]}; ${compareActors(a, b)}`
  return [makeRelation('contradicts', [a.id], [b.id], [{ rule: 'contradicts-date', detail }])]
}
