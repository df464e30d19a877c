import type { Group, Token } from '../model/sentence.ts'

const RELATIVE = new Set(['that', 'which', 'who', 'whom', 'whose', 'what', 'where', 'when', 'why', 'how', 'whether'])
const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM'])

/** Most words before the head of a group: a longer run of them has none, and must not be read once for each of its words. */
const HEADLESS = 40

/** Base noun groups and verb groups of one sentence, in order, not overlapping. */
export function findGroups(tokens: readonly Token[]): Group[] {
  const groups: Group[] = []
  for (let i = 0; i < tokens.length; ) {
    const group = nounGroupAt(tokens, i) ?? verbGroupAt(tokens, i)
    if (group) groups.push(group)
    i = group ? group.end : i + 1
  }
  return groups
}

/** 'the Peruvian health ministry's survey', 'approximately 40 stranded hikers', 'he'. */
function nounGroupAt(tokens: readonly Token[], first: number): Group | null {
  const start = tokens[first] as Token
  if (start.pos === 'PRON' && (!isPossessive(start) || isObject(tokens, first))) {
    return RELATIVE.has(start.lower) ? null : { kind: 'noun', first, end: first + 1, head: first }
  }
  let head = -1
  let end = first
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (head >= 0 && head === i - 1 && isTimeBeforeVerb(tokens, i)) break
    if (NOMINAL.has(token.pos) || (token.pos === 'SYM' && /^[$€£¥%]$/.test(token.text))) {
      head = i
      end = i + 1
    } else if ((isGenitive(tokens, i) && head === i - 1) || endsTitle(tokens, i)) continue
    else if (closesCompound(tokens, i, first)) end = head >= 0 ? i + 1 : end
    else if (!isModifier(tokens, i, first, head) || (head < 0 && i - first >= HEADLESS)) break
  }
  // A trailing genitive or modifier without its noun is not part of the group.
  return head < 0 ? nominalAt(tokens, first) : { kind: 'noun', first, end: withAdjective(tokens, end), head }
}

const TITLES = new Set(
  'maj gen brig lt col capt cmdr adm sgt cpl mr mrs ms dr prof sen rep gov pres jr sr st'.split(' '),
)

/** The full stop of 'Maj. Gen. Ross', which the tagger cuts off. */
function endsTitle(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  return token.text === '.' && !token.spaced && TITLES.has(tokens[i - 1]?.lower ?? '') && tokens[i + 1]?.pos === 'PROPN'
}

/** 'commander-in-chief', 'state-financed', 'battle-tested': a word or hyphen glued to what stands before. */
function closesCompound(tokens: readonly Token[], i: number, first: number): boolean {
  const token = tokens[i] as Token
  const before = tokens[i - 1]
  if (i === first || token.spaced || !before) return false
  if (token.text === '-') return !(tokens[i + 1]?.spaced ?? true)
  return before.text === '-' && !before.spaced && /^[\p{L}\p{N}]/u.test(token.text)
}

const QUANTIFIERS = new Set('all some many most both several few each neither none others another'.split(' '))

/** 'many said', 'some of them', 'the poor were': a determiner or adjective that stands for its noun. */
function nominalAt(tokens: readonly Token[], first: number): Group | null {
  const start = tokens[first] as Token
  let last = first
  if (start.pos === 'DET') while (tokens[last + 1]?.pos === 'ADJ') last++
  if (last === first && !QUANTIFIERS.has(start.lower) && start.lower !== 'those') return null
  // 'those surveyed said', 'those polled say'
  if (
    start.lower === 'those' &&
    last === first &&
    tokens[first + 1]?.pos === 'VERB' &&
    tokens[first + 2]?.pos === 'VERB'
  )
    return { kind: 'noun', first, end: first + 2, head: first + 1 }
  const next = tokens[last + 1]
  const stands =
    next !== undefined &&
    (next.pos === 'VERB' ||
      next.pos === 'AUX' ||
      (next.lower === 'of' && last === first) ||
      (last > first && next.pos === 'ADP'))
  return stands ? { kind: 'noun', first, end: last + 1, head: last } : null
}

/** 'the Northern contingent were': an adjective by its tag, a noun by the verb after it. */
function withAdjective(tokens: readonly Token[], end: number): number {
  const next = tokens[end + 1]
  if (tokens[end]?.pos !== 'ADJ') return end
  const stands =
    next?.pos === 'AUX' || next?.pos === 'VERB' || (next?.lower === 'of' && tokens[end]?.lower === 'average')
  return stands ? end + 1 : end
}

/** 'wrote to her.': no noun comes on that it could belong to. */
const isObject = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'her' &&
  !/^(?:NOUN|PROPN|ADJ|NUM|ADV)$/.test(tokens[i + 1]?.pos ?? '') &&
  tokens[i + 1]?.pos !== 'PUNCT'

const isPossessive = (token: Token): boolean => /^(?:my|your|his|her|its|our|their)$/.test(token.lower)

const isGenitive = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i] as Token
  return (
    !token.spaced && (token.lower === "'s" || (token.lower === "'" && (tokens[i - 1]?.lower.endsWith('s') ?? false)))
  )
}

/** Whether the word may stand inside a noun group before its head. */
function isModifier(tokens: readonly Token[], i: number, first: number, head: number): boolean {
  const token = tokens[i] as Token
  const next = tokens[i + 1]
  const afterNoun = head >= 0 && !isGenitive(tokens, i - 1)
  if (token.pos === 'DET' || (token.pos === 'PRON' && isPossessive(token)))
    return i === first && !RELATIVE.has(token.lower)
  // 'a poll last week' is two groups.
  if (token.pos === 'ADJ') return !afterNoun || (nounFollows(tokens, i) && !/^(?:last|next|past)$/.test(token.lower))
  if (token.pos === 'VERB')
    return !afterNoun && i > first && /(?:ed|ing|en)$/.test(token.lower) && next !== undefined && NOMINAL.has(next.pos)
  if (token.pos === 'ADV')
    // 'when two trains collided': the word opens a clause.
    return (
      !RELATIVE.has(token.lower) &&
      !afterNoun &&
      next !== undefined &&
      (next.pos === 'ADJ' || next.pos === 'NUM' || joinsModifier(tokens, i + 1))
    )
  if (token.text === '-' || token.text === '–')
    return !token.spaced && next !== undefined && !next.spaced && (head === i - 1 || joinsModifier(tokens, i))
  if (token.text === '&') return head === i - 1
  return false
}

/** 'a well-placed source', 'the so-called rebels': the hyphen between an adverb and its participle. */
const joinsModifier = (tokens: readonly Token[], i: number): boolean => {
  const [before, hyphen, next, noun] = tokens.slice(Math.max(0, i - 1), i + 3)
  if (i === 0 || hyphen?.text !== '-' || hyphen.spaced || !next || next.spaced || before?.pos !== 'ADV') return false
  return /ed$|en$|ing$|^known$/.test(next.lower) && noun !== undefined && NOMINAL.has(noun.pos)
}

const DAYS = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/
const HOURS = /^(?:night|morning|afternoon|evening)$/

/** 'a statement yesterday said', 'investigators late Thursday night confirmed': the time is no part of the subject. */
function isTimeBeforeVerb(tokens: readonly Token[], first: number): boolean {
  let i = /^(?:late|early)$/.test(tokens[first]?.lower ?? '') ? first + 1 : first
  const word = tokens[i]?.lower ?? ''
  if (!/^(?:yesterday|today|tonight)$/.test(word) && !DAYS.test(word)) return false
  if (HOURS.test(tokens[i + 1]?.lower ?? '')) i++
  const verb = tokens[i + 1]
  return verb?.pos === 'VERB' || verb?.pos === 'AUX'
}

/** An adjective after a noun belongs to the group where a noun comes on ('Russian military hardware' after a tag slip). */
const nounFollows = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1]
  return next !== undefined && NOMINAL.has(next.pos)
}

/** 'had been awarded', 'to help', 'could not independently verify', 'are'. */
function verbGroupAt(tokens: readonly Token[], first: number): Group | null {
  let head = -1
  let i = first
  for (; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.pos === 'AUX') head = head >= 0 && (tokens[head] as Token).pos === 'VERB' ? -2 : i
    else if (token.pos === 'VERB') {
      if (head >= 0 && (tokens[head] as Token).pos === 'VERB') break
      head = i
    } else if (!isVerbModifier(tokens, i, first) || (head < 0 && i - first >= HEADLESS)) break
    if (head === -2) return { kind: 'verb', first, end: i, head: lastVerb(tokens, first, i) }
  }
  return head < 0 ? null : { kind: 'verb', first, end: head + 1, head }
}

const lastVerb = (tokens: readonly Token[], first: number, end: number): number => {
  for (let i = end - 1; i > first; i--) if ((tokens[i] as Token).pos === 'VERB') return i
  return first
}

function isVerbModifier(tokens: readonly Token[], i: number, first: number): boolean {
  const token = tokens[i] as Token
  if (token.pos === 'PART') return token.lower === 'to' ? i === first : i > first || !/^['’]s?$/.test(token.text)
  return token.pos === 'ADV' && i > first
}
