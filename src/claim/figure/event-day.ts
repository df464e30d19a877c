import type { Figure, Period } from '../../model/claim.ts'
import type { ClaimContext } from '../../model/context.ts'
import type { Sentence } from '../../model/sentence.ts'
import { boundsOf, type DateUse, datesOf } from '../clause/dates.ts'
import { HAPPENINGS } from '../clause/happenings.ts'
import { areParted } from '../clause/parted.ts'
import { rememberLast } from '../clause/remember.ts'
import { isNoun, isVerb, lemmaAt, nounLemma, type Scene, sceneOf, tokenAt } from '../clause/scene.ts'
import type { Draft } from './figure-rule.ts'
import { isOfOtherDay } from './period.ts'

/** What people vote in. */
const BALLOTS = new Set(['election', 'vote', 'poll', 'referendum', 'runoff', 'ballot', 'primary', 'plebiscite'])
const COUNTED_UP: ReadonlySet<string> = new Set(['event', 'cumulative'])
/** What is counted in them. */
const VOTING = new Set(['turnout', 'voted'])

/** Gives figures without a date the day of the event that they are told of: its attack's, or the day of the election whose votes they are. */
export function withEventDay(context: ClaimContext, draft: Draft, figure: Figure): Figure {
  if (figure.period !== null || (!COUNTED_UP.has(figure.aggregate) && figure.measure !== 'turnout')) return figure
  const days = eventDays(context)
  if (days.size === 0 || isOfOtherDay(draft) || datesOf(context, draft.counted.scene.sentence).length > 0) return figure
  const day = isOfBallot(draft, figure) ? ballotDay(days) : dayOfHappening(draft, days)
  return day === null ? figure : { ...figure, period: day }
}

const isOfBallot = ({ counted }: Draft, { measure }: Figure): boolean =>
  VOTING.has(measure) || (counted.head === 'vote' && counted.quantity.role === 'count') || counted.head === 'voter'

/** The one day of all ballots that the report dates; `null` where it dates none, or several. */
function ballotDay(days: ReadonlyMap<string, string | null>): Period | null {
  const told = new Set([...days].flatMap(([noun, day]) => (BALLOTS.has(noun) ? [day] : [])))
  const [day] = told
  return told.size === 1 && day ? { from: day, to: day } : null
}

/** 'The bombings killed 40', 'Some 40 died in the bombings': a happening taken up by its noun, as known. */
function dayOfHappening({ counted, agent, row }: Draft, days: ReadonlyMap<string, string | null>): Period | null {
  const { scene, first, end } = counted
  for (const [noun, day] of days) {
    if (day === null) continue
    const doer = agent !== null && isTakenUp(scene, agent.first) && nounAt(scene, agent.head) === noun
    if (doer || (row?.aggregate === 'event' && isIn(scene, noun, first, end))) return { from: day, to: day }
  }
  return null
}

const nounAt = ({ tokens }: Scene, at: number): string => {
  const token = tokens[at]
  return token ? nounLemma(token) : ''
}

const isTakenUp = ({ tokens }: Scene, at: number): boolean =>
  /^(?:the|this|that|these|those)$/.test(tokens[at]?.lower ?? '')

/** 'in the blast', 'during the riots' behind the number. */
function isIn(scene: Scene, noun: string, from: number, end: number): boolean {
  const { tokens, groupAt } = scene
  for (let i = from; i < Math.min(tokens.length, end + 8); i++) {
    if (/^[;:]$/.test(tokens[i]?.text ?? '')) return false
    if (!/^(?:in|during|by)$/.test(tokens[i]?.lower ?? '') || !isTakenUp(scene, i + 1)) continue
    const group = groupAt[i + 1]
    if (isNoun(group) && nounAt(scene, group.head) === noun) return true
  }
  return false
}

/** The day of each kind of event that the report dates; `null` where it dates two of a kind. */
const eventDays = rememberLast((context: ClaimContext): ReadonlyMap<string, string | null> => {
  const published = boundsOf(context.document.published).to
  const days = new Map<string, string | null>()
  for (const time of context.times) {
    if (time.type !== 'DATE' || !/^\d{4}-\d\d-\d\d$/.test(time.edtf ?? '')) continue
    const sentence = context.sentences[time.sentence] as Sentence
    const date = datesOf(context, sentence).find((use) => use.time === time)
    if (!date?.to || (published !== null && date.to > published)) continue
    const noun = datedNoun(sceneOf(sentence), date)
    if (noun === null) continue
    const before = days.get(noun)
    days.set(noun, before === undefined || before === date.to ? date.to : null)
  }
  return days
})

/** "Friday's bombings", 'the May 5 blast', 'the blast on Friday', 'The election was held on Sunday'; `null` where the date is of nothing of the kind. */
function datedNoun(scene: Scene, { time, at }: DateUse): string | null {
  const { tokens, groupAt } = scene
  const end = tokenAt(scene, time.end - 1) + 1
  const owner = /^['’]s?$/.test(tokens[end]?.text ?? '')
  const own = groupAt[owner ? end + 1 : end - 1]
  if (isNoun(own) && own.head >= end) return happeningAt(scene, own.head)
  if (tokens[at - 1]?.lower !== 'on') return null
  // 'A blast tore through the mill on Friday'
  const opening = groupAt[0]
  const opener = isNoun(opening) && isVerb(groupAt[opening.end]) ? happeningAt(scene, opening.head) : null
  if (opener !== null && !areParted(scene.sentence, 0, at)) return opener
  const before = groupAt[at - 2]
  if (before?.kind === 'noun') return happeningAt(scene, before.head)
  // 'Norland voted on Sunday'
  if (isVerb(before) && lemmaAt(scene, before.head) === 'vote') return 'vote'
  if (!isVerb(before) || !/^(?:hold|occur|happen|strike)$/.test(lemmaAt(scene, before.head))) return null
  const subject = groupAt[before.first - 1]
  return isNoun(subject) ? happeningAt(scene, subject.head) : null
}

function happeningAt(scene: Scene, at: number): string | null {
  const noun = nounAt(scene, at)
  return HAPPENINGS.has(noun) || BALLOTS.has(noun) ? noun : null
}
