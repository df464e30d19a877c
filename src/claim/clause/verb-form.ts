import type { Group, Sentence, Token } from '../../model/sentence.ts'
import { lemmaOf } from './scene.ts'

/** A verb group read for its form. */
export interface Verb {
  readonly group: Group
  /** Token index of the main verb. */
  readonly head: number
  readonly lemma: string
  /** 'was killed', 'have been sent', 'got hurt'. */
  readonly passive: boolean
  /** No auxiliary and no 'to': 'killed', 'deployed', 'launching'. */
  readonly bare: boolean
  readonly ing: boolean
  readonly infinitive: boolean
  /** Foretold or possible: 'will rise', 'could flee'. */
  readonly modal: boolean
  readonly perfect: boolean
  readonly negative: boolean
}

const MODAL = new Set(['will', 'would', 'could', 'may', 'might', 'shall', 'should', "'ll", 'wo', 'ca', 'can', 'must'])
const NEGATIVE = new Set(['not', "n't", 'never', 'n’t'])
const PASSIVE = new Set(['be', 'get'])

/** Reads the form of a verb group. */
export function readVerb(sentence: Sentence, group: Group): Verb {
  const { tokens } = sentence
  const head = tokens[group.head] as Token
  const before = tokens.slice(group.first, group.head)
  const ing = head.lower.endsWith('ing') && lemmaOf(head) !== head.lower
  const has = (words: ReadonlySet<string>) => before.some((token) => words.has(token.lower))
  const lemmas = (word: string) => before.some((token) => token.lemma === word)
  return {
    group,
    head: group.head,
    lemma: lemmaOf(head),
    passive: !ing && head.pos !== 'AUX' && before.some((token) => token.pos === 'AUX' && PASSIVE.has(token.lemma)),
    bare: group.head === group.first || before.every((token) => token.pos === 'ADV'),
    ing,
    infinitive: before[0]?.lower === 'to',
    modal: has(MODAL),
    perfect: lemmas('have'),
    negative: has(NEGATIVE) || tokens[group.first - 1]?.lower === 'never',
  }
}
