import type { Token } from '../../model/sentence.ts'
import { WORD_VALUES } from './number-table.ts'

/** A token, cut where digits meet letters or a hyphen, and put together where the tagger cut a clock time or a decimal. */
export type Atom = Token

const SIGNS = String.raw`(?:2[0-9]{3}|1[0-9]{3})`
/** Stretches that stay whole, since the digits in them count nothing: '2018-04-21T10:00Z', '11:30', '9M729', '47th', '1990s'. */
const WHOLE = new RegExp(
  [
    String.raw`${SIGNS}-[01]\d-[0-3]\d(?:T[\d:.]*Z?)?`,
    String.raw`\d{1,2}(?:[:]\d\d){1,2}(?:\.\d+)?`,
    String.raw`\d{1,2}[.]\d\d(?=[ap]\.?m)`,
    String.raw`\d{1,2}/\d{1,2}/\d{2,4}(?!\d)`,
    String.raw`\d+(?:st|nd|rd|th)(?![a-z])`,
    String.raw`(?:${SIGNS}|\d0)['’]?s(?![\p{L}\d])`,
    String.raw`\d+[A-Z]{1,2}-?\d+[A-Z\d]*`,
  ].join('|'),
  'uy',
)
const NUMBER = /\d+(?:,\d+)*(?:\.\d+)?|\.\d+/uy
const CURRENCY = /(?:US|AU|NZ|CA|HK|[CARS])?\$(?:US|A|C)?/uy
/** A word with digits in it is a name ('Su-34', 'V8', 'km2'), unless a number was glued to a currency or a small word. */
const NAME = /\p{L}+(?:['’.]\p{L}+)*(?:[-.]?\d[\p{L}\d-]*)?/uy
const GLUED = /(?:USD|EUR|GBP|RM|Rs|Rp|INR|JPY|PS|to-|mid-|early-|late-|pre-|post-|sub-|over-|under-|plus-)(?=\d)/uy
const SIGN = /[^\p{L}\d]/uy

const known = new WeakMap<readonly Token[], readonly Atom[]>()

/** The atoms of a sentence; its own tokens where nothing is to be cut. Cost is linear, and paid once a sentence. */
export function splitAtoms(tokens: readonly Token[]): readonly Atom[] {
  let atoms = known.get(tokens)
  if (!atoms) {
    atoms = tokens.some(mayCut) ? cutTokens(tokens) : tokens
    known.set(tokens, atoms)
  }
  return atoms
}

const mayCut = ({ text }: Token): boolean => {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if ((code >= 48 && code <= 57) || (code === 45 && text.length > 1)) return true
  }
  return false
}

function cutTokens(tokens: readonly Token[]): Atom[] {
  const atoms: Atom[] = []
  for (let i = 0; i < tokens.length; ) {
    let end = i + 1
    let digits = hasDigit((tokens[i] as Token).text)
    while (end < tokens.length && !(tokens[end] as Token).spaced) {
      digits ||= hasDigit((tokens[end] as Token).text)
      end++
    }
    if (digits) cutRun(tokens, i, end, atoms)
    else for (let k = i; k < end; k++) cutHyphen(tokens[k] as Token, atoms)
    i = end
  }
  return atoms
}

function hasDigit(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 48 && code <= 57) return true
  }
  return false
}

/** Words of time that are cut from what a hyphen joins to them ('third-quarter', 'year-earlier', 'mid-November'). */
const TIME_WORDS = new Set(
  'mid early late first second third fourth day week month quarter year decade century days weeks months years decades'.split(
    ' ',
  ),
)
const isCutBefore = (word: string): boolean => WORD_VALUES.has(word) || TIME_WORDS.has(word)

/** 'five-fold', 'six-speed': the number word becomes an atom of its own. */
function cutHyphen(token: Token, atoms: Atom[]): void {
  const at = token.text.indexOf('-')
  if (at <= 0 || !isCutBefore(token.lower.slice(0, at))) atoms.push(token)
  else {
    atoms.push(part(token, 0, at, 'NUM', token.spaced), part(token, at, at + 1, 'PUNCT', false))
    if (at + 1 < token.text.length) atoms.push(part(token, at + 1, token.text.length, token.pos, false))
  }
}

function part(token: Token, from: number, to: number, pos: Token['pos'], spaced: boolean): Atom {
  const lower = token.lower.slice(from, to)
  const start = token.start + from
  return { start, end: token.start + to, text: token.text.slice(from, to), lower, lemma: lower, pos, spaced }
}

/** Cuts the stretch without white space from token `first` to before `end`; the tagger's own tokens are kept where they fit. */
function cutRun(tokens: readonly Token[], first: number, end: number, atoms: Atom[]): void {
  if (end === first + 1 && /^\d[\d,]*(?:\.\d+)?$/.test((tokens[first] as Token).text)) {
    atoms.push(tokens[first] as Token)
    return
  }
  const { start, spaced } = tokens[first] as Token
  let run = ''
  let lower = ''
  for (let k = first; k < end; k++) {
    run += (tokens[k] as Token).text
    lower += (tokens[k] as Token).lower
  }
  let token = first
  for (let at = 0; at < run.length; ) {
    const [to, pos] = nextCut(run, at)
    while (token < end - 1 && (tokens[token] as Token).end <= start + at) token++
    const own = tokens[token] as Token
    if (own.start === start + at && own.end === start + to) atoms.push(own)
    else {
      const word = lower.slice(at, to)
      const text = run.slice(at, to)
      atoms.push({
        start: start + at,
        end: start + to,
        text,
        lower: word,
        lemma: word,
        pos,
        spaced: at === 0 && spaced,
      })
    }
    at = to
  }
}

const CUTS: readonly (readonly [RegExp, Token['pos']])[] = [
  [WHOLE, 'X'],
  [NUMBER, 'NUM'],
  [CURRENCY, 'SYM'],
  [GLUED, 'SYM'],
  [NAME, 'NOUN'],
  [SIGN, 'PUNCT'],
]

function nextCut(run: string, at: number): readonly [number, Token['pos']] {
  for (const [pattern, pos] of CUTS) {
    pattern.lastIndex = at
    const found = pattern.exec(run)
    if (found) return [at + found[0].length, pos]
  }
  return [at + 1, 'X']
}
