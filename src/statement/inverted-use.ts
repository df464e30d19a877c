import type { Group, Token } from '../model/sentence.ts'
import { isBreak, isFinite, isNoun, isTime, isVerb } from '../text/parsed.ts'
import { mainVerbBefore, nounAfter, subjectBefore } from '../text/subjects.ts'
import type { Complement } from './complement.ts'
import type { VerbCue } from './lexicon/verbs.ts'
import { CITING, quoteOpensAt, startsClause } from './openings.ts'
import type { Line } from './reading.ts'
import type { VerbUse } from './uses.ts'

/** '"…," wrote the agency': the speaker after the verb. */
export function invertedUse(line: Line, group: Group, cue: VerbCue): VerbUse | null {
  if (!cue.frames.has('q') || cue.particle !== null || group.end - group.first > 2) return null
  const before = line.tokens[group.first - 1]
  if (!before || !(isBreak(before) || line.quoteAt[group.first - 1])) return null
  const source = nounAfter(line, group.end)
  if (!source || isTime(line, line.groupAt[source.first] as Group)) return null
  const verb = line.groupAt[source.end]
  if (isVerb(verb) && isFinite(line, verb) && (before.text === ',' || insertionBefore(line, group.first) !== null))
    return null
  const opens = opensSpeech(line, source.end)
  if (!closesSpeech(line, group.first - 1) && !closesClause(line, group, source.end) && opens === null) return null
  const kind = opens !== null && !closesSpeech(line, group.first - 1) ? 'quote' : 'none'
  const first = kind === 'quote' ? (opens ?? source.end) : source.end
  const complement: Complement = { kind, first, cueEnd: group.end, saidAt: null }
  const words = { first: group.head, end: group.end }
  return { cue, form: 'inverted', words, source, complement, first: group.first, negated: false }
}

/** 'The Herald, quoting "secret reports," said the pier …': the comma before what the Herald quotes from; `null` where no such thing stands before. */
export function insertionBefore({ tokens, quoteAt }: Line, at: number): number | null {
  const quotation = quoteAt[at - 1]
  if (!quotation) return null
  let first = at - 1
  while (quoteAt[first - 1] === quotation) first--
  return CITING.has(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.text === ',' ? first - 2 : null
}

/** 'But, said Ross, "nobody knew."': the token where the quotation after the speaker opens; `null` where none does. */
function opensSpeech(line: Line, at: number): number | null {
  const quote = /^[,:]$/.test(line.tokens[at]?.text ?? '') ? at + 1 : at
  return quoteOpensAt(line, quote) ? quote : null
}

/** Whether the token before an inverted cue ends a quotation, or a clause that the cue comments on. */
function closesSpeech(line: Line, at: number): boolean {
  const quotation = line.quoteAt[at] ?? (line.tokens[at]?.text === ',' ? line.quoteAt[at - 1] : null)
  return quotation != null
}

/** 'The Herald reported, the pier will close', 'As engineers noted, the pier leans': the clause after the comma. */
export function beforeClause(line: Line, use: VerbUse): VerbUse {
  const { kind, first } = use.complement
  if (kind !== 'none' || use.form !== 'finite' || use.source === null) return use
  const opener = line.tokens[first]
  if (opener?.text !== ',' && !/^(?:after|before|despite|during|following|amid)$/.test(opener?.lower ?? '')) return use
  const leading = line.tokens
    .slice(0, use.first)
    .every(({ pos, text }) => pos === 'CCONJ' || pos === 'ADV' || /^as$/i.test(text))
  const clause = opener?.text === ',' && startsClause(line, first + 1) ? first + 1 : afterInsertion(line, first + 1)
  return leading && clause !== null ? { ...use, complement: { ...use.complement, kind: 'bare', first: clause } } : use
}

/** 'said, if elected, she would …', 'says, win or lose, the pier stays': the clause after what two commas set off. */
function afterInsertion(line: Line, from: number): number | null {
  if (line.quoteAt[from] || /^(?:and|but|who|which|as)$/.test(line.tokens[from]?.lower ?? 'and')) return null
  for (let i = from + 1; i < Math.min(line.tokens.length, from + 14); i++)
    if (line.tokens[i]?.text === ',') return isNoun(line.groupAt[i + 1]) && startsClause(line, i + 1) ? i + 1 : null
  return null
}

/** 'The pier will close, said the mayor.': a clause, a comma, and nothing but the speaker after the cue. */
function closesClause(line: Line, group: Group, end: number): boolean {
  const after = line.tokens[end]
  if (line.tokens[group.first - 1]?.text !== ',' || (after && !/^[,.;]$/.test(after.text) && after.pos !== 'ADP'))
    return false
  if (!/^(?:said|says|wrote|added|noted|explained|argued)$/.test((line.tokens[group.head] as Token).lower)) return false
  return mainVerbBefore(line, group.first) !== null && subjectBefore(line, group.first) === null
}
