import type { ClaimContext } from '../../model/context.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { datesOf } from './dates.ts'
import { rememberLast } from './remember.ts'
import { lemmaOf } from './scene.ts'

const STARTS = new Set([
  'begin',
  'start',
  'commence',
  'launch',
  'erupt',
  'break',
  'invade',
  'open',
  'unleash',
  'hit',
  'strike',
])

/**
 * When the undertaking began that the document's running totals are counted over: 'the offensive, which began on 3 May',
 * "the rebels' 3 May offensive"; `null` where the text dates none. The packs say what such an undertaking is called.
 */
export const campaignStart = rememberLast((context: ClaimContext): string | null => {
  const nouns = new Set(context.packs.flatMap((pack) => pack.campaigns ?? []))
  return firstStart(context, nouns, isGlued) ?? firstStart(context, nouns, isBegun)
})

function firstStart(context: ClaimContext, nouns: ReadonlySet<string>, reading: Reading): string | null {
  for (const sentence of context.sentences) {
    const from = startIn(context, sentence, nouns, reading)
    if (from !== null) return from
  }
  return null
}

/** Widest gap between the date and the verb that starts the undertaking, and between the two and its name, in tokens. */
const NEAR = 9

/** Whether the date at a token dates one of the undertakings named at `named`. */
type Reading = (sentence: Sentence, at: number, named: readonly number[]) => boolean

function startIn(
  context: ClaimContext,
  sentence: Sentence,
  nouns: ReadonlySet<string>,
  reading: Reading,
): string | null {
  const named = positions(sentence, (token) => nouns.has(lemmaOf(token)))
  if (named.length === 0) return null
  const dates = datesOf(context, sentence).filter(
    ({ from, time }) => from !== null && from.length >= 7 && time.type === 'DATE',
  )
  return dates.find(({ at }) => reading(sentence, at, named))?.from ?? null
}

/** "the rebels' 3 May offensive". */
const isGlued: Reading = (_, at, named) => named.some((noun) => noun > at && noun - at <= 4)

/** 'the offensive, which began on 3 May': no other verb stands between date and verb. */
const isBegun: Reading = (sentence, at, named) =>
  positions(sentence, (token) => token.pos === 'VERB' && STARTS.has(lemmaOf(token))).some((verb) => {
    const between = sentence.tokens.slice(Math.min(at, verb) + 1, Math.max(at, verb))
    const near = Math.abs(verb - at) <= NEAR && named.some((noun) => Math.abs(noun - verb) <= NEAR)
    return near && !between.some(({ pos }) => pos === 'VERB')
  })

function positions(sentence: Sentence, fits: (token: Token) => boolean): number[] {
  const found: number[] = []
  const { tokens } = sentence
  for (let i = 0; i < tokens.length; i++) if (fits(tokens[i] as Token)) found.push(i)
  return found
}
