import { isHyphen, type NumeralRule, wordAt } from './quantity-rule.ts'

/** What vague words stand for; reasons in docs/decisions/0006-vague-numbers.md. Both ends open: the word says no number. */
export const VAGUE_NUMBERS: ReadonlyMap<string, readonly [number | null, number | null]> = new Map([
  ['a couple', [2, 2]],
  ['a few', [null, null]],
  ['several', [null, null]],
  ['a handful', [null, null]],
  ['tens', [10, 100]],
  ['dozens', [12, 120]],
  ['scores', [20, 200]],
  ['hundreds', [100, 1000]],
  ['thousands', [1000, 10000]],
  ['millions', [1e6, 1e7]],
  ['billions', [1e9, 1e10]],
  ['trillions', [1e12, 1e13]],
  ['lakhs', [1e5, 1e6]],
  ['crores', [1e7, 1e8]],
])

const SCALES_OF: ReadonlyMap<string, number> = new Map([
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['hundred', 1e2],
  ['dozen', 12],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
])

/** Reads words that name an order of magnitude. */
export const vagueNumber: NumeralRule = {
  id: 'vague-number',
  phenomenon: 'Words that say roughly how many: dozens, hundreds, tens of thousands, a couple, several',
  examples: [
    '[Dozens of families] slept in the school.',
    'The storm cut power to [tens of thousands of homes].',
    '[Several hundred guests] left.',
    'He saw [a couple of drones].',
    'Nine died and [scores] wounded lay there.',
  ],
  counterexamples: [
    { text: 'She scores often.', why: 'a verb: nothing that is counted follows' },
    { text: 'The couple married.', why: 'two people, no number word' },
  ],
  read: (atoms, at) => {
    const article = wordAt(atoms, at) === 'a'
    const word = article ? `a ${wordAt(atoms, at + 1)}` : wordAt(atoms, at)
    const bounds = VAGUE_NUMBERS.get(word)
    if (!bounds || isHyphen(atoms, at - 1)) return null
    const end = at + (article ? 2 : 1)
    const made = (to: number, low: number | null, high: number | null) => ({
      first: at,
      end: to,
      low,
      high,
      scale: 1,
      rule: 'vague-number',
    })
    const of = wordAt(atoms, end) === 'of'
    const scale = SCALES_OF.get(wordAt(atoms, of ? end + 1 : end))
    if (scale !== undefined) return made(of ? end + 2 : end + 1, ...times(word, bounds, scale))
    if (/^(?:scores|tens)$/.test(word) && !of && !areHarmed(atoms, at)) return null
    return made(end, bounds[0], bounds[1])
  },
}

/** 'dozens were killed and scores wounded', 'killing nine and injuring scores': what befell them stands beside. */
const areHarmed = (atoms: Parameters<NumeralRule['read']>[0], at: number): boolean =>
  HARM.test(wordAt(atoms, at + 1)) || /^(?:killing|injuring|wounding|displacing|hurting)$/.test(wordAt(atoms, at - 1))
const HARM =
  /^(?:more|others|killed|wounded|injured|hurt|dead|missing|arrested|detained|displaced|trapped|stranded|homeless)$/

/** 'tens of thousands' 10,000..100,000; 'several hundred' 300..1000; 'a couple of dozen' 24. */
function times(word: string, [low, high]: readonly [number | null, number | null], scale: number): [number, number] {
  if (low === null || high === null) return [(word === 'several' ? 3 : 2) * scale, 10 * scale]
  return [low * scale, high * scale]
}
