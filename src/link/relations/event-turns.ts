import type { Corpus, LinkedEvent } from '../corpus.ts'
import { gapOf, isAfter, renderDays } from '../days.ts'
import { compareParties, sidesOf } from '../event-parties.ts'
import { areIndependent } from '../independence.ts'
import { makeRelation, preferred, type RelationRule } from '../relation-rule.ts'

/** What had not happened may have happened at most this much later for the two to be one matter. */
const FURTHEST_DAYS = 30
/** A statement and its denial are of one time within these days. */
const SAME_TIME_DAYS = 1

interface Turn {
  readonly now: LinkedEvent
  readonly before: LinkedEvent
  readonly detail: string
}

export const eventUpdates: RelationRule = {
  id: 'updates-event',
  kind: 'updates',
  scope: 'event',
  phenomenon: 'What one report says has not happened, a later one says has: the same parties in the same place.',
  examples: ["'no contact so far' on 4 May, 'first clashes' by 11 May, of the same two armies"],
  counterexamples: [
    { text: "'no contact' on 4 May, 'clashes' on 1 May", why: 'what came before is no news after it' },
    { text: "'no contact' of one army, 'clashes' of another", why: 'the parties differ' },
  ],
  relate: ({ events, places, inOneStory }) => {
    const byParties = Map.groupBy(events.filter(isPositive), partiesKey)
    const turns = events.filter(isNegative).flatMap((before) => {
      const later = (byParties.get(partiesKey(before)) ?? []).filter(
        (now) => isTurn(now, before, places) && inOneStory(now.document.id, before.document.id),
      )
      const now = preferred(later, ({ days, id }) => [days?.from ?? 0, id])
      return now ? [{ now, before, detail: compareParties(now, before) ?? '' }] : []
    })
    return turns.map(({ now, before, detail }: Turn) => {
      const dates = [before, now].map(({ days }) => days && renderDays(days))
      const words = `not yet on ${dates[0]}, reported by ${dates[1]}: ${detail}`
      return makeRelation('updates', [now.id], [before.id], [{ rule: 'updates-event', detail: words }])
    })
  },
}

export const eventDenials: RelationRule = {
  id: 'contradicts-denial',
  kind: 'contradicts',
  scope: 'event',
  phenomenon: 'One side says that something happened, another that it did not, at one time.',
  examples: ["'our troops entered the town on 4 May' of one army, 'they did not enter it' of the other the same day"],
  counterexamples: [
    { text: "'did not enter' on 4 May, 'entered' on 9 May", why: 'it may have happened since' },
    { text: "'entered' and 'did not enter' of one speaker", why: 'the words, not their sense, are at odds' },
  ],
  relate: ({ events, places }) => {
    const byMatter = Map.groupBy(events.filter(isPositive), (event) => `${event.event.eventType} ${partiesKey(event)}`)
    return events.filter(isNegative).flatMap((denial) => {
      const same = byMatter.get(`${denial.event.eventType} ${partiesKey(denial)}`) ?? []
      const claims = same.filter((claim) => isDenied(claim, denial, places))
      const claim = preferred(claims, ({ id }) => [id])
      if (!claim?.origin || !denial.origin) return []
      const detail = `${denial.origin.name} denies what ${claim.origin.name} says: ${compareParties(claim, denial)}`
      return [makeRelation('contradicts', [denial.id], [claim.id], [{ rule: 'contradicts-denial', detail }])]
    })
  },
}

const partiesKey = (event: LinkedEvent): string => sidesOf(event).join()

const isNegative = ({ event, days }: LinkedEvent): boolean =>
  days !== null && (event.polarity === '-' || event.stance === 'denied')

const isPositive = ({ event }: LinkedEvent): boolean =>
  event.polarity === '+' && !['denied', 'questioned', 'conditional', 'predicted'].includes(event.stance)

function isSameMatter(a: LinkedEvent, b: LinkedEvent, places: Corpus['places']): boolean {
  if (!a.event.place || !b.event.place || a.actor === null || b.actor === null) return false
  return compareParties(a, b) !== null && places.compare(a.event.place, b.event.place) !== null
}

function isTurn(now: LinkedEvent, before: LinkedEvent, places: Corpus['places']): boolean {
  if (!now.days || !before.days || !isAfter(now.days, before.days)) return false
  return gapOf(now.days, before.days) <= FURTHEST_DAYS && isSameMatter(now, before, places)
}

function isDenied(claim: LinkedEvent, denial: LinkedEvent, places: Corpus['places']): boolean {
  if (!claim.origin || !denial.origin || !claim.days || !denial.days) return false
  if (gapOf(claim.days, denial.days) > SAME_TIME_DAYS || !areIndependent(claim.origin, denial.origin)) return false
  return isSameMatter(claim, denial, places)
}
