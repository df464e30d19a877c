import type { Token } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import { isFinite, isGerund, isNoun, isVerb, type TokenRange } from '../text/parsed.ts'
import { nounAfter } from '../text/subjects.ts'
import { speechAfter } from './follow-quotations.ts'
import type { Line } from './reading.ts'
import type { VerbUse } from './uses.ts'

const EDGE = /[\s,;:.–—-]/

/** The characters of the tokens, without the punctuation of the sentence around them and one pair of outer quotation marks. */
export function tidySpan(text: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  while (start < end && EDGE.test(text[start] as string)) start++
  while (end > start && EDGE.test(text[end - 1] as string) && !isEllipsis(text, end)) end--
  return end > start ? { start, end } : null
}

/** 'in assaults...': dots that stand for words left out belong to what was said. */
const isEllipsis = (text: string, end: number): boolean => text[end - 1] === '.' && text[end - 2] === '.'

const offset = (line: Line, at: number): number => line.tokens[at]?.start ?? line.sentence.end

/** Content from token `first` to where the said thing ends, within the sentence or to the end of a quotation open there. */
export function contentFrom(line: Line, first: number, own: VerbUse | null): Span[] {
  const end = contentEnd(line, first, own)
  const last = line.quoteAt[end - 1]
  const spill = last && last.end > line.sentence.end && end >= line.tokens.length ? last.end : 0
  const span = tidySpan(line.text, offset(line, first), spill || endOffset(line, end))
  const resumed = span && afterBackground(line, end)
  return span ? [span, ...(resumed === null ? [] : contentFrom(line, resumed, own))] : []
}

/** 'the pier, which was built in 1931, is old': where the clause goes on with its verb after the writer's background; `null` where it does not. */
function afterBackground(line: Line, comma: number): number | null {
  const { tokens, groupAt } = line
  if (tokens[comma]?.text !== ',' || !/^(?:which|who|whose|whom|where)$/.test(tokens[comma + 1]?.lower ?? ''))
    return null
  for (let i = comma + 2; i < Math.min(tokens.length, comma + 40); i++) {
    if (tokens[i]?.text !== ',' || line.quoteAt[i]) continue
    const verb = groupAt[i + 1]
    if (isVerb(verb) && isFinite(line, verb) && !line.uses.some((use) => use.words.first === verb.head)) return i + 1
  }
  return null
}

const endOffset = (line: Line, end: number): number => line.tokens[end - 1]?.end ?? line.sentence.end

/** What a verb governs, to its end; a noun group ends before the writer's tail and before where it was said. */
export function contentOfUse(line: Line, use: VerbUse): { content: Span[]; saidAt: TokenRange | null } {
  const { first, kind, saidAt } = use.complement
  const whole = contentEnd(line, first, use) >= line.tokens.length
  if (kind !== 'noun' && kind !== 'infinitive')
    return { content: [...contentFrom(line, first, use), ...(whole ? speechAfter(line) : [])], saidAt }
  const end = ownTail(line, first, contentEnd(line, first, use))
  const occasion = occasionIn(line, first, end)
  const stop = occasion?.first ?? end
  const last = line.quoteAt[stop - 1]
  const spill = last && last.end > line.sentence.end && stop >= line.tokens.length ? last.end : endOffset(line, stop)
  const span = tidySpan(line.text, offset(line, first), spill)
  return { content: span ? [span] : [], saidAt: saidAt ?? occasion }
}

/** 'confirmed the closure in an interview with the daily', 'pledged help amid the flood': where the noun group's surroundings start. */
function occasionIn(line: Line, first: number, end: number): TokenRange | null {
  const { tokens, groupAt, quoteAt } = line
  for (let i = first + 1; i < end; i++) {
    if (quoteAt[i]) continue
    const { lower } = tokens[i] as Token
    if (lower === 'amid' || lower === 'despite') return { first: i, end: wordEnd(line, end) }
    const noun = groupAt[i + 1]
    if (
      (lower === 'in' || lower === 'during' || lower === 'at') &&
      isNoun(noun) &&
      isSpeech(tokens[noun.head] as Token)
    )
      return { first: i, end: wordEnd(line, end) }
  }
  return null
}

/** Before the punctuation that ends the range. */
const wordEnd = (line: Line, end: number): number => (/^[.,;:]$/.test(line.tokens[end - 1]?.text ?? '') ? end - 1 : end)

const isSpeech = (token: Token): boolean =>
  /^(?:interview|statement|speech|briefing|tweet|remarks|address|testimony|op-ed)s?$/.test(token.lower)

/** Token index where the said thing ends: at another attribution, at the writer's own relative clause, tail or contrast. */
export function contentEnd(line: Line, first: number, own: VerbUse | null): number {
  const { tokens, quoteAt } = line
  let depth = 0
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (quoteAt[i]) continue
    // '… because "nobody knows," she said': the speaker after a quotation.
    if (
      quoteAt[i - 1] &&
      i > first &&
      line.uses.some(
        (use) => use !== own && use.first === i && (use.complement.kind === 'none' || use.form === 'gerund'),
      )
    )
      return i
    if (token.text === '(' || token.text === '[') depth++
    else if (token.text === ')' || token.text === ']') depth = Math.max(0, depth - 1)
    else if (depth === 0 && i > first && stopsAt(line, i, own)) return i
  }
  return tokens.length
}

function stopsAt(line: Line, i: number, own: VerbUse | null): boolean {
  const { tokens } = line
  const token = tokens[i] as Token
  if (token.text === ';') return !isSharedClause(line, i) && !isListed(line, i)
  if (token.text === ',' && own !== null && isSubordinate(line, own) && startsOwnClause(line, i + 1)) return true
  if (returnsToMain(line, i, own)) return true
  const next = tokens[i + 1]
  if (token.lower === 'and' || token.lower === 'but') return startsOtherUse(line, afterAdverbs(line, i + 1), own)
  // 'defended the move by saying that …'
  if (token.lower === 'by') return startsAnswer(line, i + 1, own)
  if (
    token.text !== ',' &&
    token.text !== '—' &&
    token.text !== '―' &&
    token.text !== '–' &&
    token.text !== '--' &&
    !(token.text === '-' && token.spaced)
  )
    return false
  if (!next) return false
  if (/^(?:which|who|whose|whom|where)$/.test(next.lower) || isSummedUp(line, i + 1)) return true
  if (next.lower === 'according') return tokens[i - 1]?.lower !== 'that'
  if (line.doubts.some((doubt) => doubt.first > i && doubt.first <= i + 3)) return true
  if (startsOtherUse(line, i + 1, own) || startsTail(line, i + 1, own)) return true
  if (
    next.lower === 'and' ||
    next.lower === 'but' ||
    next.lower === 'while' ||
    next.lower === 'though' ||
    next.lower === 'although'
  )
    return startsOtherUse(line, i + 2, own) || (next.lower === 'but' && startsOwnClause(line, i + 2))
  return false
}

/** 'said it would close, a step that angered many': the writer's word for what was said. */
const isSummedUp = ({ tokens }: Line, at: number): boolean =>
  /^(?:a|an|the)$/.test(tokens[at]?.lower ?? '') &&
  /^(?:move|step|decision|claim|charge|figure|plan|change|rise|fall|drop|increase|development|admission|accusation|allegation|position|view|result|promise)$/.test(
    tokens[at + 1]?.lower ?? '',
  ) &&
  /^(?:that|which)$/.test(tokens[at + 2]?.lower ?? '')

/** 'hit three barns; damaged two; and burnt a mill': a verb right behind the semicolon has the subject of the clause before it. */
export function isSharedClause({ tokens, groupAt }: Line, semicolon: number): boolean {
  const at = tokens[semicolon + 1]?.pos === 'CCONJ' ? semicolon + 2 : semicolon + 1
  const group = groupAt[at]
  return isVerb(group) && group.first === at && tokens[group.head]?.pos === 'VERB'
}

const COUPLES = new Set(['and', 'but'])

/** 'left', 'has left', 'he left': a past or auxiliary verb, or a clause of its own. */
function startsDeed(line: Line, at: number): boolean {
  const group = line.groupAt[at]
  if (!isVerb(group)) return startsOwnClause(line, at)
  const { pos, lower, lemma } = line.tokens[group.first] as Token
  const past = lemma !== lower && !/(?:s|ing)$/.test(lower) && group.end - group.first === 1
  return isFinite(line, group) && (pos === 'AUX' || past)
}

/** 'Elna, 6 percent; Norby, 7 percent': what follows a semicolon is a member of a list where it has a number and no verb. */
function isListed({ tokens, groupAt }: Line, semicolon: number): boolean {
  let number = false
  for (let i = semicolon + 1; i < tokens.length && tokens[i]?.text !== ';'; i++) {
    if (isVerb(groupAt[i])) return false
    if (tokens[i]?.pos === 'NUM') number = true
  }
  return number
}

const TAILS = new Set(['but', 'while', 'though', 'although'])

/** Cuts the writer's own tail off: ', marking the worst loss so far'. */
export function ownTail(line: Line, first: number, end: number): number {
  let verbs = 0
  for (let i = first; i < end; i++) {
    if (line.quoteAt[i]) continue
    const own = line.groupAt[i]
    if (isVerb(own) && own.first === i && isFinite(line, own)) verbs++
    // 'called it a wreck and left', 'chose to stay and he left': another thing that the speaker or somebody did
    if (COUPLES.has(line.tokens[i]?.lower ?? '') && verbs === 0 && i > first && startsDeed(line, i + 1)) return i
    if (line.tokens[i]?.text !== ',') continue
    const group = line.groupAt[i + 1]
    if (isVerb(group) && isGerund(line, group) && line.tokens[group.head]?.lower !== 'including') return i
    // 'While critics dismissed the pier, the council built it'
    if (startsOwnClause(line, i + 1) || TAILS.has(line.tokens[i + 1]?.lower ?? '')) return i
  }
  return end
}

/** 'and later said' */
function afterAdverbs(line: Line, at: number): number {
  let i = at
  while (line.tokens[i]?.pos === 'ADV' && !line.groupAt[i]) i++
  return i
}

/** Whether another verb that attributes, or its source, starts at the token: the cue's own clause is over. */
function startsOtherUse(line: Line, at: number, own: VerbUse | null): boolean {
  return line.uses.some((use) => {
    if (use === own || use.form === 'infinitive' || use.form === 'gerund' || use.source === null) return false
    if (use.form === 'inverted') return use.first === at
    if (use.source.first === at && use.words.first > at) return true
    // 'said A and added B': the verb of the same subject.
    const opens = (line.groupAt[use.words.first]?.first ?? use.words.first) === at
    return opens && use.source.end < at && (own === null || !isInside(use.source, own))
  })
}

/** 'rejected the plan by saying that …', of the same speaker and not of those whom the content names. */
function startsAnswer(line: Line, at: number, own: VerbUse | null): boolean {
  if (own !== null && own.complement.kind !== 'noun') return false
  return line.uses.some(
    ({ form, words, source, complement: { kind } }) =>
      form === 'gerund' &&
      words.first === at &&
      (kind === 'that' || kind === 'bare' || kind === 'quote') &&
      source !== null &&
      (own === null || !isInside(source, own)),
  )
}

/** Whether the range stands in what the cue governs: its verb then goes on with the content ('found the site but do not know …'). */
const isInside = (range: TokenRange, own: VerbUse): boolean => range.first >= own.complement.first

/** 'Ross, responding to reports that … , said': the verb of a subject that stands before the cue. */
const returnsToMain = (line: Line, i: number, own: VerbUse | null): boolean =>
  own?.source != null &&
  (own.form === 'gerund' || line.tokens[i - 1]?.text === ',') &&
  line.uses.some(
    (use) =>
      use !== own &&
      use.form === 'finite' &&
      line.groupAt[use.words.first]?.first === i &&
      use.source !== null &&
      use.source.end <= own.words.first,
  )

const SUBORDINATORS = /^(?:while|although|though|as|when|if|because|since|after|before|once)$/

/** 'While officials say the pier is safe, it …': the clause after the comma is the writer's. */
const isSubordinate = (line: Line, own: VerbUse): boolean =>
  own.form === 'finite' && SUBORDINATORS.test(line.tokens[own.first - 1]?.lower ?? '') && own.first < 3

/** ', adding …', ', noting that …': a tail with a cue of its own. */
const startsTail = (line: Line, at: number, own: VerbUse | null): boolean => {
  const group = line.groupAt[at]
  return (
    isVerb(group) &&
    isGerund(line, group) &&
    line.uses.some((use) => use !== own && use.form === 'gerund' && use.words.first === group.head)
  )
}

/** 'but Kyiv remains': a subject of its own with a finite verb. */
function startsOwnClause(line: Line, at: number): boolean {
  const subject = nounAfter(line, at)
  if (!subject) return false
  const verb = line.groupAt[subject.end] ?? line.groupAt[subject.end + 1]
  return isVerb(verb) && isFinite(line, verb)
}
