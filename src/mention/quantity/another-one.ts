import { isPeople } from '../../text/people.ts'
import type { Atom } from './atoms.ts'
import { type NumeralRule, wordAt } from './quantity-rule.ts'
import { singularOf } from './singular.ts'

/** How far before 'another' the people may stand that it is one more of, in atoms. */
const REACH = 24

/** Reads 'another' as one more person where it stands alone before what happened to that person. */
export const anotherOne: NumeralRule = {
  id: 'another-one',
  phenomenon: "'another' without a noun is one more of the people before it: 'one man died and another was hurt'",
  examples: ['A nurse died and [another] was hurt.', 'Two clerks were killed and [another] wounded.'],
  counterexamples: [
    { text: 'A barn burned and another was damaged.', why: 'a barn is no person' },
    { text: 'A nurse died and another nurse was hurt.', why: 'its noun is counted' },
    { text: 'A nurse is one thing, and another is to find two doctors.', why: 'nothing happened to anybody' },
  ],
  read: (atoms, at) => {
    if (wordAt(atoms, at) !== 'another' || !isHurt(atoms, at + 1)) return null
    for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
      const { pos, lower } = atoms[i] as Atom
      if ((pos === 'NOUN' || pos === 'PROPN') && isPeople(singularOf(lower)))
        return { first: at, end: at + 1, low: 1, high: 1, scale: 1, rule: 'another-one' }
    }
    return null
  },
}

const HARM =
  /^(?:killed|injured|wounded|hurt|arrested|detained|missing|dead|hospitalized|hospitalised|captured|rescued|shot|stabbed)$/

/** 'another was hurt', 'another wounded', 'another is missing'. */
const isHurt = (atoms: readonly Atom[], at: number): boolean =>
  HARM.test(wordAt(atoms, /^(?:was|is|remained|remains|were)$/.test(wordAt(atoms, at)) ? at + 1 : at)) ||
  (wordAt(atoms, at) === 'died' && wordAt(atoms, at + 1) !== 'of')
