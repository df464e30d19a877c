import type { RelationRule } from '../relation-rule.ts'
import { contradicts } from './contradicts.ts'
import { contradictsDenied } from './contradicts-denied.ts'
import { contradictsPart } from './contradicts-part.ts'
import { contradictsSum } from './contradicts-sum.ts'
import { contradictsToldAgainst } from './contradicts-told-against.ts'
import { corroborates } from './corroborates.ts'
import { derivedMultiple } from './derived-multiple.ts'
import { derivedShare } from './derived-share.ts'
import { eventDates } from './event-dates.ts'
import { eventDenials, eventUpdates } from './event-turns.ts'
import { partOf } from './part-of.ts'
import { partOfAdded } from './part-of-added.ts'
import { partOfPlaces } from './part-of-places.ts'
import { partOfThose } from './part-of-those.ts'
import { repeats } from './repeats.ts'
import { updates } from './updates.ts'
import { updatesAlong } from './updates-along.ts'
import { updatesFromTo } from './updates-from-to.ts'
import { updatesRecount } from './updates-recount.ts'
import { updatesRemaining } from './updates-remaining.ts'
import { updatesRisen } from './updates-risen.ts'
import { updatesWithinReport } from './updates-within-report.ts'

/** In the order in which they run: what only retells another figure is known before figures are weighed against one another. */
export const relationRules: readonly RelationRule[] = [
  partOf,
  partOfPlaces,
  partOfThose,
  partOfAdded,
  updatesFromTo,
  repeats,
  updates,
  updatesRecount,
  updatesRisen,
  updatesRemaining,
  updatesAlong,
  updatesWithinReport,
  corroborates,
  contradicts,
  contradictsToldAgainst,
  contradictsSum,
  contradictsPart,
  contradictsDenied,
  derivedShare,
  derivedMultiple,
  eventDates,
  eventUpdates,
  eventDenials,
]
