import type { Group, Token } from '../model/sentence.ts'
import { isFinite, isNoun } from '../text/parsed.ts'
import { subjectBefore } from '../text/subjects.ts'
import type { VerbCue } from './lexicon/verbs.ts'
import type { Line } from './reading.ts'
import type { VerbUse } from './uses.ts'

const NUMBERS = new Set(
  'number toll figure figures total count amount cost costs damage losses strength size share estimate value rate price deaths casualties'.split(
    ' ',
  ),
)

/** 'put the number at N', 'set the amount of A as N': a use whose complement is the number, or amount and number; else `null`. */
export function readNumberUse(line: Line, group: Group): VerbUse | null {
  const { tokens, groupAt } = line
  const { lemma } = tokens[group.head] as Token
  if (!/^(?:put|set|place)$/.test(lemma) || !isFinite(line, group)) return null
  const noun = groupAt[group.end]
  if (!isNoun(noun) || !NUMBERS.has((tokens[noun.head] as Token).lower)) return null
  const link = linkAfter(line, noun.end)
  const source = link < 0 ? null : subjectBefore(line, group.first)
  if (!source) return null
  const short = link === noun.end && tokens[link]?.lower === 'at'
  const cueEnd = short ? link + 1 : group.end
  const cue: VerbCue = { lemma, kind: 'saying', frames: new Set(), particle: null }
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

/** Index of the 'at' or 'as' that brings the number, past what the amount is of; -1 where there is none. */
function linkAfter(line: Line, from: number): number {
  for (let i = from; i < Math.min(line.tokens.length, from + 30); i++) {
    const { lower, text } = line.tokens[i] as Token
    if (lower === 'at' || lower === 'as') return i
    if (text === '.' || text === ';') return -1
  }
  return -1
}
