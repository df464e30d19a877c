import type { Group, Token } from '../model/sentence.ts'
import type { Verification } from '../model/statement.ts'
import { isPassive, isVerb, type Parsed, type TokenRange } from '../text/parsed.ts'
import { nounAfter, nounEndingAt, subjectBefore } from '../text/subjects.ts'

/** A clause that says whether something said is verified, by token index. */
export interface Doubt {
  /** First token of the clause, its subject included. */
  readonly first: number
  readonly end: number
  readonly kind: Verification['kind']
  /** Who could not verify, or did not confirm; `null` where the text does not say. */
  readonly by: TokenRange | null
}

const VERIFYING: ReadonlyMap<string, Verification['kind']> = new Map([
  ['verify', 'unverified'],
  ['authenticate', 'unverified'],
  ['corroborate', 'unverified'],
  ['ascertain', 'unverified'],
  ['substantiate', 'unverified'],
  ['confirm', 'unconfirmed'],
])

const STATES: ReadonlyMap<string, Verification['kind']> = new Map([
  ['unverified', 'unverified'],
  ['unconfirmed', 'unconfirmed'],
  ['unsubstantiated', 'unverified'],
  ['uncorroborated', 'unverified'],
])

/** The clauses of a sentence that deny verification or confirmation: 'could not be independently verified', 'remain unconfirmed'. */
export function findDoubts(parsed: Parsed): Doubt[] {
  const doubts: Doubt[] = []
  for (let i = 0; i < parsed.tokens.length; i++) {
    const { lemma, lower, pos } = parsed.tokens[i] as Token
    if (pos !== 'VERB' && pos !== 'ADJ') continue
    const verifying = VERIFYING.get(lemma)
    const group = parsed.groupAt[i]
    const found =
      verifying && isVerb(group) && group.head === i
        ? readVerb(parsed, group, verifying)
        : readState(parsed, i, STATES.get(lower))
    if (found) doubts.push(found)
  }
  return doubts
}

function readVerb(parsed: Parsed, group: Group, kind: Verification['kind']): Doubt | null {
  const subject = subjectBefore(parsed, group.first) ?? subjectBefore(parsed, governor(parsed, group))
  if (!isDenied(parsed, group, subject)) return null
  const end = clauseEnd(parsed, group.end)
  const passive = isPassive(parsed, group)
  const agent = parsed.tokens[group.end]?.lower === 'by' ? nounAfter(parsed, group.end + 1) : null
  const all = subject && withNeither(parsed, subject)
  const first = all ? neither(parsed, all.first) : group.first
  return { first, end, kind, by: passive ? agent : all }
}

/** 'was unable to verify': the group before 'unable'. */
const governor = (parsed: Parsed, group: Group): number => {
  const adjective = parsed.tokens[group.first - 1]?.lower
  return adjective === 'unable' ? (parsed.groupAt[group.first - 2]?.first ?? group.first) : group.first
}

const neither = (parsed: Parsed, first: number): number =>
  /^(?:neither|nor|no|none|not)$/.test(parsed.tokens[first - 1]?.lower ?? '') ? first - 1 : first

/** 'neither the mayor nor the port': both. */
function withNeither(parsed: Parsed, subject: TokenRange): TokenRange {
  if (parsed.tokens[subject.first - 1]?.lower !== 'nor') return subject
  const before = nounEndingAt(parsed, subject.first - 2)
  return before ? { first: before.first, end: subject.end } : subject
}

function isDenied(parsed: Parsed, group: Group, subject: TokenRange | null): boolean {
  const from = subject ? neither(parsed, subject.first) : group.first - 2
  for (let i = Math.max(0, from); i < group.head; i++)
    if (/^(?:not|n't|never|neither|nor|no|none|unable|yet|cannot)$/.test((parsed.tokens[i] as Token).lower)) return true
  return false
}

/** 'these numbers remain unverified by the paper' */
function readState(parsed: Parsed, at: number, kind: Verification['kind'] | undefined): Doubt | null {
  const verb = parsed.groupAt[at - 1]
  if (!kind || !isVerb(verb)) return null
  const subject = subjectBefore(parsed, verb.first)
  const agent = parsed.tokens[at + 1]?.lower === 'by' ? nounAfter(parsed, at + 2) : null
  return { first: subject?.first ?? verb.first, end: agent?.end ?? at + 1, kind, by: agent }
}

function clauseEnd(parsed: Parsed, from: number): number {
  let i = from
  while (i < parsed.tokens.length && !/^[,;.]$/.test((parsed.tokens[i] as Token).text)) i++
  return i
}
