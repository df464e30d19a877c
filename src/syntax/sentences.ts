import type { Sentence, Token } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import { findGroups } from './groups.ts'
import { splitParagraphs } from './paragraphs.ts'
import { repairTags } from './repair-tags.ts'
import { splitTokens } from './tokens.ts'

/** Abbreviations before a name, number or month's day: their full stop never ends a sentence. */
const NEVER_LAST = new Set(
  (
    'mr mrs ms dr prof sen rep gov pres gen maj brig lt lieut col capt cpt cmdr adm sgt cpl pvt pfc msgt insp supt det ' +
    'hon rev fr st ste mt ft jan feb mar apr jun jul aug sep sept oct nov dec no nos vs cf fig figs approx est art sec ch vol pp ' +
    'e.g i.e al messrs amb atty dist asst dep dir sr.m mme mlle sgt.maj'
  ).split(' '),
)

/** Abbreviations that may end a sentence: they do where a word that opens one follows. */
const MAYBE_LAST = new Set(
  'u.s u.k u.n e.u d.c a.m p.m inc corp co ltd llc jr sr etc ph.d b.c a.d u.s.a u.s.s.r'.split(' '),
)

const CLOSERS = new Set(['"', "'", ')', ']', '}', '»', '”', '’'])
const OPENERS = new Set(['"', "'", '`', '(', '[', '“', '‘', '«', '-', '–', '—', '•'])

/** The sentences of a text with their tokens and groups. Never crosses a paragraph; a headline without a full stop is one. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  const tokens = splitTokens(text)
  let at = 0
  for (const [paragraph, span] of splitParagraphs(text).entries()) {
    const first = at
    while (at < tokens.length && (tokens[at] as Token).start < span.end) at++
    for (const part of cutAtBoundaries(tokens.slice(first, at)))
      sentences.push(makeSentence(part, sentences.length, paragraph))
  }
  return sentences
}

function makeSentence(tagged: readonly Token[], index: number, paragraph: number): Sentence {
  const tokens = repairTags(tagged)
  const span: Span = { start: (tokens[0] as Token).start, end: (tokens.at(-1) as Token).end }
  return { ...span, index, paragraph, tokens, groups: findGroups(tokens) }
}

function cutAtBoundaries(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = []
  let first = 0
  for (let i = 0; i < tokens.length; i++) {
    if (!isTerminator(tokens, i)) continue
    let last = i
    while (isCloser(tokens, last + 1)) last++
    if (last + 1 < tokens.length && opensSentence(tokens, i, last + 1)) {
      parts.push(tokens.slice(first, last + 1))
      first = last + 1
    }
    i = last
  }
  if (first < tokens.length) parts.push(tokens.slice(first))
  return parts
}

/** A full stop, mark or ellipsis, also one glued to an abbreviation ('U.S.'). */
function isTerminator(tokens: readonly Token[], i: number): boolean {
  const { text } = tokens[i] as Token
  return /^(?:[.!?]+|…|[.!?]["'”’]+)$/.test(text) || (text.length > 1 && text.endsWith('.'))
}

/** A quotation mark or bracket that closes: no space before it, and it is not the start of the next quotation. */
function isCloser(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (!token || !CLOSERS.has(token.text) || token.spaced) return false
  const next = tokens[i + 1]
  return !next || next.spaced || !/^[\p{L}\p{N}]/u.test(next.text)
}

function opensSentence(tokens: readonly Token[], terminator: number, i: number): boolean {
  let first = tokens[i] as Token
  if (!first.spaced) return false
  for (let k = i; OPENERS.has(first.text) && k + 1 < tokens.length; ) first = tokens[++k] as Token
  if (!/^[\p{Lu}\p{N}$€£]/u.test(first.text)) return false
  const sign = tokens[terminator] as Token
  const word = sign.text === '.' ? attachedWord(tokens, terminator) : sign.lower.replace(/\.$/, '')
  if (sign.text !== '.' && !sign.text.endsWith('.')) return true
  if (/^\.\.+$/.test(sign.text)) return true
  if (word === null) return true
  if (NEVER_LAST.has(word)) return false
  if (isInitial(tokens, terminator, first)) return false
  if (MAYBE_LAST.has(word)) return isSentenceOpener(first)
  return true
}

/** The word that a full stop stands against, in lower case; `null` where there is none. */
function attachedWord(tokens: readonly Token[], i: number): string | null {
  const before = tokens[i - 1]
  return before && !(tokens[i] as Token).spaced ? before.lower : null
}

/** An initial before a surname: 'Harry S. Truman', 'J. Carter'. */
function isInitial(tokens: readonly Token[], i: number, next: Token): boolean {
  const sign = tokens[i] as Token
  const letter = sign.text === '.' ? tokens[i - 1] : sign
  return letter !== undefined && /^\p{Lu}\.?$/u.test(letter.text) && letter.text !== 'I' && next.pos === 'PROPN'
}

const isSentenceOpener = (token: Token): boolean =>
  token.pos === 'DET' ||
  token.pos === 'PRON' ||
  token.pos === 'ADP' ||
  token.pos === 'SCONJ' ||
  token.pos === 'CCONJ' ||
  token.pos === 'ADV'
