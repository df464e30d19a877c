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
  examples: [
    "'the operation, which began on 3 May' and 'the 5 May incursion' of the same army in the same region",
    "'the operation of 3 May' of an army and 'the army launched an incursion on 5 May'",
  ],
  counterexamples: [
    { text: "'a strike on 3 May' and 'a strike on 5 May'", why: 'strikes come again' },
    { text: "'an operation in May' and 'the operation of 5 May'", why: 'the one date holds the other' },
    { text: "'the incursion of 3 May' and 'the incursion of 5 September'", why: 'months apart, they are two' },
  ],
  relate: ({ events, places, inOneStory }) => {
    const beginnings = withBeginners(events).filter((one) => {
      const { event, days } = one
      const isOneDay = days !== null && days.from === days.to
      return isOneDay && event.polarity === '+' && (BEGINS_ONCE.test(wordsOf(one)) || BEGINNING.test(wordsOf(one)))
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

const wordsOf = ({ event: { trigger }, document: { text } }: LinkedEvent): string =>
  text.slice(trigger.start, trigger.end)

/** How far before its noun a verb of beginning stands, in characters: 'launched its long-planned incursion'. */
const REACH = 40

/** 'Norway launched an incursion': whoever begins it is its actor, where the noun has none of its own. */
function withBeginners(events: readonly LinkedEvent[]): LinkedEvent[] {
  const sentences = Map.groupBy(events, ({ document, event }) => `${document.id} ${event.sentence}`)
  return events.map((one) => {
    if (one.actor !== null) return one
    const beginner = sentences
      .get(`${one.document.id} ${one.event.sentence}`)
      ?.findLast(
        ({ actor, event: { trigger } }) => actor !== null && isRightBefore(trigger.end, one.event.trigger.start),
      )
    return beginner && BEGINNING.test(wordsOf(beginner)) ? { ...one, actor: beginner.actor } : one
  })
}

const isRightBefore = (end: number, start: number): boolean => end <= start && start - end < REACH

/** A noun for the whole ('the incursion') is surer than a verb of beginning. */
const isNoun = (one: LinkedEvent): number => (BEGINS_ONCE.test(wordsOf(one)) ? 0 : 1)

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
  const [first, second] = pair.map(wordsOf)
  const dates = [a, b].map(({ days }) => days && renderDays(days))
  const detail = `one beginning with two dates: '${first}' ${dates[0]}, '${second}' ${dates[1]}; ${compareActors(a, b)}`
  return [makeRelation('contradicts', [a.id], [b.id], [{ rule: 'contradicts-date', detail }])]
}
