import type { Group, Token } from '../model/sentence.ts'
import {
  isBreak,
  isFinite,
  isGerund,
  isInfinitive,
  isNoun,
  isPassive,
  isTime,
  isVerb,
  type TokenRange,
} from '../text/parsed.ts'
import { mainVerbBefore, nounAfter, nounEndingAt, subjectBefore } from '../text/subjects.ts'
import { type Complement, readComplement } from './complement.ts'
import { beforeClause, invertedUse } from './inverted-use.ts'
import { NOT_ATTRIBUTING } from './lexicon/not-attributing.ts'
import { type VerbCue, verbCues } from './lexicon/verbs.ts'
import { readNumberUse } from './number-use.ts'
import { startsClause } from './openings.ts'
import type { Line } from './reading.ts'

/** How the cue verb stands: as a clause's own verb, as a tail ('…, adding that'), after another verb ('went on to say'), or after its subject-less clause. */
export type UseForm = 'finite' | 'gerund' | 'infinitive' | 'inverted'

/** A verb that attributes, with who it attributes to and what it governs: what the rules on verbs choose from. */
export interface VerbUse {
  readonly cue: VerbCue
  readonly form: UseForm
  /** Tokens of the cue without auxiliaries: 'pointed out', 'went on to say'. */
  readonly words: TokenRange
  readonly source: TokenRange | null
  readonly complement: Complement
  /** First token of source and cue together, auxiliaries included: where another statement's content must end. */
  readonly first: number
  /** Whether the verb is negated ('did not say'). */
  readonly negated: boolean
}

const UNKNOWN: Omit<VerbCue, 'lemma'> = { kind: 'saying', frames: new Set(['t']), particle: null }

/** The attributing verbs of one sentence outside quotation marks, in order. */
export function findVerbUses(line: Line): VerbUse[] {
  const uses: VerbUse[] = []
  for (const group of line.sentence.groups) {
    if (!isVerb(group) || line.quoteAt[group.head]) continue
    // 'neither side has confirmed it' is a note on a claim, not one more claim.
    if (line.doubts.some((doubt) => doubt.first <= group.head && group.head < doubt.end)) continue
    const use = readNumberUse(line, group) ?? readUse(line, group, uses)
    if (use) uses.push(use)
  }
  return uses
}

function readUse(line: Line, group: Group, before: readonly VerbUse[]): VerbUse | null {
  if (isPassive(line, group)) return null
  let best: { cue: VerbCue; complement: Complement } | null = null
  for (const cue of cuesOf(line, group)) {
    const inverted = invertedUse(line, group, cue)
    if (inverted) return inverted
    const complement = readComplement(line, cue, group.end)
    if (complement && (!best || rankOf(complement) > rankOf(best.complement))) best = { cue, complement }
  }
  const placed = best && placeUse(line, group, best.cue, best.complement, before)
  const use = placed && beforeClause(line, afterSpeech(line, placed))
  return use && speaks(line, use, before) ? use : null
}

/** '"…," she said at the gate': after a quotation what follows is no content. */
function afterSpeech(line: Line, use: VerbUse): VerbUse {
  const { kind } = use.complement
  const quotes = use.cue.frames.has('q') || verbCues.get(use.cue.lemma)?.some(({ frames }) => frames.has('q'))
  if (!quotes || use.form !== 'finite' || !OPEN_AFTER_SPEECH.has(kind)) return use
  const quotation = line.quoteAt[use.first - 1]
  if (!quotation || use.source?.first !== use.first || !isSpoken(line.text, quotation.inner.end)) return use
  return { ...use, complement: { ...use.complement, kind: 'none', first: use.complement.cueEnd } }
}

const OPEN_AFTER_SPEECH: ReadonlySet<string> = new Set(['bare', 'noun', 'question', 'quote'])

/** A comma or mark at the end of what is quoted: it is a sentence, or part of one, that somebody said. */
const isSpoken = (text: string, end: number): boolean =>
  /[,?!]/.test(text[end] ?? '') || /[?!]/.test(text[end - 1] ?? '')

/** 'remarked on a channel, "…"': a quotation or clause is the complement before a phrase is. */
const rankOf = ({ kind }: Complement): number => (kind === 'quote' ? 2 : kind === 'none' ? 0 : 1)

/** The head of the first noun group: 'survey' of 'a survey by the institute in March'. */
function headOf(line: Line, { first, end }: TokenRange): Token {
  const group = line.groupAt[first]
  return line.tokens[Math.min(end, isNoun(group) ? group.end : end) - 1] as Token
}

const DOCUMENTS = new Set(
  (
    'poll polls survey surveys study studies report reports data figures footage video videos image images photo photos record records document ' +
    'documents results result analysis numbers evidence statistics research findings review inquiry investigation audit probe article census list letter memo email emails map chart average averages'
  ).split(' '),
)

/** Whether the subject can say or show something: 'this development illustrates' and 'you can highlight' cannot. */
function speaks(line: Line, use: VerbUse, before: readonly VerbUse[]): boolean {
  if (isUnsaid(line, use) || asksForNoName(line, use)) return false
  if (!use.source) return true
  // '1972 showed'
  if (use.source.end - use.source.first === 1 && /^\d+$/.test((line.tokens[use.source.first] as Token).text))
    return false
  const first = line.tokens[use.source.first] as Token
  const head = headOf(line, use.source)
  // 'adding jobs' is no saying unless somebody was speaking: '…, she said, adding praise'.
  if (use.cue.lemma === 'add' && use.complement.kind === 'noun') return use.form === 'gerund' && before.length > 0
  // 'a poll found support for it', not 'police found the boat'
  if (use.cue.lemma === 'find' && use.complement.kind === 'noun') return DOCUMENTS.has(head.lower)
  if (first.lower === 'you' && use.source.end - use.source.first === 1) return false
  if (SHOWING.has(use.cue.lemma) && use.form === 'gerund')
    return REVEALING.has(use.cue.lemma) || before.some((other) => other.form !== 'gerund')
  if (!SHOWING.has(use.cue.lemma) || DOCUMENTS.has(head.lower)) return true
  return !/^(?:this|these|that|those|it|which)$/.test(first.lower)
}

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

function cuesOf(line: Line, group: Group): readonly VerbCue[] {
  const { lemma, lower } = line.tokens[group.head] as Token
  const known = verbCues.get(lemma)
  if (known) return known
  // Anything in the frame 'somebody VERB that CLAUSE', but not 'missed that deadline'.
  const that = line.tokens[group.end]
  const clause = that?.lower === 'that' && that.pos === 'SCONJ' && startsClause(line, group.end + 1)
  return clause && !NOT_ATTRIBUTING.has(lemma) ? [{ ...UNKNOWN, lemma: lower }] : []
}

function placeUse(
  line: Line,
  group: Group,
  cue: VerbCue,
  complement: Complement,
  before: readonly VerbUse[],
): VerbUse | null {
  const { tokens } = line
  const words = { first: group.head, end: complement.cueEnd }
  const negated = isNegated(line, group)
  const base = { cue, words, complement, negated }
  if (isInfinitive(line, group)) return infinitiveUse(line, group, base)
  if (isGerund(line, group)) return gerundUse(line, group, base, before)
  if (!isFinite(line, group)) return null
  const source = subjectBefore(line, group.first)
  if (!source) {
    const shared = sharedSubject(line, group, before)
    return shared && { ...base, form: 'finite', source: shared, first: group.first }
  }
  if (isTime(line, line.groupAt[source.first] ?? group) && !tokens[source.first]?.lower.startsWith('he')) return null
  const saidAt = complement.saidAt ?? timeBetween(line, source.end, group.first)
  return { ...base, complement: { ...complement, saidAt }, form: 'finite', source, first: source.first }
}

/** 'Spokesmen on Monday said' */
function timeBetween(line: Line, from: number, to: number): TokenRange | null {
  for (let i = from; i < to; i++) {
    const group = line.groupAt[i]
    if (isNoun(group) && isTime(line, group))
      return { first: line.tokens[i - 1]?.pos === 'ADP' && i > from ? i - 1 : i, end: group.end }
  }
  return null
}

type Base = Pick<VerbUse, 'cue' | 'words' | 'complement' | 'negated'>

/** 'aired images and claimed that …': the subject of the verb it is coordinated with. */
function sharedSubject(line: Line, group: Group, uses: readonly VerbUse[] = []): TokenRange | null {
  let at = group.first - 1
  while (line.tokens[at]?.pos === 'ADV') at--
  const mark = line.tokens[at]
  if (!mark || !(mark.pos === 'CCONJ' || mark.text === ',')) return null
  // 'His aides say it is early but noted that …': the verb of saying before it, rather than that of its content.
  const open = uses.filter((use) => use.form === 'finite' && use.complement.kind !== 'none')
  const past = isPast(line.tokens[group.head] as Token)
  const saying = open.findLast((use) => isPast(line.tokens[use.words.first] as Token) === past) ?? open.at(-1)
  if (saying) return saying.source
  const main = mainVerbBefore(line, at)
  return main && (subjectBefore(line, main.first) ?? (main.first > 0 ? sharedSubject(line, main) : null))
}

/** By its form: enough to tell 'noted' from 'says' when two verbs are joined. */
const isPast = ({ lower }: Token): boolean =>
  /(?:ed|said|told|wrote|found|made|took|swore|knew|thought|felt)$/.test(lower)

function infinitiveUse(line: Line, group: Group, base: Base): VerbUse | null {
  let at = group.first - 1
  while (line.tokens[at]?.pos === 'ADV' || line.tokens[at]?.pos === 'ADP') at--
  const governor = line.groupAt[at]
  if (!isVerb(governor) || isPassive(line, governor)) return null
  const source = subjectBefore(line, governor.first) ?? sharedSubject(line, governor)
  if (!source) return null
  const words = { first: governor.head, end: base.words.end }
  return { ...base, words, form: 'infinitive', source, first: Math.min(source.first, governor.first) }
}

/** '…, adding that …' takes the subject of its main clause; 'a letter saying that …' the noun before it. */
function gerundUse(line: Line, group: Group, base: Base, uses: readonly VerbUse[]): VerbUse | null {
  const before = line.tokens[group.first - 1]
  if (before && !isBreak(before) && isNoun(line.groupAt[group.first - 1])) {
    // 'after years adding to it'
    const source = isTime(line, line.groupAt[group.first - 1] as Group) ? null : nounEndingAt(line, group.first - 1)
    return source && { ...base, form: 'gerund', source, first: group.first }
  }
  if (before?.lower === 'without') return null
  if (base.complement.kind === 'none') return null
  const leading = group.first <= 1 ? leadingGerund(line, group, base) : null
  if (leading || !before) return leading
  const main = mainVerbBefore(line, group.first)
  const speaker = main && speakerOf(main, base, uses)
  const source =
    speaker ?? (main && (subjectBefore(line, main.first) ?? sharedSubject(line, main) ?? nounAfter(line, main.end)))
  return source ? { ...base, form: 'gerund', source, first: group.first } : null
}

/** 'She said that the council had closed it, adding that …': who says the clause that the tail comes after. */
function speakerOf(main: Group, base: Base, uses: readonly VerbUse[]): TokenRange | null {
  if (base.cue.kind !== 'saying') return null
  const host = uses.findLast(
    (use) => use.form === 'finite' && use.cue.kind === 'saying' && CLAUSES.has(use.complement.kind),
  )
  return host && main.first >= host.complement.first ? host.source : null
}

const CLAUSES: ReadonlySet<string> = new Set(['that', 'bare', 'question'])

/** 'Noting that …, the minister said': the noun after the comma. */
function leadingGerund(line: Line, group: Group, base: Base): VerbUse | null {
  for (let i = group.end; i < line.tokens.length; i++) {
    if (line.tokens[i]?.text !== ',' || line.quoteAt[i]) continue
    const source = nounAfter(line, i + 1)
    if (source && isVerb(line.groupAt[source.end])) return { ...base, form: 'gerund', source, first: group.first }
  }
  return null
}

function isNegated(line: Line, group: Group): boolean {
  for (let i = group.first; i < group.head; i++)
    if (/^(?:not|n't|never)$/.test((line.tokens[i] as Token).lower)) return true
  return false
}

/** Whether the use has nothing to its right, so that what it attributes stands before it or around it. */
export const isParenthetical = (use: VerbUse): boolean => use.complement.kind === 'none'
