import type { Group, Token } from '../model/sentence.ts'
import { isFinite, isNoun } from '../text/parsed.ts'
import { subjectBefore } from '../text/subjects.ts'
import type { VerbCue } from './lexicon/verbs.ts'
import type { Line } from './reading.ts'
import type { VerbUse } from './uses.ts'

const NUMBERS = new Set(
  'number toll figure figures total count amount cost costs damage it them turnout loss population debt budget spending income strength size share estimate value rate price deaths casualties crowd attendance losses fatalities tally bill dead'.split(
    ' ',
  ),
)

/** 'put the number at N', 'set the amount of A as N': a use whose complement is the number, or amount and number; else `null`. */
export function readNumberUse(line: Line, group: Group): VerbUse | null {
  const { tokens, groupAt } = line
  const { lemma } = tokens[group.head] as Token
  const measures = MEASURING.has(lemma)
  if ((!PUTTING.has(lemma) && !measures && !GIVING.has(lemma)) || !isFinite(line, group)) return null
  const noun = groupAt[group.end]
  if (!isNoun(noun) || !(measures || NUMBERS.has((tokens[noun.head] as Token).lower))) return null
  const link = GIVING.has(lemma)
    ? givenOf(line, noun.end)
    : measures
      ? atOnce(line, noun.end)
      : linkAfter(line, noun.end)
  const source = link < 0 ? null : subjectBefore(line, group.first)
  if (!source) return null
  const short = link === noun.end && tokens[link]?.lower !== 'as'
  const cueEnd = short ? link + 1 : group.end
  const kind = lemma === 'estimate' ? 'estimating' : 'saying'
  const cue: VerbCue = { lemma, kind, frames: new Set(), particle: null }
  return {
    cue,
    form: 'finite',
    words: { first: group.head, end: cueEnd },
    source,
    complement: { kind: 'number', first: cueEnd, cueEnd, saidAt: null },
    first: source.first,
    negated: false,
  }
}

/** Verbs that give anything a number: 'measured the quake at magnitude 6.4', 'clocked the van at 90 miles an hour'. */
const MEASURING: ReadonlySet<string> = new Set(['measure', 'record', 'clock', 'register'])

/** Verbs of 'gave a total of 900'. */
const GIVING: ReadonlySet<string> = new Set(['give', 'cite', 'quote'])

const givenOf = ({ tokens }: Line, at: number): number =>
  tokens[at]?.lower === 'of' && tokens[at + 1]?.pos === 'NUM' ? at : -1

const atOnce = ({ tokens }: Line, at: number): number => (tokens[at]?.lower === 'at' ? at : -1)

/** Verbs that give an amount its number. */
export const PUTTING: ReadonlySet<string> = new Set([
  'put',
  'set',
  'place',
  'peg',
  'estimate',
  'value',
  'reckon',
  'assess',
])

/** Whether a number stands at the token, past what hedges it ('at about 40', 'at between $3 and $4 million'). */
export function isNumberAt(line: Line, at: number): boolean {
  for (let i = at; i < Math.min(line.tokens.length, at + 4); i++) {
    const token = line.tokens[i] as Token
    if (token.pos === 'NUM' || /^[$€£¥]?\d/.test(token.text)) return true
    if (token.pos === 'VERB' || token.pos === 'PUNCT') return false
  }
  return false
}

/** Index of the 'at' or 'as' that brings the number, past what the amount is of; -1 where there is none. */
function linkAfter(line: Line, from: number): number {
  for (let i = from; i < Math.min(line.tokens.length, from + 30); i++) {
    const { lower, text } = line.tokens[i] as Token
    if (lower === 'as' || (lower === 'at' && isNumberAt(line, i + 1))) return i
    if (text === '.' || text === ';') return -1
  }
  return -1
}
