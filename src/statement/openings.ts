import type { Token } from '../model/sentence.ts'
import { isFinite, isGerund, isNoun, isVerb } from '../text/parsed.ts'
import type { Line } from './reading.ts'

/** Words that open an indirect question. */
export const QUESTION = new Set(['whether', 'how', 'why', 'what', 'who', 'when', 'where', 'if', 'which'])

/** Whether a quotation opens at the token. */
export const quoteOpensAt = (line: Line, at: number): boolean => {
  const token = line.tokens[at]
  return token !== undefined && line.quoteAt[at]?.start === token.start
}

/** 'that' before a clause, not 'that kind of effort'. */
export const opensThatClause = (line: Line, at: number): boolean =>
  line.tokens[at]?.pos === 'SCONJ' || line.tokens[at + 1]?.text === ',' || isClauseAhead(line, at + 1)

function isClauseAhead(line: Line, at: number): boolean {
  for (let i = at; i < Math.min(line.tokens.length, at + 40); i++) {
    const group = line.groupAt[i]
    if (isVerb(group)) return true
    if (line.quoteAt[i]) return true
  }
  return false
}

/** 'officials were …': a noun group with what is coupled to it, then a finite verb before any comma. */
export function startsClause(line: Line, at: number): boolean {
  const { tokens, groupAt } = line
  if (
    !startsNoun(line, at) &&
    !startsMeasure(line, at) &&
    !/^(?:there|in|on|at|after|if|as|when|while|for|under|with|because|since|although|despite)$/.test(
      tokens[at]?.lower ?? '',
    )
  )
    return false
  // 'says going through it has helped': a gerund is the subject.
  const opener = groupAt[at]
  let nouns = isVerb(opener) && isGerund(line, opener) ? 1 : 0
  for (let i = at; i < Math.min(tokens.length, at + 30); i++) {
    const group = groupAt[i]
    const token = tokens[i] as Token
    if (isNoun(group)) {
      nouns++
      i = group.end - 1
    } else if (isVerb(group)) {
      // 'anybody who complains is …': the verb of a relative clause is passed over.
      if (isFinite(line, group) && !opensRelative(tokens[group.first - 1])) return nouns > 0
      i = group.end - 1
    } else if (token.text === ',' && nouns > 0 && goesOnAfter(line, i)) return true
    else if (token.text === ';' || token.text === ':' || (token.text === ',' && closesPhrase(tokens[i + 1])))
      return false
  }
  return false
}

/** 'said Ann Ross, the mother of four, who has seen it, was safe': what two commas set off, then the verb. */
function goesOnAfter(line: Line, comma: number): boolean {
  for (let i = comma + 1; i < Math.min(line.tokens.length, comma + 25); i++) {
    if (line.quoteAt[i] || line.tokens[i]?.text === ';') return false
    const verb = line.groupAt[i + 1]
    if (line.tokens[i]?.text === ',')
      return isVerb(verb) && isFinite(line, verb) && line.tokens[verb.first]?.pos === 'AUX'
  }
  return false
}

/** 'too much', 'only about half' */
const startsMeasure = (line: Line, at: number): boolean =>
  (isVerb(line.groupAt[at]) && (line.tokens[at] as Token).lower.endsWith('ing')) ||
  (line.tokens[at]?.pos === 'ADV' && /^(?:ADJ|NUM|DET)$/.test(line.tokens[at + 1]?.pos ?? ''))

/** After a comma: another clause, not an apposition. */
const closesPhrase = (next: Token | undefined): boolean =>
  next === undefined ||
  next.pos === 'SCONJ' ||
  next.pos === 'CCONJ' ||
  next.pos === 'PRON' ||
  /^(?:though|although|while|as|but|when|where)$/.test(next.lower)

const opensRelative = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:who|which|that|whom)$/.test(token.lower)

/** Whether a noun group, or a word that opens one, stands at the token. */
export const startsNoun = (line: Line, at: number): boolean => {
  const token = line.tokens[at]
  if (!token) return false
  return (
    isNoun(line.groupAt[at]) ||
    token.pos === 'DET' ||
    token.pos === 'ADJ' ||
    token.pos === 'NUM' ||
    (token.pos === 'PRON' && !QUESTION.has(token.lower)) ||
    (token.pos === 'ADV' && isNoun(line.groupAt[at + 1]))
  )
}

/** Participles by which a relay names its own source. */
export const CITING: ReadonlySet<string> = new Set(['citing', 'quoting'])
