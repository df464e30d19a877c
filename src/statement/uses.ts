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
import { beforeClause, insertionBefore, invertedUse } from './inverted-use.ts'
import { NOT_ATTRIBUTING } from './lexicon/not-attributing.ts'
import { type VerbCue, verbCues } from './lexicon/verbs.ts'
import { readNumberUse } from './number-use.ts'
import { startsClause } from './openings.ts'
import type { Line } from './reading.ts'
import { headOf, speaks } from './speaks.ts'

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
    if (complement && (!best || rankOf(line, complement) > rankOf(line, best.complement))) best = { cue, complement }
  }
  const placed = best && placeUse(line, group, best.cue, best.complement, before)
  const use = placed && !isMainClause(line, group, placed) ? beforeClause(line, afterSpeech(line, placed)) : null
  return use && speaks(line, use, before) ? use : null
}

/** 'A man who admitted a plot was jailed': the clause behind the verb is the rest of the main one, which has no other verb. */
function isMainClause(line: Line, { first, end }: Group, { complement }: VerbUse): boolean {
  if (complement.kind !== 'bare' || line.tokens[first - 1]?.lower !== 'who') return false
  const subject = line.groupAt[first - 2]
  if (!isNoun(subject) || subject.first > 1) return false
  let verbs = 0
  for (let i = end; i < line.tokens.length && line.tokens[i]?.text !== ','; i++) {
    const group = line.groupAt[i]
    if (isVerb(group) && group.first === i && isFinite(line, group)) verbs++
  }
  return verbs === 1
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
const rankOf = (line: Line, { kind, first }: Complement): number =>
  kind === 'quote' ? 3 : kind === 'bare' && isDirect(line, first) ? 2 : kind === 'none' ? 0 : 1

/** 'found the hull had cracked', not 'found the hull they had lost': a subject with its verb right behind it. */
function isDirect({ groupAt, tokens }: Line, first: number): boolean {
  const subject = groupAt[first]
  const verb = isNoun(subject) ? groupAt[subject.end] : null
  return isVerb(verb) && tokens[verb.first]?.pos === 'AUX'
}

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
  const source = subjectBefore(line, insertionBefore(line, group.first) ?? group.first)
  if (!source) {
    const shared = sharedSubject(line, group, before)
    return shared && agrees(line, shared, group)
      ? { ...base, form: 'finite', source: shared, first: group.first }
      : null
  }
  if (isTime(line, line.groupAt[source.first] ?? group) && !tokens[source.first]?.lower.startsWith('he')) return null
  const saidAt = complement.saidAt ?? timeBetween(line, source.end, group.first)
  return { ...base, complement: { ...complement, saidAt }, form: 'finite', source, first: source.first }
}

/** 'should ask about a raid and report it': no raid 'report'. */
function agrees(line: Line, source: TokenRange, { first, head }: Group): boolean {
  const { lower, lemma } = line.tokens[head] as Token
  const subject = headOf(line, source)
  return first !== head || lower !== lemma || subject.pos !== 'NOUN' || subject.lemma !== subject.lower
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
  const { lemma } = line.tokens[governor.head] as Token
  if (lemma === 'fail') return null
  const source = subjectBefore(line, governor.first) ?? sharedSubject(line, governor)
  // 'the purpose of the hearing was to advise her'
  if (!source || (lemma === 'be' && AIMS.has(headOf(line, source).lower))) return null
  const words = { first: governor.head, end: base.words.end }
  return { ...base, words, form: 'infinitive', source, first: Math.min(source.first, governor.first) }
}

const AIMS = new Set(['purpose', 'aim', 'goal', 'point', 'idea', 'task', 'intention', 'job', 'plan'])

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
  const speaker = main && (speakerOf(main, base, uses) ?? answering(line, before, main, uses))
  const source =
    speaker ??
    (main &&
      (subjectBefore(line, main.first) ??
        sharedSubject(line, main) ??
        governing(line, main) ??
        nounAfter(line, main.end)))
  return source ? { ...base, form: 'gerund', source, first: group.first } : null
}

/** 'have remained committed to it, believing': the subject of the verb right before a participle. */
function governing(line: Line, { first }: Group): TokenRange | null {
  const before = line.groupAt[first - 1]
  return isVerb(before) ? subjectBefore(line, before.first) : null
}

/** 'She said that the council had closed it, adding that …': who says the clause that the tail comes after. */
function speakerOf(main: Group, base: Base, uses: readonly VerbUse[]): TokenRange | null {
  if (base.cue.kind !== 'saying') return null
  const host = uses.findLast(
    (use) => use.form === 'finite' && use.cue.kind === 'saying' && CLAUSES.has(use.complement.kind),
  )
  return host && main.first >= host.complement.first ? host.source : null
}

/** 'She rejected claims that the pier was rotten by saying that …': who rejects, rather than what they claim. */
function answering(line: Line, { lower }: Token, main: Group, uses: readonly VerbUse[]): TokenRange | null {
  const isRelative = /^(?:who|which|that)$/.test(line.tokens[main.first - 1]?.lower ?? '')
  const host = lower === 'by' && !isRelative ? uses.findLast(({ form }) => form === 'finite') : null
  return host?.complement.kind === 'noun' && main.first >= host.complement.first ? host.source : null
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
