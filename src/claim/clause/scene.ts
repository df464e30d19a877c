import type { Group, Token } from '../../model/sentence.ts'
import type { Span } from '../../model/span.ts'
import { type Parsed, parseGroups } from '../../text/parsed.ts'
import { rememberLast } from './remember.ts'

/** A sentence with its groups found by token: what the rules of a clause read. */
export type Scene = Parsed

/** The scene of a sentence. */
export const sceneOf = rememberLast(parseGroups)

/** The text span of tokens `[first, end)`. */
export const spanOf = ({ tokens }: Scene, first: number, end: number): Span => ({
  start: (tokens[first] as Token).start,
  end: (tokens[end - 1] as Token).end,
})

/** Index of the first token that ends after `offset`, by bisection. */
export function tokenAt({ tokens }: Scene, offset: number): number {
  let low = 0
  let high = tokens.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).end > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The lemma of a token in lower case; its own letters where the tagger gives none ('CANNOT'). */
export const lemmaOf = ({ lemma, lower, pos }: Token): string => {
  // 'to wound 12 others': the tagger takes it for the past of 'wind'.
  if (lower === 'wound' && pos === 'VERB') return 'wound'
  return lemma && lemma !== lower ? lemma.toLowerCase() : lower
}

/** The lemma of a noun; the tagger gives none to a plural that it takes for a name ('Casualties rose'). */
export const nounLemma = (token: Token): string => (token.pos === 'PROPN' ? singularOf(token.lower) : lemmaOf(token))

function singularOf(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2)
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word
}

/** The lemma of the token at an index. */
export const lemmaAt = ({ tokens }: Scene, i: number): string => lemmaOf(tokens[i] as Token)

export const isNoun = (group: Group | null | undefined): group is Group => group?.kind === 'noun'
export const isVerb = (group: Group | null | undefined): group is Group => group?.kind === 'verb'
