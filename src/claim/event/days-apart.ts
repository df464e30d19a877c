import type { ClaimContext } from '../../model/context.ts'
import type { Edtf } from '../../model/document.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { datesOf } from '../clause/dates.ts'
import { dayOn, lengthBefore } from '../clause/days-on.ts'
import { nearby } from '../clause/nearby.ts'
import { lemmaOf, type Scene, sceneOf } from '../clause/scene.ts'
import type { EventDraft } from './event-rule.ts'

/** How far before its verb the 'after' of a clause may stand, in tokens. */
const CLAUSE = 12
/** How far behind its 'after' the day that is counted from may stand, in tokens. */
const NEAR = 6

const DAY = /^\d{4}-\d\d-\d\d$/

/**
 * The day of an event that is so many days or weeks from another: 'came a week after rebels shelled the port' (from the day of what came,
 * else of the report), 'a day after Monday's raid, troops shelled the port'. `null` where nothing counts.
 */
export function daysApart(context: ClaimContext, { first, verb }: EventDraft, sentence: Sentence): Edtf | null {
  if (verb === null) return null
  const scene = sceneOf(sentence)
  const dates = nearby(datesOf(context, sentence), first)
  const after = afterBefore(scene, first)
  if (after >= 0) {
    const length = lengthBefore(sentence.tokens, after)
    const base = length && (dates.find(({ at }) => at < after)?.time.edtf ?? newsDay(context, scene, after))
    return length && base && !dates.some(({ at }) => at > after) ? dayOn(base, -length) : null
  }
  for (const { at, time } of dates) {
    const link = linkBefore(sentence.tokens, at)
    const length = link < 0 || (first > link && first < at) ? null : lengthBefore(sentence.tokens, link)
    if (length && time.edtf) return dayOn(time.edtf, sentence.tokens[link]?.lower === 'after' ? length : -length)
  }
  return null
}

/** The 'after' that opens the clause of a trigger, with no other verb or comma between; -1 where none does. */
function afterBefore({ tokens, groupAt }: Scene, first: number): number {
  for (let i = first - 1; i >= Math.max(0, first - CLAUSE); i--) {
    if (tokens[i]?.lower === 'after') return i
    if (tokens[i]?.pos === 'PUNCT' || (groupAt[i]?.kind === 'verb' && groupAt[i] !== groupAt[first])) return -1
  }
  return -1
}

/** The 'after' or 'before' whose noun a date stands in ("after Monday's raid", 'before the vote on Sunday'); -1 where none is. */
function linkBefore(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - NEAR); i--) {
    if (/^(?:after|before)$/.test(tokens[i]?.lower ?? '')) return i
    if (tokens[i]?.pos === 'PUNCT' || tokens[i]?.pos === 'VERB') return -1
  }
  return -1
}

/** 'It comes a week after': news of the day of the report. */
function newsDay({ document }: ClaimContext, { tokens }: Scene, after: number): Edtf | null {
  const isNews = tokens.slice(0, after).some((token) => lemmaOf(token) === 'come')
  return isNews && DAY.test(document.published ?? '') ? document.published : null
}
