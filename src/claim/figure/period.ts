import type { Aggregate, Period } from '../../model/claim.ts'
import type { ClaimContext } from '../../model/context.ts'
import type { TimeMention } from '../../model/mention.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import type { Statement } from '../../model/statement.ts'
import { covers } from '../../text/spans.ts'
import { campaignStart } from '../clause/campaign.ts'
import { boundsOf, type DateUse, datesOf } from '../clause/dates.ts'
import { nearby } from '../clause/nearby.ts'
import { areParted } from '../clause/parted.ts'
import { rememberLast } from '../clause/remember.ts'
import type { Scene } from '../clause/scene.ts'
import { statementsIn } from '../clause/statement-index.ts'
import type { Verb } from '../clause/verb-form.ts'
import { isRunningLevel } from './aggregate.ts'
import { daysApart, daysApartAt } from './days-apart.ts'
import type { Draft } from './figure-rule.ts'
import { formerLevel } from './rules/former-level.ts'
import { listMember } from './rules/list-member.ts'

/** Words by which a clause speaks of the day of the report: what they date is as of the publication, where that is known. */
const PRESENT = new Set(['currently', 'now', 'still', 'presently', 'today'])
/** Words that do so after another: 'so far', 'to date'. */
const PRESENT_AFTER: ReadonlyMap<string, string> = new Map([
  ['far', 'so'],
  ['date', 'to'],
])

/** The dates of its sentence that belong to a figure: not the day it was said, not when an undertaking in a relative clause began. */
export function datesOfFigure(context: ClaimContext, draft: Draft, statement: Statement | null): DateUse[] {
  const { sentence } = draft.counted.scene
  const dates = nearby(datesOf(context, sentence), draft.counted.number).filter(
    (date) => !isYetToCome(context, draft, date),
  )
  return dates.filter(
    (date) =>
      !isOfLevelBefore(draft, date, dates) &&
      !isSetAgainst(draft, date) &&
      !isOfRecord(sentence, date) &&
      !isDue(sentence, date) &&
      ((date.sense === 'to' && isAsOf(draft, date)) ||
        (isInside(context, statement, date) && !isRelative(draft, date) && !isCue(context, draft, statement, date))),
  )
}

/** 'Six were arrested ahead of next Friday's vote': what was done has no date after the report. */
function isYetToCome(context: ClaimContext, { counted, verb }: Draft, { from, sense }: DateUse): boolean {
  const published = publishedDate(context)
  if (sense !== 'at' || from === null || published === null || SEASON.test(from)) return false
  if (from.slice(0, published.length) <= published) return false
  return verb !== null && isPastForm(counted.scene.tokens, verb)
}

/** EDTF's '2024-21' is a spring. */
const SEASON = /^\d{4}-2[1-4]$/

/** 'arrested', 'have arrested', 'were arrested'; not 'will arrest', 'arrests', 'are arrested'. */
const isPastForm = (
  tokens: readonly Token[],
  { bare, ing, perfect, modal, infinitive, group, head, lemma }: Verb,
): boolean => {
  if (modal || infinitive || ing) return false
  if (!bare) return perfect || /^(?:was|were|had|did)$/.test(tokens[group.first]?.lower ?? '')
  const { lower } = tokens[head] as Token
  return lower !== lemma && !lower.endsWith('s')
}

/** 'rose to 4% in May from 3% in April': behind 'from' a number has the date after it. */
function isOfLevelBefore({ counted: { scene, first } }: Draft, { at }: DateUse, dates: readonly DateUse[]): boolean {
  if (at > first || scene.tokens[first - 1]?.lower !== 'from') return false
  return dates.some((other) => other.at > first)
}

/** 'compared to the same period in 2014', 'than in May': the time that the number is set against. */
function isSetAgainst({ counted }: Draft, { at }: DateUse): boolean {
  const { tokens } = counted.scene
  for (let i = at - 1; i >= Math.max(counted.end, at - SET_AGAINST); i--) {
    const { lower, pos, text } = tokens[i] as Token
    // '48, up from 31 on Tuesday'
    if (lower === 'from' && i > at - 6 && isNumber(tokens[i + 1])) return true
    if ((lower === 'than' && !isOfLength(tokens, i)) || lower === 'versus' || (lower === 'compared' && at - i > 1))
      return true
    // '40, up from 31 a day earlier'
    if (lower === 'from' && tokens[i + 1]?.pos === 'NUM' && !/^(?:19|20)\d\d$/.test(tokens[i + 1]?.text ?? ''))
      return true
    // '2,100 took part, up from some 480 residents at the fair in 2007'
    if (lower === 'from' && /^(?:up|down)$/.test(tokens[i - 1]?.lower ?? '')) return true
    if (pos === 'VERB' || pos === 'AUX' || text === ',' || text === ';') return false
  }
  return false
}

/** 'more than four decades ago' */
const isOfLength = (tokens: readonly Token[], than: number): boolean =>
  /^(?:decades|years|months|weeks|days|hours|minutes)$/.test(tokens[than + 2]?.lower ?? '')
const isNumber = (token: Token | undefined): boolean => token?.pos === 'NUM' || token?.pos === 'SYM'

/** How far before a date the word that sets something against it may stand, in tokens. */
const SET_AGAINST = 14

/** 'the lowest take since 1988', 'the first since May': how long nothing was like it, not since when it is counted. */
function isOfRecord({ tokens }: Sentence, { at, sense }: DateUse): boolean {
  if (sense !== 'from') return false
  for (let i = at; i >= Math.max(0, at - 6); i--) {
    const { lower } = tokens[i] as Token
    if (
      /^(?:first|most|least|last|best|worst|record|\p{L}{3,}est)$/u.test(lower) &&
      lower !== 'west' &&
      lower !== 'latest'
    )
      return i < at && tokens.slice(i, at + 1).some((token) => token.lower === 'since')
    if (lower === ',') return false
  }
  return false
}

/** 'the notes, due 1 May 2039, yield 9%': when a debt falls due. */
const isDue = ({ tokens }: Sentence, { at }: DateUse): boolean =>
  tokens[at - 1]?.lower === 'due' ||
  (tokens[at - 2]?.lower === 'due' && /^(?:on|in|by)$/.test(tokens[at - 1]?.lower ?? ''))

const isInside = (context: ClaimContext, statement: Statement | null, { time }: DateUse): boolean =>
  statement === null ||
  !isSourceBeside(context, statement, time) ||
  statement.content.some((content) => covers(content, time))

/** Who says it stands in the sentence of the date: then a date outside what is said is when it was said. */
function isSourceBeside({ sentences }: ClaimContext, { source }: Statement, { sentence }: TimeMention): boolean {
  const own = sentences[sentence]
  return source !== null && own !== undefined && covers(own, source)
}

/** In a statement the day beside its cue is when it was said. */
const isCue = (
  context: ClaimContext,
  { counted }: Draft,
  statement: Statement | null,
  { time, at }: DateUse,
): boolean =>
  statementsIn(context, time.sentence).some(
    ({ source, cue, content }) =>
      source !== null &&
      cue !== null &&
      // 'Nine hundred clerks marched on Friday, protesting': they are who speaks.
      !covers(source, counted.quantity.number) &&
      // 'The blasts last week claimed 40 lives': nobody says so.
      (statement !== null || !content.some((span) => covers(span, counted.quantity.number))) &&
      !content.some((span) => covers(span, time)) &&
      at >= 0 &&
      Math.abs(cue.start - time.end) < 40,
  )

function isAsOf({ counted }: Draft, { at }: DateUse): boolean {
  const { tokens } = counted.scene
  for (let i = at; i > Math.max(0, at - 4); i--) if (tokens[i]?.lower === 'as' || tokens[i]?.lower === 'by') return true
  return false
}

/** 'the operation, which began on 3 May': the date is the operation's; 'the vote, which ran from Monday to Friday' is how long it was counted. */
function isRelative({ counted }: Draft, { at }: DateUse): boolean {
  const { tokens } = counted.scene
  for (let i = at - 1; i >= Math.max(counted.end, at - 5); i--)
    if (tokens[i]?.lower === 'which' || tokens[i]?.lower === 'who')
      return !/^(?:ran|lasted|spanned)$/.test(tokens[i + 1]?.lower ?? '')
  return false
}

/** What a figure's dates are drawn from beside its own sentence. */
export interface Backdrop {
  readonly inherited: Period | null
  readonly said: string | null
}

/** The dates a figure covers; `null` where neither clause nor context says. */
export function periodOfFigure(
  context: ClaimContext,
  draft: Draft,
  aggregate: Aggregate,
  dates: readonly DateUse[],
  { inherited, said }: Backdrop,
): Period | null {
  if (aggregate === 'forecast') return foreseen(draft, dates)
  const apart = daysApartAt(draft.counted)
  if (apart >= 0) return daysApart(draft.counted, apart, dates)
  // 'Since then 12 more have died'
  if (isSinceThen(draft)) return bounds(inherited?.to ?? null, null)
  // 'up from 300 on Tuesday': what was counted before has no time but its own.
  if (draft.rule === formerLevel.id) {
    const day = dates.find(({ at, sense }) => at >= draft.counted.end && sense === 'at')
    const from = inherited?.from ?? null
    // 'since May, up from 300 a year earlier': what was counted before May was not counted since May.
    return bounds(from !== null && day?.to && from > day.to ? day.from : from, day?.to ?? null)
  }
  const start = dates.find(({ sense }) => sense === 'from')?.from ?? null
  const end = dates.find(({ sense }) => sense === 'to')?.to ?? null
  const own = nearest(draft, dates)
  const now = isMarked(draft) ? publishedDate(context) : null
  const stretch = isPastStretch(draft) ? publishedDate(context) : null
  const latest =
    end ?? (draft.rule === 'elided-number' ? own?.to : null) ?? now ?? stretch ?? inherited?.to ?? boundsOf(said).to
  if (aggregate === 'snapshot' || aggregate === 'peak')
    return bounds(null, end ?? own?.to ?? (aggregate === 'peak' ? null : latest))
  if (aggregate !== 'cumulative') return own ? bounds(own.from, own.to) : (inherited ?? bounds(start, end ?? stretch))
  // 'The number of people arrested on Monday has risen to 71': Monday is when it began to be counted.
  if (
    start === null &&
    end === null &&
    own &&
    isRunningLevel(draft) &&
    draft.verb &&
    own.at < draft.verb.head &&
    own.at > draft.trigger
  )
    return bounds(own.from, latest === own.to ? null : latest)
  // 'On 5 May he gave a total of 900' is as of that day.
  if (start === null && end === null && own && draft.rule !== 'elided-number') return bounds(own.from, own.to)
  return bounds(start ?? inherited?.from ?? (draft.row?.own ? null : campaignStart(context)), latest)
}

/** 'will strike on 23 December', 'more than 5,000 by 2030': the day it is foreseen for. */
function foreseen(draft: Draft, dates: readonly DateUse[]): Period | null {
  const own = nearest(draft, dates)
  const end = dates.find(({ sense }) => sense === 'to')?.to ?? null
  return end !== null ? bounds(null, end) : own && bounds(own.from, own.to)
}

/** 'since then', in the number's clause: since what was told before. */
const isSinceThen = (draft: Draft): boolean => stand(sinceThen, draft)

/** Whether words of its sentence stand in the number's own clause. */
const stand = (wordsOf: (sentence: Sentence) => readonly number[], { counted: { scene, number } }: Draft): boolean =>
  wordsOf(scene.sentence).some((at) => !areParted(scene.sentence, at, number))

const sinceThen = rememberLast(({ tokens }: Sentence): number[] =>
  tokens.flatMap(({ lower }, i) => (lower === 'then' && tokens[i - 1]?.lower === 'since' ? [i] : [])),
)

/** 'in the past 24 hours', 'over the last two weeks': up to the day of the report. */
const isPastStretch = (draft: Draft): boolean => stand(pastWords, draft)

const pastWords = rememberLast(({ tokens }: Sentence): number[] =>
  tokens.flatMap(({ lower }, i) =>
    (lower === 'past' || (lower === 'last' && tokens[i + 1]?.pos === 'NUM')) &&
    tokens[i - 1]?.lower === 'the' &&
    WITHIN.has(tokens[i - 2]?.lower ?? '')
      ? [i]
      : [],
  ),
)

const WITHIN = new Set(['in', 'over', 'during', 'within', 'for'])

const bounds = (from: string | null, to: string | null): Period | null =>
  from === null && to === null ? null : { from, to }

/** The date nearest the number that says when, rather than since or by when, in its own clause. */
function nearest({ counted, rule }: Draft, dates: readonly DateUse[]): DateUse | null {
  const listed = rule === listMember.id && counted.scene.tokens[counted.first - 1]?.text === ','
  // '40 on Monday, 30 on Tuesday and 12 on Friday': a date before the comma or 'and' belongs to the number before it.
  const distance = ({ at }: DateUse) =>
    Math.abs(at - counted.number) +
    ((listed && at < counted.number) || isBeforeAnd(counted.scene, at, counted.number) ? JOINED : 0)
  const own = dates.filter((date) => date.sense === 'at' && !areParted(counted.scene.sentence, date.at, counted.number))
  return own.sort((a, b) => distance(a) - distance(b))[0] ?? null
}

/** So many tokens nearer counts a date that neither 'and' nor the comma of a list parts from the number. */
const JOINED = 4

const isBeforeAnd = ({ tokens }: Scene, date: number, number: number): boolean => {
  for (let i = date + 1; i < number; i++) if (tokens[i]?.pos === 'CCONJ') return true
  return false
}

const publishedDate = rememberLast(({ document }: ClaimContext): string | null => boundsOf(document.published).to)

const isMarked = (draft: Draft): boolean => stand(presentWords, draft)

const presentWords = rememberLast(({ tokens }: Sentence): number[] =>
  tokens.flatMap(({ lower }, i) =>
    PRESENT.has(lower) || (i > 0 && PRESENT_AFTER.get(lower) === tokens[i - 1]?.lower) ? [i] : [],
  ),
)

/** 'weeks after a flood killed 12': another day, though none is named. */
export const isOfOtherDay = ({ counted }: Draft): boolean => tellsOtherDay(counted.scene.sentence)

const tellsOtherDay = rememberLast(({ tokens }: Sentence): boolean => tokens.some(({ lower }) => OTHER_DAY.has(lower)))
const OTHER_DAY = new Set(
  'years months weeks days year month week earlier later ago previous previously last recent'.split(' '),
)
