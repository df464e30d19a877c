import type { Token } from '../../model/sentence.ts'
import { contentOfUse } from '../content.ts'
import type { Line } from '../reading.ts'
import type { Found, StatementRule } from '../rule.ts'
import { sourceKindOf } from '../source-kind.ts'
import type { VerbUse } from '../uses.ts'

/** What one is said to have said: the first to assert it is the source, whoever told it on is a relay. */
export const chain: StatementRule = {
  id: 'chain',
  phenomenon: "'X said that Y believes …', 'X said Y called for …': Y is the source, X the relay",
  examples: [
    '[Spokesmen] said that [the fire service] [believes] [the pier is safe].',
    '[Ross] said [the council] [called for] [a new ferry].',
    '[Police] [said] [nine people had died], [the Tide Ledger] reported.',
    '[She] [said] [the pier was safe], [local radio] said.',
    '[Ross] [said] [the vote was "a farce,"] [the Tide Ledger] reported.',
  ],
  counterexamples: [
    { text: 'Ross said that she believes the pier is safe.', why: 'a pronoun goes back to the speaker' },
    { text: 'Ross said that the council met on Friday.', why: 'the inner clause attributes nothing' },
    { text: 'Ross said the council will ask the state to pay.', why: 'the council has not asked yet' },
    { text: 'A mate who admitted the theft was jailed.', why: 'the theft was not jailed' },
    { text: 'Ross said the pier was "a wreck," he said.', why: 'he is Ross' },
    { text: 'She said the pier was safe, Ross said.', why: 'she is somebody named before, or Ross' },
    { text: 'Ross said the occasion suggested an end of the feud.', why: 'an occasion says nothing' },
  ],
  words: null,
  find: (line) =>
    line.uses.flatMap((outer) => {
      const inner = innerUse(line, outer) ?? toldBefore(line, outer)
      return inner ? [relayed(line, outer, inner)] : []
    }),
}

const CLAUSES = new Set(['that', 'bare'])
const RELAYING = new Set(['saying', 'estimating', 'warning'])
const COUNTING = new Set(['count', 'tally', 'find', 'show'])
const ASSERTING = new Set(['saying', 'estimating', 'warning', 'asking', 'demanding', 'denying'])
const BELIEVING = new Set(['believe', 'think', 'suspect', 'predict', 'forecast'])

/** The use whose subject opens the clause that the outer cue governs, where that subject is no pronoun. */
export function innerUse(line: Line, outer: VerbUse): VerbUse | null {
  if (!CLAUSES.has(outer.complement.kind) || !RELAYING.has(outer.cue.kind) || outer.source === null) return null
  const { first } = outer.complement
  return line.uses.find((use) => use !== outer && opensWith(line, use, first)) ?? null
}

/** 'Y said that …, X reported': the use that opens the sentence whose end tells who told it on; `null` where it is no such sentence. */
export function toldBefore(line: Line, outer: VerbUse): VerbUse | null {
  const { source, cue, form, first, words } = outer
  if (outer.complement.kind !== 'none' || form !== 'finite' || source === null || !RELAYING.has(cue.kind)) return null
  // 'Ross said it was "late," he said'
  if (!isSetOff(line, first) || line.quoteAt[0] || line.tokens[source.end - 1]?.pos === 'PRON') return null
  const isRelay = cue.lemma === 'report' || PASSING_ON.has(sourceKindOf(line, source) ?? '')
  const inner = line.uses.find((use) => use !== outer && use.words.end < first && opensWith(line, use, 0, isRelay))
  return inner && CLAUSES.has(inner.complement.kind) && inner.words.end <= words.first ? inner : null
}

/** A comma before the token, or one with the closing mark after it: 'it was "a farce," the Ledger reported'. */
function isSetOff(line: Line, first: number): boolean {
  let at = first - 1
  while (at > 0 && line.quoteAt[at] && line.tokens[at]?.text !== ',') {
    if (line.tokens[at]?.pos !== 'PUNCT') return false
    at--
  }
  return line.tokens[at]?.text === ',' && (at < first - 1 || !line.quoteAt[first - 2])
}

/** Whoever passes on what a 'she' before it said, and is not her. */
const PASSING_ON: ReadonlySet<string> = new Set(['media', 'document'])

function opensWith(line: Line, use: VerbUse, first: number, isRelayed = false): boolean {
  if (use.form !== 'finite' || use.source === null || use.source.first !== first || use.complement.kind === 'none')
    return false
  if (use.cue.lemma === 'discuss' || (use.cue.kind === 'asking' && use.complement.kind === 'noun')) return false
  if (isOpen(line, use) || (SHOWING.has(use.cue.lemma) && sourceKindOf(line, use.source) === null)) return false
  const asserts = ASSERTING.has(use.cue.kind) || BELIEVING.has(use.cue.lemma) || COUNTING.has(use.cue.lemma)
  if (!asserts || use.negated) return false
  const head = line.tokens[use.source.end - 1] as Token
  if (use.source.end - use.source.first === 1 && head.pos === 'PRON') return isRelayed
  return !line.tokens
    .slice(use.source.first, use.source.end)
    .some((token) => /^(?:my|our|his|her|their|its|i|we)$/.test(token.lower))
}

const SHOWING = new Set(['indicate', 'suggest', 'imply', 'signal', 'show', 'reveal'])

/** 'said the district will ask the state to pay': not yet said. */
const isOpen = (line: Line, { words }: VerbUse): boolean =>
  /^(?:will|would|might|may|could|should|can|must)$/.test(
    line.tokens[line.groupAt[words.first]?.first ?? words.first]?.lower ?? '',
  )

function relayed(line: Line, outer: VerbUse, inner: VerbUse): Found {
  const { content, saidAt } = contentOfUse(line, inner)
  const via = outer.source ? [outer.source] : []
  return {
    source: inner.source,
    cue: inner.words,
    content,
    kind: inner.cue.kind,
    via,
    saidAt: saidAt ?? outer.complement.saidAt,
  }
}
