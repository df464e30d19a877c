import type { Group, Sentence, Token } from '../model/sentence.ts'

/** A sentence with its groups found by token: what the functions on clauses read. */
export interface Parsed {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  /** The group that holds a token, by token index; `null` for a word outside any. */
  readonly groupAt: readonly (Group | null)[]
}

/** Tokens `[first, end)` of one sentence. */
export interface TokenRange {
  readonly first: number
  readonly end: number
}

export function parseGroups(sentence: Sentence): Parsed {
  const groupAt: (Group | null)[] = sentence.tokens.map(() => null)
  for (const group of sentence.groups) for (let i = group.first; i < group.end; i++) groupAt[i] = group
  return { sentence, tokens: sentence.tokens, groupAt }
}

const BE = new Set("be am is are was were been being 's 're 'm".split(' '))
const FINITE_AUX = new Set(
  "am is are was were has have had do does did will would can could may might shall should must 's 're 've 'd 'll 'm ca wo".split(
    ' ',
  ),
)
const IRREGULAR = new Set(
  'known given taken seen shown written sent told made held led left lost built set put born hit cut met kept won found brought caught'.split(
    ' ',
  ),
)

/** A base noun group. */
export interface NounGroup extends Group {
  readonly kind: 'noun'
}

/** A verb group. */
export interface VerbGroup extends Group {
  readonly kind: 'verb'
}

export const isNoun = (group: Group | null | undefined): group is NounGroup => group?.kind === 'noun'
export const isVerb = (group: Group | null | undefined): group is VerbGroup => group?.kind === 'verb'

/** Whether the group stands in the passive: a form of 'be' before a participle. */
export function isPassive(parsed: Parsed, group: Group): boolean {
  const head = parsed.tokens[group.head] as Token
  if (head.pos !== 'VERB' || head.lower.endsWith('ing')) return false
  for (let i = group.head - 1; i >= group.first; i--) if (BE.has((parsed.tokens[i] as Token).lower)) return true
  return false
}

/** 'noting', 'armed' without an auxiliary: a verb that may not be the clause's own. */
export function isParticiple(parsed: Parsed, group: Group): boolean {
  const first = parsed.tokens[group.first] as Token
  if ((first.pos === 'AUX' && first.lower !== 'being') || first.pos === 'PART') return false
  const { lower } = parsed.tokens[group.head] as Token
  return lower.endsWith('ing') || lower.endsWith('ed') || IRREGULAR.has(lower)
}

export const isGerund = (parsed: Parsed, group: Group): boolean =>
  (parsed.tokens[group.first] as Token).pos !== 'AUX' && (parsed.tokens[group.head] as Token).lower.endsWith('ing')

export const isInfinitive = (parsed: Parsed, group: Group): boolean =>
  (parsed.tokens[group.first] as Token).lower === 'to'

/** Whether the group can be the verb of a clause of its own: not an infinitive, not a bare '-ing'. */
export function isFinite(parsed: Parsed, group: Group): boolean {
  const first = parsed.tokens[group.first] as Token
  if (first.pos === 'AUX') return FINITE_AUX.has(first.lower)
  return first.lower !== 'to' && !(parsed.tokens[group.head] as Token).lower.endsWith('ing')
}

const CALENDAR = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. today yesterday tomorrow tonight week month year day ' +
    'night morning afternoon evening weekend weeks months years days'
  ).split(' '),
)

/** Whether the noun group tells a time: 'Monday', 'Oct. 29', 'last week', 'the following day'. */
export function isTime(parsed: Parsed, group: Group): boolean {
  // 'the 46-year-old'
  if (parsed.tokens[group.head + 1]?.text === '-' && group.end > group.head + 1) return false
  for (let i = group.first; i < group.end; i++)
    if (
      CALENDAR.has((parsed.tokens[i] as Token).lower) &&
      (i === group.head || (i === group.head - 1 && isDated(parsed, group)))
    )
      return !isSurname(parsed, group, i)
  return false
}

/** 'Oct. 29', 'Monday night', not 'the April survey' */
const isDated = (parsed: Parsed, { head }: Group): boolean => {
  const { lower, pos } = parsed.tokens[head] as Token
  return pos === 'NUM' || /^\d/.test(lower) || CALENDAR.has(lower)
}

/** 'Theresa May', 'Ann March': a month's name after another name. */
const isSurname = (parsed: Parsed, group: Group, i: number): boolean =>
  i > group.first &&
  i === group.end - 1 &&
  /^(?:may|march|april|june|august)$/.test((parsed.tokens[i] as Token).lower) &&
  parsed.tokens[i - 1]?.pos === 'PROPN'

/** Punctuation that sets a part of a sentence off: commas, colons, dashes, brackets, quotation marks. */
export const isBreak = (token: Token): boolean =>
  /^(?:[,;:()—–―[\]]|--|-|["“”«»])$/.test(token.text) && (token.text !== '-' || token.spaced)
