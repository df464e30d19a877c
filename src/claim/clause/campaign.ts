import type { ClaimContext } from '../../model/context.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { datesOf } from './dates.ts'
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

const starts = new WeakMap<ClaimContext, string | null>()

/**
 * When the undertaking began that the document's running totals are counted over: 'the offensive, which began on 3 May',
 * "the rebels' 3 May offensive"; `null` where the text dates none. The packs say what such an undertaking is called.
 */
export function campaignStart(context: ClaimContext): string | null {
  const known = starts.get(context)
  if (known !== undefined) return known
  const nouns = new Set(context.packs.flatMap((pack) => pack.campaigns ?? []))
  let found: string | null = null
  for (const sentence of context.sentences) if ((found = startIn(context, sentence, nouns)) !== null) break
  starts.set(context, found)
  return found
}

/** Widest gap between the date and the undertaking or its verb, in tokens. */
const NEAR = 9

function startIn(context: ClaimContext, sentence: Sentence, nouns: ReadonlySet<string>): string | null {
  const dates = datesOf(context, sentence)
  if (dates.length === 0) return null
  const named = positions(sentence, (token) => nouns.has(lemmaOf(token)))
  if (named.length === 0) return null
  const verbs = positions(sentence, (token) => token.pos === 'VERB' && STARTS.has(lemmaOf(token)))
  for (const { at, from, time } of dates) {
    if (from === null || from.length < 7 || time.type !== 'DATE') continue
    const glued = named.some((noun) => noun > at && noun - at <= 4)
    const begun = verbs.some(
      (verb) => Math.abs(verb - at) <= NEAR && named.some((noun) => Math.abs(noun - verb) <= NEAR),
    )
    if (glued || begun) return from
  }
  return null
}

function positions(sentence: Sentence, fits: (token: Token) => boolean): number[] {
  const found: number[] = []
  for (const [i, token] of sentence.tokens.entries()) if (fits(token)) found.push(i)
  return found
}
