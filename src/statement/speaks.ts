import type { Token } from '../model/sentence.ts'
import { isNoun, type TokenRange } from '../text/parsed.ts'
import type { Line } from './reading.ts'
import type { VerbUse } from './uses.ts'

/** The head of the first noun group: 'survey' of 'a survey by the institute in March'. */
export function headOf(line: Line, { first, end }: TokenRange): Token {
  const group = line.groupAt[first]
  // 'an Orsk Water Board (OWB) study'
  const whole = !isNoun(group) || line.tokens[end - 2]?.text === ')'
  return line.tokens[Math.min(end, whole ? end : group.end) - 1] as Token
}

const DOCUMENTS = new Set(
  (
    'poll polls survey surveys study studies report reports data figures footage video videos image images photo photos record records document ' +
    'documents results result analysis numbers evidence statistics research findings review inquiry investigation audit probe article census list letter memo email emails map chart average averages papers filing filings files'
  ).split(' '),
)

/** Whether the subject can say or show something: 'this development illustrates' and 'you can highlight' cannot. */
export function speaks(line: Line, use: VerbUse, before: readonly VerbUse[]): boolean {
  if (isUnsaid(line, use) || asksForNoName(line, use)) return false
  if (!use.source) return true
  // 'Considering how late it was, she left'
  if (use.cue.lemma === 'consider' && use.form === 'gerund') return false
  if (isNobody(line, use) || isLittle(line, use)) return false
  // '1972 showed'
  if (use.source.end - use.source.first === 1 && /^\d+$/.test((line.tokens[use.source.first] as Token).text))
    return false
  const first = line.tokens[use.source.first] as Token
  const head = headOf(line, use.source)
  // 'adding jobs' is no saying unless somebody was speaking: '…, she said, adding praise'.
  if (use.cue.lemma === 'add' && use.complement.kind === 'noun') return use.form === 'gerund' && before.length > 0
  // 'a poll found support for it', not 'police found the boat'
  if (use.cue.lemma === 'find' && use.complement.kind === 'noun') return DOCUMENTS.has(head.lower)
  // 'he was held in May, court papers show', not 'the film, he showed,'
  if (use.cue.lemma === 'show' && use.complement.kind === 'none')
    return DOCUMENTS.has(head.lower) && !before.some(({ form, cue }) => form === 'finite' && cue.kind === 'saying')
  if (first.lower === 'you' && use.source.end - use.source.first === 1) return false
  if (SHOWING.has(use.cue.lemma) && use.form === 'gerund')
    return REVEALING.has(use.cue.lemma) || before.some((other) => other.form !== 'gerund')
  if (!SHOWING.has(use.cue.lemma) || DOCUMENTS.has(head.lower)) return true
  return !/^(?:this|these|that|those|it|which)$/.test(first.lower)
}

/** 'Nobody claimed', 'no group has admitted', 'neither side said', 'none of this shows': by no one; 'no one expected a storm' tells what was thought. */
function isNobody({ tokens }: Line, { source, cue }: VerbUse): boolean {
  if (source === null || cue.kind === 'thinking' || cue.kind === 'predicting') return false
  const { lower } = tokens[source.first] as Token
  return /^(?:nobody|none|neither|nothing)$/.test(lower) || lower === 'no'
}

/** 'said little', 'told them nothing' */
const isLittle = ({ tokens }: Line, { cue, complement }: VerbUse): boolean =>
  complement.kind === 'noun' &&
  /^(?:say|tell|reveal)$/.test(cue.lemma) &&
  /^(?:little|nothing|less)$/.test(tokens[complement.first]?.lower ?? '')

/** 'who asked not to be named', 'declined to be identified' */
function asksForNoName({ tokens }: Line, { complement }: VerbUse): boolean {
  if (complement.kind !== 'infinitive') return false
  const words = tokens.slice(complement.first, complement.first + 5).map(({ lower }) => lower)
  return words.includes('be') && words.some((word) => /^(?:named|identified|quoted)$/.test(word))
}

const MODALS = new Set(['could', 'should', 'might', 'may', 'can', 'must'])

/** What was not done or only may be: 'could argue that', 'has not endorsed anybody', 'fewer than, say, forty'. */
function isUnsaid(line: Line, { cue, form, words, negated, complement }: VerbUse): boolean {
  const group = line.groupAt[words.first]
  if (form !== 'finite' || !group) return false
  if (negated && (ACTS.has(cue.kind) || PASSED_OVER.has(cue.lemma))) return true
  // 'did not tell the police because she was afraid'
  if (negated && line.tokens[complement.first]?.lower === 'because') return true
  const first = (line.tokens[group.first] as Token).lower
  if (complement.kind === 'none' && first === 'say') return line.tokens[group.first - 1]?.text === ','
  // 'fishing, also known as angling'
  if (group.head === group.first) return first === 'known'
  if (first === 'would') return HYPOTHETICAL.has(cue.kind) && !/^(?:like|love|prefer|want)$/.test(cue.lemma)
  return MODALS.has(first) && !/^(?:confirm|reveal|announce|report|admit|say)$/.test(cue.lemma)
}

const HYPOTHETICAL = new Set(['showing', 'estimating', 'thinking'])
const ACTS = new Set(['judging', 'deciding'])

/** 'did not mention the pier': nothing is said of it. */
const PASSED_OVER = new Set(['mention', 'elaborate', 'specify', 'comment', 'discuss', 'respond', 'detail', 'refer'])

const REVEALING = new Set(['reveal', 'suggest', 'indicate'])

const SHOWING = new Set(
  'underscore underline illustrate demonstrate signal show highlight prove suggest reveal indicate imply'.split(' '),
)
