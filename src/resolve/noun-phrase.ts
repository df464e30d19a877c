import type { NameMention } from '../model/mention.ts'
import type { Token } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import { firstIndex, type Stretch, tokensOf, wordsOf } from './document-tokens.ts'
import { ROLE_NOUNS } from './noun-words.ts'

/** A noun phrase as the entity rules read it. Indexes count its own tokens. */
export interface NounPhrase {
  readonly span: Span
  readonly stretch: Stretch
  readonly tokens: readonly Token[]
  /** The tokens, folded. */
  readonly words: readonly string[]
  /** Index after the base group: where a preposition, comma, bracket or relative clause begins. */
  readonly baseEnd: number
  /** Index of the head: the last noun of the base group. */
  readonly head: number
  /** Name mentions inside it, in the order of the text. */
  readonly names: readonly NameMention[]
}

const ENDS_BASE = /^(?:[,(:;–—]|who|whom|whose|which|that|where|when)$/

/** Reads the noun phrase at a stretch of tokens. */
export function readNounPhrase(stretch: Stretch, names: readonly NameMention[]): NounPhrase {
  const tokens = tokensOf(stretch)
  const words = wordsOf(stretch)
  const span = { start: (tokens[0] as Token).start, end: (tokens.at(-1) as Token).end }
  const inside = overlapping(names, span)
  const baseEnd = endOfBase(tokens, words, inside)
  let head = baseEnd - 1
  // The tagger takes 'chief' and 'general' for adjectives even where no noun follows.
  const isHead = (i: number) =>
    /^(?:NOUN|PROPN|NUM|PRON)$/.test((tokens[i] as Token).pos) || ROLE_NOUNS.has(words[i] as string)
  while (head > 0 && !isHead(head)) head--
  return { span, stretch, tokens, words, baseEnd, head, names: inside }
}

/** No name is longer than this, in UTF-16 code units: how far before a span one may start that reaches into it. */
const LONGEST_NAME = 400

function overlapping(names: readonly NameMention[], span: Span): NameMention[] {
  const found: NameMention[] = []
  for (let i = firstIndex(names, (name) => name.start > span.start - LONGEST_NAME); i < names.length; i++) {
    const name = names[i] as NameMention
    if (name.start >= span.end) break
    if (name.end > span.start) found.push(name)
  }
  return found
}

/** Prepositions inside a name ('Ministry of Health') do not end the group. */
function endOfBase(tokens: readonly Token[], words: readonly string[], names: readonly NameMention[]): number {
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i] as Token
    // 'commander-in-chief' is one word.
    const ends = ENDS_BASE.test(words[i] as string) || (token.pos === 'ADP' && words[i - 1] !== '-')
    if (ends && !names.some((name) => name.start < token.start && token.end < name.end)) return i
  }
  return tokens.length
}

/** The span of some of its tokens, `[first, end)`. */
export const partOf = ({ tokens }: NounPhrase, first: number, end: number): Span => ({
  start: (tokens[first] as Token).start,
  end: (tokens[end - 1] as Token).end,
})
