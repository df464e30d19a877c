import type { Group, Token } from '../../model/sentence.ts'
import { isFinite, isGerund, isPassive, isVerb, type TokenRange } from '../../text/parsed.ts'
import { mainVerbBefore, nounAfter, nounEndingAt, subjectBefore } from '../../text/subjects.ts'
import { contentFrom } from '../content.ts'
import type { CueClass } from '../lexicon/verbs.ts'
import { startsClause } from '../openings.ts'
import type { Line } from '../reading.ts'
import type { Found, StatementRule } from '../rule.ts'

/** Phrases before 'that' that give somebody's reason for what he does, by their noun, with the words before it. */
const PHRASES: ReadonlyMap<string, { readonly before: RegExp; readonly kind: CueClass }> = new Map([
  ['grounds', { before: /^on (?:the )?$/, kind: 'saying' }],
  ['ground', { before: /^on the $/, kind: 'saying' }],
  ['premise', { before: /^on the $/, kind: 'saying' }],
  ['assumption', { before: /^(?:on|under) the $/, kind: 'thinking' }],
  ['belief', { before: /^in the $/, kind: 'thinking' }],
  ['hope', { before: /^in (?:the )?$/, kind: 'thinking' }],
  ['hopes', { before: /^in (?:the )?$/, kind: 'thinking' }],
  ['expectation', { before: /^in the $/, kind: 'predicting' }],
  ['fear', { before: /^(?:for|out of) $/, kind: 'thinking' }],
])

/** A reason that the subject gives for what it does. */
export const onGrounds: StatementRule = {
  id: 'on-grounds',
  phenomenon:
    "Somebody does something 'on the grounds that CLAUSE', 'in the belief that', 'for fear that': the reason is the subject's",
  examples: [
    '[The council] closed the pier [on the grounds that] [it could not bear the crowds].',
    'The pier was closed by [the council] [for fear that] [it would sink].',
    '[Mayor Ross] was dismissed for opposing the plan [on the grounds that] [it was old].',
  ],
  counterexamples: [
    {
      text: 'The pier was closed on the grounds that it could not bear the crowds.',
      why: 'nobody is named who gives the reason',
    },
    { text: 'The council closed the pier on the ground floor.', why: 'a floor, and no clause' },
  ],
  words: new Set(PHRASES.keys()),
  find: (line) => line.tokens.flatMap((_, i) => readPhrase(line, i)),
}

function readPhrase(line: Line, at: number): Found[] {
  const { tokens, quoteAt } = line
  const phrase = PHRASES.get((tokens[at] as Token).lower)
  if (!phrase || quoteAt[at] || tokens[at + 1]?.lower !== 'that' || !startsClause(line, at + 2)) return []
  const first = [at - 1, at - 2].find((i) => i >= 0 && phrase.before.test(wordsOf(line, i, at)))
  const source = first === undefined ? null : whoActs(line, first)
  if (first === undefined || !source) return []
  return [{ source, cue: { first, end: at + 2 }, content: contentFrom(line, at + 2, null), kind: phrase.kind }]
}

const wordsOf = (line: Line, first: number, end: number): string =>
  line.tokens
    .slice(first, end)
    .map(({ lower }) => `${lower} `)
    .join('')

/** The subject of the clause the phrase stands in, or its agent; of 'was dismissed for opposing it' the one dismissed. */
function whoActs(line: Line, at: number): TokenRange | null {
  const near = verbBefore(line, at)
  if (!near) return null
  const blamed =
    isGerund(line, near) && line.tokens[near.first - 1]?.lower === 'for' ? verbBefore(line, near.first) : null
  if (blamed) return isPassive(line, blamed) ? dismissed(line, blamed.first) : nounAfter(line, blamed.end)
  const main = isFinite(line, near) ? near : mainVerbBefore(line, at)
  if (!main) return null
  if (!isPassive(line, main)) return subjectBefore(line, main.first)
  for (let i = main.end; i < at; i++) if (line.tokens[i]?.lower === 'by') return upTo(nounAfter(line, i + 1), at)
  return null
}

/** 'with the head of the yard, Tom Hale, being dismissed': the name right before it, where it has no subject of its own. */
const dismissed = (line: Line, verb: number): TokenRange | null =>
  subjectBefore(line, verb) ?? (line.tokens[verb - 1]?.text === ',' ? nounEndingAt(line, verb - 2) : null)

/** 'by the council for fear that': the agent ends where the phrase starts. */
const upTo = (range: TokenRange | null, end: number): TokenRange | null =>
  range && { first: range.first, end: Math.min(range.end, end) }

function verbBefore(line: Line, at: number): Group | null {
  for (let i = at - 1; i >= Math.max(0, at - 60); i--) {
    const group = line.groupAt[i]
    if (isVerb(group)) return group
    if (group) i = group.first
  }
  return null
}
