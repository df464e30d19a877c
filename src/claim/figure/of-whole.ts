import type { Group, Token } from '../../model/sentence.ts'
import { isNoun } from '../clause/scene.ts'
import type { Counted } from './counted.ts'

/** The word for the whole that a number is some of: 'them' in '12 of them', 'whom' in '40 of whom drowned'; `null` where none stands behind it. */
export function wholeBehind({ scene: { tokens }, number }: Counted): 'them' | 'whom' | 'which' | null {
  const word = tokens[number + 1]?.lower === 'of' ? tokens[number + 2]?.lower : null
  return word === 'them' || word === 'whom' || word === 'which' ? word : null
}

/** The same before the number: 'which' in 'of which 400 tonnes leaked'; `null` where none stands there. */
export function wholeBefore({ scene: { tokens }, first }: Counted): 'whom' | 'which' | null {
  const word = tokens[first - 2]?.lower === 'of' ? tokens[first - 1]?.lower : null
  return word === 'whom' || word === 'which' ? word : null
}

/** Words that end a share. */
const SHARES = /^(?:%|percent|cent|half|thirds?|quarters?|fifths?|tenths?)$/

/** '16 of 22 medals', "3 of the country's 26 provinces", '80 percent of its 9,000 clerks': the number is only what another is of. */
export function isDenominator({ scene: { tokens, groupAt }, first, number }: Counted): boolean {
  const start = Math.min(first, number) - 1
  // 'one of 12 people killed' tells of twelve.
  if (tokens[start]?.lower === 'of' && tokens[start - 1]?.lower === 'one') return false
  // 'five nurses out of 195'
  if (tokens[start]?.lower === 'of' && tokens[start - 1]?.lower === 'out')
    return tokens.slice(Math.max(0, start - 6), start - 1).some(({ pos }) => pos === 'NUM')
  const owned = isOwnerEnd(tokens[start])
  const i = owned ? beforeOwner(groupAt[start], start) : beforeArticle(tokens, start)
  const before = tokens[i - 1]
  if (tokens[i]?.lower !== 'of' || !before) return false
  // Not 'a third of 900 sheds', "10 percent of Norland's 9 million people", which tell of 900 and 9 million.
  return (before.pos === 'NUM' && before.lower !== 'dozens') || (i < start && !owned && SHARES.test(before.lower))
}

const isOwnerEnd = (token: Token | undefined): boolean => /^['’]s?$/.test(token?.text ?? '')

/** The token before the owner: number and owner are one group. */
const beforeOwner = (group: Group | null | undefined, at: number): number => (isNoun(group) ? group.first - 1 : at)

function beforeArticle(tokens: readonly Token[], from: number): number {
  let i = from
  while (
    i > Math.max(0, from - 3) &&
    (tokens[i]?.pos === 'DET' || tokens[i]?.pos === 'PRON' || /^(?:its|their|all)$/.test(tokens[i]?.lower ?? ''))
  )
    i--
  return i
}
