import type { Atom } from './atoms.ts'
import { tidy } from './digits.ts'
import { SCALES, WORD_VALUES } from './number-table.ts'
import { isHyphen, type Numeral, type NumeralRule, wordAt } from './quantity-rule.ts'

/** Reads numbers written in words. */
export const numberWords: NumeralRule = {
  id: 'number-words',
  phenomenon: "Numbers in words, 'a' before a scale and 'and a half' with them",
  examples: [
    '[Twenty-five thousand villagers] fled.',
    'It took [a hundred lorries].',
    'They bought [two and a half million doses].',
    'Only [half a dozen tents] stood.',
    '[Three hundred and twelve homes] burned.',
  ],
  counterexamples: [
    { text: 'The twentieth convoy left.', why: 'an ordinal' },
    { text: 'No one came.', why: 'a pronoun' },
  ],
  read: (atoms, at) => articleScale(atoms, at) ?? words(atoms, at),
}

/** 'a hundred', 'half a million', 'a dozen'. */
function articleScale(atoms: readonly Atom[], at: number): Numeral | null {
  const half = wordAt(atoms, at) === 'half'
  const article = half ? at + 1 : at
  if (!/^(?:an?)$/.test(wordAt(atoms, article))) return null
  const half2 = wordAt(atoms, article + 1) === 'half' && (isHyphen(atoms, article + 2) ? 2 : 1)
  const scaleWord = article + 1 + (half2 || 0)
  const scale = SCALES.get(wordAt(atoms, scaleWord))
  if (scale === undefined) return null
  if (half || half2) return numeral(at, scaleWord + 1, scale / 2, scale)
  const [value, end] = sum(atoms, scaleWord, 1)
  return numeral(at, end, value, scale)
}

const numeral = (first: number, end: number, value: number, scale: number): Numeral => {
  const low = tidy(value)
  return { first, end, low, high: low, scale, rule: 'number-words' }
}

function words(atoms: readonly Atom[], at: number): Numeral | null {
  const first = WORD_VALUES.get(wordAt(atoms, at))
  if (first === undefined) return null
  const [value, end, scale] = sum(atoms, at, null)
  const half = wordAt(atoms, end) === 'and' && wordAt(atoms, end + 1) === 'a' && wordAt(atoms, end + 2) === 'half'
  if (!half) return numeral(at, end, value, scale)
  const after = SCALES.get(wordAt(atoms, end + 3))
  return numeral(at, after ? end + 4 : end + 3, (value + 0.5) * (after ?? 1), after ?? 1)
}

/** Adds up number words from a position on. `open` is what the scale word there multiplies ('a hundred'). */
function sum(atoms: readonly Atom[], at: number, open: number | null): [number, number, number] {
  let total = 0
  let current = open ?? 0
  let scale = 1
  let end = at
  let last: 'ten' | 'one' | 'scale' | null = null
  for (let i = at; i < at + 24; ) {
    const joined = i > at && (isHyphen(atoms, i) || (wordAt(atoms, i) === 'and' && last === 'scale')) ? i + 1 : i
    const word = wordAt(atoms, joined)
    const by = SCALES.get(word)
    const value = WORD_VALUES.get(word)
    if (by !== undefined && (joined === i || isHyphen(atoms, i))) {
      if (by < 1000) current *= by
      else {
        total += current * by
        current = 0
      }
      scale = by
      last = 'scale'
    } else if (value !== undefined && follows(last, value)) {
      current += value
      if (last === 'ten' && value < 10) last = 'one'
      else last = value >= 20 ? 'ten' : 'one'
    } else break
    end = joined + 1
    i = end
  }
  return [total + current, end, last === 'scale' ? scale : 1]
}

/** 'twenty five' and 'hundred five' go on; 'five six' are two numbers. */
const follows = (last: 'ten' | 'one' | 'scale' | null, value: number): boolean =>
  last === null || last === 'scale' || (last === 'ten' && value > 0 && value < 10)
