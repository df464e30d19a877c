import type { Atom } from './atoms.ts'
import { isChangeWord } from './change-words.ts'
import { tidy } from './digits.ts'
import { type Draft, type DraftRule, wordAt } from './quantity-rule.ts'

/** Joins the two ends of a range. Runs after units are read: both ends have the same, or one has none. */
export const numberRange: DraftRule = {
  id: 'number-range',
  phenomenon:
    "Two ends of a range: '300-400', '20,000–25,000', '8,000 to 9,000', 'between … and …', 'from … to …', 'two or three'",
  examples: [
    'It holds [300-400 guests].',
    'They sent [between 8,000 and 9,000 tents].',
    'It takes [5 to 10 days].',
    'Fees run [from $500,000 to $1 million].',
    '[Two or three ships] sank.',
    'There are [1 to 2 thousand bees].',
  ],
  counterexamples: [
    { text: 'Output rose from 200 to 300 tons.', why: 'a change: two quantities at two times' },
    {
      text: 'The mayor raised the number of broken bridges from six to 11.',
      why: 'a change, with what changes between',
    },
    { text: 'The mayor corrected the toll from 9 to 11.', why: 'a change, however near' },
    { text: 'It fell 4% to 300.', why: 'different units' },
    { text: 'The rate was down 0.6 percent to 13.1 percent.', why: 'a change and the level it led to' },
  ],
  refine: (atoms, drafts) => {
    let kept = 0
    for (const draft of drafts) {
      const last = kept > 0 ? (drafts[kept - 1] as Draft) : null
      const range = last && join(atoms, last, draft)
      if (range) drafts[kept - 1] = range
      else drafts[kept++] = draft
    }
    drafts.length = kept
  },
}

function join(atoms: readonly Atom[], a: Draft, b: Draft): Draft | null {
  const start = rangeStart(atoms, a)
  if (!isJoint(atoms, a, b, start)) return null
  const [low, high] = ends(atoms, a, b)
  if (low === null || high === null) return null
  const unit = b.unit ?? a.unit
  const first = start === 'between' || start === 'from' ? startAt(atoms, a) : a.first
  return {
    ...b,
    first,
    from: Math.min(first, a.from),
    low: Math.min(low, high),
    high: Math.max(low, high),
    scale: Math.max(a.scale, b.scale),
    modifier:
      a.modifier === 'exact' && b.modifier === 'exact' ? 'between' : a.modifier === 'exact' ? b.modifier : a.modifier,
    unit,
    role: b.unit === null ? a.role : b.role,
    rules: [...new Set([...a.rules, ...b.rules, 'number-range'])],
  }
}

/** Position of 'between' or 'from' before the first end, over a hedge and a currency. */
function startAt(atoms: readonly Atom[], a: Draft): number {
  for (let i = a.from - 1; i >= 0 && i >= a.from - 3; i--) if (/^(?:between|from)$/.test(wordAt(atoms, i))) return i
  return a.first
}

function rangeStart(atoms: readonly Atom[], a: Draft): 'between' | 'from' | 'change' | null {
  for (let i = a.from - 1; i >= 0 && i >= a.from - 3; i--) {
    const word = wordAt(atoms, i)
    if (word === 'between') return 'between'
    if (word === 'from') return isChange(atoms, i) ? 'change' : 'from'
    if (!/^(?:about|around|roughly|some|approximately|nearly|over|-)$/.test(word)) return null
  }
  return null
}

/** 'rose from', 'slow slightly from', 'an increase from'; 'raised the number of missing children from'. */
const isChange = (atoms: readonly Atom[], from: number): boolean => {
  for (let i = from - 1; i >= 0 && i >= from - FAR; i--) {
    const word = wordAt(atoms, i)
    if (/^[,;:]$/.test(word)) return false
    if (MOVED.test(word) || (i >= from - NEAR && isChangeWord(word))) return true
  }
  return false
}

/** How many words before 'from' a word of change may stand, and a verb that changes what stands between. */
const NEAR = 4
const FAR = 10
const MOVED = /^(?:rais|lower|increas|reduc|revis|correct|push|amend|updat|cutt?|brought|bring)(?:es?|ed|ing)?$/

function isJoint(atoms: readonly Atom[], a: Draft, b: Draft, start: ReturnType<typeof rangeStart>): boolean {
  if (start === 'change' || a.low === null || b.low === null || a.low !== a.high || b.low !== b.high) return false
  if (a.rules[0] === 'ratio' || b.rules[0] === 'ratio') return false
  const gap = b.from - a.to
  const words =
    gap === 1
      ? wordAt(atoms, a.to)
      : gap === 2
        ? `${wordAt(atoms, a.to)} ${wordAt(atoms, a.to + 1)}`
        : gap === 3
          ? `${wordAt(atoms, a.to)} ${wordAt(atoms, a.to + 1)} ${wordAt(atoms, a.to + 2)}`
          : ''
  const kind = JOINTS.get(words)
  if (kind === undefined || !sameUnit(a, b, kind, start) || (kind === 'to' && isChangeToLevel(atoms, a, b)))
    return false
  const ascending = (ends(atoms, a, b)[0] ?? 0) < (ends(atoms, a, b)[1] ?? 0)
  if (kind === 'and') return start === 'between'
  if (kind === 'or') return ascending && (b.low <= a.low + 2 || b.low <= 1.5 * a.low)
  if (kind === 'dash') return ascending
  return ascending || start === 'from'
}

/** 'up 0.6 percent to 13.1 percent', but 'rise 3% to 5%' may be a range: a level is far from its change. */
function isChangeToLevel(atoms: readonly Atom[], a: Draft, b: Draft): boolean {
  const before = wordAt(atoms, a.from - 1)
  // 'rose by six to 48'
  const amount = a.unit !== null && (a.role === 'percent' || a.role === 'money')
  if (a.unit !== b.unit || !(amount || (a.role === 'count' && before === 'by'))) return false
  const far = (b.low ?? 0) >= 3 * (a.low ?? 0) || (b.low ?? 0) < (a.low ?? 0)
  return far && isChangeWord(before === 'by' ? wordAt(atoms, a.from - 2) : before)
}

const JOINTS: ReadonlyMap<string, 'dash' | 'to' | 'and' | 'or'> = new Map([
  ['-', 'dash'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['‑', 'dash'],
  ['to', 'to'],
  ['- to', 'to'],
  ['- to -', 'to'],
  ['to-', 'to'],
  ['through', 'to'],
  ['and', 'and'],
  ['or', 'or'],
])

function sameUnit(
  a: Draft,
  b: Draft,
  kind: 'dash' | 'to' | 'and' | 'or',
  start: 'between' | 'from' | 'change' | null,
): boolean {
  if (a.unit === b.unit || a.unit === null) return true
  return b.unit === null && (a.role === 'money' || a.role === 'percent') && (kind === 'dash' || start !== null)
}

/** '1 to 2 thousand' and '8-9,000' share the scale of the second end. */
function ends(atoms: readonly Atom[], a: Draft, b: Draft): [number | null, number | null] {
  const { low } = a
  const { high } = b
  if (low === null || high === null || a.scale !== 1 || low >= high) return [low, high]
  if (b.scale > 1 && low < high / b.scale) return [tidy(low * b.scale), high]
  const grouped = /^\d{1,3},000$/.test(wordAt(atoms, b.end - 1)) && /^\d{1,3}$/.test(wordAt(atoms, a.first))
  return grouped && low < high / 1000 ? [low * 1000, high] : [low, high]
}
