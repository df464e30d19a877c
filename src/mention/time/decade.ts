import { type Atom } from '../quantity/atoms.ts'
import { wordAt } from '../quantity/quantity-rule.ts'
import { fixed, type Reading, type TimeRule } from './time-rule.ts'
import { ordinalAt } from './time-words.ts'

/** Reads decades and centuries. */
export const decade: TimeRule = {
  id: 'decade',
  phenomenon: "Decades and centuries: 'the 1990s', \"the '80s\", 'the nineties', 'the 20th century'",
  examples: ['It began in [the 1990s].', 'It ended in [the nineties].', 'A mill of [the 19th century] burned.'],
  counterexamples: [{ text: 'The 20th runner fell.', why: 'no century' }],
  read: (atoms, at) => {
    const the = wordAt(atoms, at) === 'the'
    const from = the ? at + 1 : at
    return figures(atoms, at, from) ?? words(atoms, at, from, the) ?? century(atoms, at, from)
  },
}

const DECADES: ReadonlyMap<string, number> = new Map([
  ['twenties', 2],
  ['thirties', 3],
  ['forties', 4],
  ['fifties', 5],
  ['sixties', 6],
  ['seventies', 7],
  ['eighties', 8],
  ['nineties', 9],
])

function figures(atoms: readonly Atom[], first: number, from: number): Reading | null {
  const word = wordAt(atoms, from)
  const full = /^([12]\d\d)0'?s$/.exec(word)
  if (full) return { first, end: from + 1, place: () => fixed(full[1] as string) }
  const short = /^'?(\d)0'?s$/.exec(word === "'" ? `'${wordAt(atoms, from + 1)}` : word)
  if (!short || (word !== "'" && !word.startsWith("'") && first === from)) return null
  return { first, end: word === "'" ? from + 2 : from + 1, place: () => fixed(`19${short[1]}`) }
}

function words(atoms: readonly Atom[], first: number, from: number, the: boolean): Reading | null {
  const tens = DECADES.get(wordAt(atoms, from))
  return tens === undefined || !the ? null : { first, end: from + 1, place: () => fixed(`19${tens}`) }
}

function century(atoms: readonly Atom[], first: number, from: number): Reading | null {
  const nth = ordinalAt(atoms, from)
  const name = wordAt(atoms, from + 1) === '-' ? from + 2 : from + 1
  if (nth === null || wordAt(atoms, name) !== 'century' || nth > 22) return null
  const bc = /^b\.?c/.test(wordAt(atoms, name + 1))
  const value = `${bc ? 'BC' : ''}${String(nth - 1).padStart(2, '0')}`
  return { first, end: bc ? name + 2 : name + 1, place: () => fixed(value) }
}
