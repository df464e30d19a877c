import type { Token } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import type { Polarity, Stance } from '../model/statement.ts'
import { isVerb } from '../text/parsed.ts'
import type { Line } from './reading.ts'
import type { Found } from './rule.ts'

const OPEN = new Set(['will', 'wo', 'might', 'may', "'ll"])
const HEARSAY = new Set(['reportedly', 'allegedly'])

const BY_CLASS: Readonly<Partial<Record<Found['kind'], Stance>>> = {
  hearsay: 'reported',
  estimating: 'estimated',
  thinking: 'estimated',
  predicting: 'predicted',
  denying: 'denied',
  promising: 'predicted',
  asking: 'questioned',
}

/** How what is said is put forward: by its cue, by hearsay within it, or by 'will', 'might', 'could' on its main verb. */
export function stanceOf(line: Line, found: Found): Stance {
  if (found.stance) return found.stance
  if (found.intention) return 'predicted'
  const { first, tokens } = contentTokens(line, found.content)
  if (tokens.some((token) => HEARSAY.has(token.lower))) return 'reported'
  const modal = mainAuxiliaries(line, first, tokens.length)
  if (found.kind !== 'denying' && found.kind !== 'asking' && modal.some((word, i) => isOpen(word, modal[i + 1])))
    return 'predicted'
  return BY_CLASS[found.kind] ?? withinStance(line, first, tokens.length)
}

const BELIEVED = new Set(['believed', 'thought', 'suspected', 'estimated', 'feared', 'presumed'])

/** 'said the cause is believed to be …' is an estimate, 'said it expects to …' and 'said they are going to …' foretell. */
function withinStance(line: Line, first: number, length: number): Stance {
  for (let i = first; i < Math.min(line.tokens.length, first + length); i++) {
    const group = line.groupAt[i]
    if (!isVerb(group)) continue
    const { lower, lemma } = line.tokens[group.head] as Token
    const to = line.tokens[group.end]?.lower === 'to'
    // 'it appeared the fire had begun', 'the dogs appear to be'
    if ((lemma === 'appear' || lemma === 'seem') && (to || i === first || line.tokens[group.first - 1]?.lower === 'it'))
      return 'estimated'
    if (to && BELIEVED.has(lower) && group.end - group.first > 1) return 'estimated'
    return to && (lemma === 'expect' || (lower === 'going' && group.end - group.first > 1)) ? 'predicted' : 'asserted'
  }
  return 'asserted'
}

/** 'could have advanced' says what did not come about; 'could advance' what may. */
const isOpen = (word: string, after: string | undefined): boolean =>
  OPEN.has(word) || ((word === 'would' || word === 'could') && after !== 'have')

export function polarityOf(line: Line, found: Found): Polarity {
  const { first, tokens } = contentTokens(line, found.content)
  return mainAuxiliaries(line, first, tokens.length).some(
    (word) => word === 'not' || word === "n't" || word === 'never',
  )
    ? '-'
    : '+'
}

function contentTokens(line: Line, content: readonly Span[]): { first: number; tokens: readonly Token[] } {
  const span = content[0]
  if (!span) return { first: 0, tokens: [] }
  const first = line.tokens.findIndex((token) => token.start >= span.start)
  if (first < 0) return { first: 0, tokens: [] }
  return {
    first,
    tokens: line.tokens
      .slice(first)
      .filter((token) => content.some((c) => token.start >= c.start && token.end <= c.end)),
  }
}

/** The words of the content's first verb group, in lower case. */
function mainAuxiliaries(line: Line, first: number, length: number): string[] {
  for (let i = first; i < Math.min(line.tokens.length, first + length); i++) {
    const group = line.groupAt[i]
    if (isVerb(group)) return line.tokens.slice(group.first, group.end).map((token) => token.lower)
  }
  return []
}
