import type { ClaimContext } from '../../model/context.ts'
import type { Edtf } from '../../model/document.ts'
import type { TimeMention } from '../../model/mention.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Statement } from '../../model/statement.ts'
import { pastDay } from '../../text/past-day.ts'
import { covers, quote } from '../../text/spans.ts'
import { boundsOf, type DateUse, datesOf } from '../clause/dates.ts'
import { nearby } from '../clause/nearby.ts'
import { rememberLast } from '../clause/remember.ts'
import { lemmaOf, type Scene, sceneOf } from '../clause/scene.ts'
import type { Verb } from '../clause/verb-form.ts'
import { daysApart } from './days-apart.ts'
import type { EventDraft } from './event-rule.ts'

/** Verbs by which somebody confirms what was told before: it happened by that day. */
const CONFIRM = new Set(['confirm', 'acknowledge', 'verify', 'admit'])
const PRESENT = new Set(['still', 'yet', 'now', 'currently'])

/**
 * When an event happened: the date of its own words, else the nearest of the sentence. 'By' and 'as of' leave the start open, 'since'
 * the end, unless it is known when that was said; the day on which it was said, or confirmed in the next sentence, is one by which it had
 * happened. What is 'still' not so, or 'currently' is, is so on the day of publication.
 */
export function dateOf(
  context: ClaimContext,
  draft: EventDraft,
  sentence: Sentence,
  statement: Statement | null,
): Edtf | null {
  if (draft.date) return draft.date.time.edtf
  const apart = daysApart(context, draft, sentence)
  if (apart !== null) return apart
  const date = nearestDate(context, draft, sentence)
  if (date === null) return undated(context, draft, sentence, statement)
  const { sense, from, to } = date
  if (isModifier(sentence, draft, date)) return lastYears(context, draft, date, sentence)
  if (isSaidThen(statement, date, sentence)) return by(pastDay(date.time, context.document.published))
  if (sense === 'to') return by(to)
  if (sense === 'from') return from && `${from}/${boundsOf(saidBy(context, statement)).to ?? '..'}`
  return pastPart(lastYears(context, draft, date, sentence), context.document.published, draft)
}

/** 'shelled the port on 28 November', in a report of 14 November. */
const lastYears = (
  { document }: ClaimContext,
  { verb }: EventDraft,
  { time }: DateUse,
  sentence: Sentence,
): Edtf | null =>
  verb !== null && !verb.modal && !verb.infinitive && !verb.ing && !isDue(sentence, verb)
    ? (pastMonth(time, document.published) ?? pastDay(time, document.published))
    : time.edtf

/** 'takes office in January': the present of what is still to come. */
const isDue = ({ tokens }: Sentence, { bare, head, lemma }: Verb): boolean => {
  const word = tokens[head]?.lower ?? ''
  return bare && word !== lemma && /[^s]s$/.test(word)
}

/** 'arrested in March', in a report of December: the month of that year, or of the year before; `null` where no month lies ahead. */
function pastMonth({ edtf, anchor }: TimeMention, published: Edtf | null): Edtf | null {
  if (edtf === null || published === null || anchor !== 'published' || !/^\d{4}-(?:0\d|1[012])$/.test(edtf)) return null
  return edtf > published.slice(0, 7) ? `${Number(edtf.slice(0, 4)) - 1}${edtf.slice(4)}` : null
}

const by = (day: Edtf | null): Edtf | null => boundsOf(day).to && `../${boundsOf(day).to}`

/** What is said or reported without a date of its own happened by the day it was said; what goes on 'now' is of the day of the report. */
function undated(
  context: ClaimContext,
  draft: EventDraft,
  sentence: Sentence,
  statement: Statement | null,
): Edtf | null {
  const { published } = context.document
  if (draft.negative) return isPresent(sentence) ? published : null
  if (draft.verb === null && isGoingOn(sentence, draft)) return published
  const said = boundsOf(saidBy(context, statement)).to
  return said ? `../${said}` : confirmedBy(context, sentence)
}

/** 'by the 5 May accord signed by both': the date says which accord, 'by' is the noun's. */
function isModifier(sentence: Sentence, { first }: EventDraft, { at, time }: DateUse): boolean {
  const group = sceneOf(sentence).groupAt[at]
  const isIn = group?.kind === 'noun' && (sentence.tokens[group.head]?.start ?? 0) >= time.end
  return isIn && first >= group.head && first <= group.end
}

/** The day of the statement, else of the last one in its paragraph by who says it or passes it on ('said on 5 May that …', 'he added that …'). */
function saidBy(context: ClaimContext, statement: Statement | null): Edtf | null {
  if (statement === null || statement.said !== null) return statement?.said ?? null
  const tellers = new Set([statement.origin?.id, ...statement.via.map(({ id }) => id)])
  const paragraph = context.sentences[statement.sentence]?.paragraph ?? -1
  const near = datedStatements(context).get(paragraph) ?? []
  const last = near.findLast(
    ({ sentence, origin }) => sentence <= statement.sentence && origin !== null && tellers.has(origin.id),
  )
  return last?.said ?? null
}

/** The statements that say when they were made, by paragraph, in the order of the text. */
const datedStatements = rememberLast(({ statements, sentences }: ClaimContext): ReadonlyMap<number, Statement[]> => {
  const dated = new Map<number, Statement[]>()
  for (const statement of statements) {
    if (statement.said === null) continue
    const paragraph = sentences[statement.sentence]?.paragraph ?? -1
    const list = dated.get(paragraph)
    if (list) list.push(statement)
    else dated.set(paragraph, [statement])
  }
  return dated
})

/** 'launched in early January', in a report of 6 January: not after the report. */
function pastPart(edtf: Edtf | null, published: Edtf | null, { verb }: EventDraft): Edtf | null {
  const { from, to } = boundsOf(edtf)
  const day = boundsOf(published).to
  const clipped = edtf?.includes('/') && verb !== null && from && to && day && from <= day && day < to
  return clipped && day.length === to.length ? `${from}/${day}` : edtf
}

/** 'Talks are currently being held': in the present, by its adverb and its verb. */
function isGoingOn({ tokens }: Sentence, { end }: EventDraft): boolean {
  const now = tokens.findIndex(({ lower }) => lower === 'currently' || lower === 'now')
  return now > end && now - end < 12 && /^(?:is|are)$/.test(tokens[now - 1]?.lower ?? '')
}

function nearestDate(context: ClaimContext, { first, verb }: EventDraft, sentence: Sentence): DateUse | null {
  const near = nearby(datesOf(context, sentence), first).filter(
    (date) =>
      !isInAside(sentence, date.at, first) && !(verb !== null && !isDue(sentence, verb) && isAhead(context, date)),
  )
  if (near.length < 2) return near[0] ?? null
  const scene = sceneOf(sentence)
  const farness = near.map(({ at }) => Math.abs(at - first) + AWAY * verbsBetween(scene, at, first))
  return near[farness.indexOf(Math.min(...farness))] ?? null
}

const NEXT = /^(?:next|this|the coming|coming)\b/i

/** 'held a rally ahead of next Tuesday's vote': what happened did not happen after the report. */
function isAhead({ document: { published, text } }: ClaimContext, { time, from }: DateUse): boolean {
  const day = boundsOf(published).to
  if (from === null || day === null || from <= day) return false
  if (pastMonth(time, published) !== null && !NEXT.test(quote(text, time))) return false
  // '28 November' may be that of the year before, 'next Tuesday' is not.
  return pastDay(time, published) === time.edtf || !/\d/.test(quote(text, time))
}

/** 'The guard, which lost a port in May, has sent': a date in a relative clause that the event stands outside of. */
function isInAside({ tokens }: Sentence, at: number, first: number): boolean {
  if (first < at) return false
  let opens = at - 1
  while (opens > at - ASIDE && tokens[opens] && tokens[opens]?.text !== ',') opens--
  if (!/^(?:who|which)$/.test(tokens[opens + 1]?.lower ?? '')) return false
  for (let i = at + 1; i < Math.min(first, at + ASIDE); i++) if (tokens[i]?.text === ',') return true
  return false
}

/** Longest half of a relative clause, in tokens. */
const ASIDE = 30

/** What a verb between an event and a date counts for, in tokens: 'arrested 12 on Monday and freed nine of them on Tuesday'. */
const AWAY = 12

/** The verbs that stand between, and the one whose date it already is. */
function verbsBetween({ groupAt, tokens }: Scene, at: number, first: number): number {
  if (Math.abs(at - first) > FAR) return 2
  let count = 0
  for (let i = Math.min(at, first) + 1; i < Math.max(at, first); i++)
    if (groupAt[i]?.kind === 'verb' && groupAt[i]?.first === i && groupAt[i]?.head !== first) count++
  if (at > first) return count
  for (let i = at - 1; i >= 0 && i >= at - CLAUSE; i--) {
    if (groupAt[i]?.kind === 'verb') return count + 1
    if (tokens[i]?.pos === 'PUNCT' || tokens[i]?.pos === 'CCONJ' || tokens[i]?.pos === 'SCONJ') break
  }
  return count
}
/** Beyond so many tokens verbs are not counted. */
const FAR = 60
/** How far before a date the verb that it dates may stand, in tokens. */
const CLAUSE = 8

/** 'said on Monday that units had been sent': the date stands in the sentence, outside what is said. */
const isSaidThen = (statement: Statement | null, { time }: DateUse, sentence: Sentence): boolean =>
  statement !== null &&
  statement.source !== null &&
  covers(sentence, statement.source) &&
  !statement.content.some((span) => covers(span, time))

const isPresent = ({ tokens }: Sentence): boolean => tokens.some(({ lower }) => PRESENT.has(lower))

/** 'Clashes have occurred. A minister confirmed them on 5 May.': known to have happened by then. */
function confirmedBy(context: ClaimContext, { index, paragraph }: Sentence): Edtf | null {
  const next = context.sentences[index + 1]
  if (!next || next.paragraph !== paragraph || !next.tokens.some((token) => CONFIRM.has(lemmaOf(token)))) return null
  const day = datesOf(context, next).find(({ sense, time }) => sense === 'at' && time.type === 'DATE')
  const { to } = boundsOf(day?.time.edtf ?? null)
  return to && `../${to}`
}
