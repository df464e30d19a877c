import type { Token } from '../model/sentence.ts'
import type { SourceKind } from '../model/statement.ts'
import { isNoun, type TokenRange } from '../text/parsed.ts'
import { FACELESS, NARROWED, sourceKinds } from './lexicon/source-kinds.ts'
import type { Line } from './reading.ts'

/**
 * Who the words of a source make it out to be: `named` where its noun group ends in a name, else by its noun and what stands
 * before that; `null` for pronouns and nouns that are in no row.
 */
export function sourceKindOf(line: Line, { first, end }: TokenRange): SourceKind | null {
  const group = line.groupAt[first]
  const last = isNoun(group) ? Math.min(group.end, end) : end
  const head = headBefore(line, first, last)
  const token = line.tokens[head] as Token
  if (token.pos === 'PRON') return null
  const own = kindOfWord(token)
  if (FACELESS.has(token.lemma) || FACELESS.has(token.lower))
    return nearest(line, head - 1, first - 1) ?? within(line, head + 1, end) ?? 'anonymous'
  if ((own === 'media' || token.lower === 'agency') && isOutletName(line, head)) return 'named'
  if (own !== null) return (NARROWED.has(own) && nearest(line, head - 1, first - 1)) || own
  return token.pos === 'PROPN' ? 'named' : null
}

/** 'the Herald newspaper', 'the Nordic news agency', not 'Northern media', 'local newspapers' */
function isOutletName(line: Line, head: number): boolean {
  const { lower } = line.tokens[head] as Token
  if (lower === 'media' || lower === 'press' || lower.endsWith('s')) return false
  const before = line.tokens[line.tokens[head - 1]?.lower === 'news' ? head - 2 : head - 1]
  return before !== undefined && before.pos !== 'DET' && /^\p{Lu}/u.test(before.text)
}

/** The last word of the group that is no bracket or genitive. */
function headBefore(line: Line, first: number, end: number): number {
  let i = end - 1
  while (i > first && !/^[\p{L}\p{N}]/u.test((line.tokens[i] as Token).text)) i--
  return i
}

/** 'officials' whose tag is a name's, as at the start of a sentence or in a headline, is the plural all the same. */
const kindOfWord = ({ lemma, lower, pos, text }: Token): SourceKind | null => {
  if (pos === 'VERB') return null
  if (pos === 'PROPN' && text !== lower && !lower.endsWith('s')) return null
  return sourceKinds.get(lemma) ?? sourceKinds.get(lower.replace(/s$/, '')) ?? null
}

/** 'a source in the port police', not 'a person close to the mayor' */
const within = (line: Line, link: number, end: number): SourceKind | null =>
  link < end && /^(?:in|inside|within|from|at|of)$/.test((line.tokens[link] as Token).lower)
    ? nearest(line, link, end)
    : null

/** The kind of the first word that has one, from one token towards another, which is left out. */
function nearest(line: Line, from: number, to: number): SourceKind | null {
  const step = to < from ? -1 : 1
  for (let i = from; i !== to; i += step) {
    const kind = sourceKinds.get((line.tokens[i] as Token).lower)
    if (kind) return kind
  }
  return null
}
