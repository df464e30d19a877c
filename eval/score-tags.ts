import { readFileSync } from 'node:fs'
import { splitSentences } from '../src/syntax/sentences.ts'
import type { Scores } from './read-scores.ts'

/** A word of a treebank: its span in the sentence, end exclusive, and its universal part of speech. */
interface GoldWord {
  readonly start: number
  readonly end: number
  readonly pos: string
}

/** Parts of speech that extraction stands on, with the names of their scores. */
const SCORED = [
  ['VERB', 'verbs F1'],
  ['NOUN', 'nouns F1'],
] as const

/**
 * How well words are tagged in a treebank (CoNLL-U with `# text`), sentence by sentence, over the words that both cut alike: the share
 * with the right tag, and F1 of single tags, in percent. Auxiliaries count as verbs: treebanks tell them apart by other rules.
 */
export function scoreTags(path: string): Scores {
  let words = 0
  let right = 0
  const counts = new Map(SCORED.map(([pos]) => [pos as string, { gold: 0, said: 0, both: 0 }]))
  for (const block of readFileSync(path, 'utf8').split('\n\n')) {
    const text = /^# text = (.*)$/m.exec(block)?.[1]
    if (text === undefined) continue
    const gold = new Map(readWords(block, text).map((word) => [word.start, word]))
    for (const { start, end, pos } of splitSentences(text).flatMap(({ tokens }) => tokens)) {
      const word = gold.get(start)
      if (word?.end !== end) continue
      const [wanted, said] = [plain(word.pos), plain(pos)]
      words++
      if (wanted === said) right++
      for (const [tag, count] of counts) {
        if (wanted === tag) count.gold++
        if (said === tag) count.said++
        if (wanted === tag && said === tag) count.both++
      }
    }
  }
  const share = (part: number, whole: number) => Math.round((1000 * part) / Math.max(1, whole)) / 10
  const singles = SCORED.map(([pos, name]) => {
    const { gold, said, both } = counts.get(pos) ?? { gold: 0, said: 0, both: 0 }
    return [name, share(2 * both, gold + said)] as const
  })
  return Object.fromEntries([['tags right', share(right, words)], ...singles])
}

const plain = (pos: string): string => (pos === 'AUX' ? 'VERB' : pos)

function readWords(block: string, text: string): GoldWord[] {
  const words: GoldWord[] = []
  let at = 0
  for (const line of block.split('\n')) {
    const [id = '', form = '', , pos = ''] = line.split('\t')
    const start = /^\d+$/.test(id) ? text.indexOf(form, at) : -1
    if (start < 0) continue
    at = start + form.length
    words.push({ start, end: at, pos })
  }
  return words
}
