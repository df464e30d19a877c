import type { Token } from '../../model/sentence.ts'
import { isNoun, type NounGroup } from '../../text/parsed.ts'
import { contentFrom } from '../content.ts'
import { isNumberAt } from '../number-use.ts'
import type { Line } from '../reading.ts'
import type { Found, StatementRule } from '../rule.ts'
import { sourceKindOf } from '../source-kind.ts'
import type { VerbUse } from '../uses.ts'

/** Words between two who each give a number. */
const CONNECTORS = new Set([',', ';', 'and', 'but', 'while', 'whereas'])

/** Those who count and are in no row of source kinds. */
const COUNTERS = new Set(
  'organiser organizer activist campaigner protester union charity opposition party group'.split(' '),
)

/** Farthest behind the first number that a further one may stand, in tokens. */
const REACH = 40

/** The second of two who put a number, without a verb of its own: what is left out is the verb and what is counted. */
export const gappedSource: StatementRule = {
  id: 'gapped-source',
  phenomenon: "'X put the number at N, Y at M': Y says M",
  examples: [
    'Police put the crowd at 3,000, [organisers] [at] [9,000].',
    'The mayor put the damage at $4 million and [the union] [at] [$9 million].',
  ],
  counterexamples: [
    { text: 'The mayor put the damage at $4 million, the governor at 2 p.m. none.', why: 'an hour' },
    { text: 'Police put the dead at 40 and the wounded at 60.', why: 'the wounded count nobody' },
    { text: 'Police put the toll in Elna at 40 and Sund at 60.', why: 'Sund is where, as Elna is' },
    { text: 'Police put the crowd at 3,000 and arrived at 9.', why: 'nobody else puts a number' },
  ],
  words: new Set(['at']),
  find: (line) =>
    line.uses.filter(({ complement }) => complement.kind === 'number').flatMap((use) => furtherOf(line, use)),
}

function furtherOf(line: Line, use: VerbUse): Found[] {
  const found: Found[] = []
  const { first } = use.complement
  for (let i = first; i < Math.min(line.tokens.length, first + REACH); i++) {
    if (!CONNECTORS.has((line.tokens[i] as Token).lower)) continue
    const source = line.groupAt[i + 1]
    if (!isNoun(source) || source.first !== i + 1 || !counts(line, source, use)) continue
    const { end } = source
    if (line.tokens[end]?.lower !== 'at' || !isNumberAt(line, end + 1) || isWhen(line, end + 1)) continue
    const content = contentFrom(line, end + 1, null)
    const last = content.at(-1)?.end ?? 0
    let after = end + 1
    while (after < line.tokens.length && (line.tokens[after] as Token).start < last) after++
    found.push({
      source,
      cue: { first: end, end: end + 1 },
      content,
      kind: use.cue.kind,
      aside: { first: i, end: after },
    })
  }
  return found
}

/** 'the governor at 2 p.m.' */
const isWhen = ({ tokens }: Line, number: number): boolean =>
  /^(?:[ap]\.?m\.?|[ap]|o['’]clock|noon)$/.test(tokens[number + 1]?.lower ?? '') ||
  /:|[ap]m$/.test(tokens[number]?.lower ?? '')

/** Whether the noun can be one who gives a number; a name may be a place where the first number has one. */
function counts(line: Line, source: NounGroup, { words }: VerbUse): boolean {
  const kind = sourceKindOf(line, source)
  if (kind === 'named') return !hasPlace(line, words.first, source.first)
  return kind !== null || COUNTERS.has((line.tokens[source.head] as Token).lemma)
}

/** 'the toll in Elna at 40': what is counted is told by its place. */
function hasPlace({ tokens, groupAt }: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (/^(?:in|for|near|from)$/.test((tokens[i] as Token).lower) && isNoun(groupAt[i + 1])) return true
  return false
}
