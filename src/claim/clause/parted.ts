import type { Sentence } from '../../model/sentence.ts'

/** Words that part two clauses of one sentence. */
const PARTING = new Set(['although', 'though', 'while', 'whereas', 'but', 'than', ';'])

/** Whether a word between two tokens parts their clauses: 'were there on Monday, although a week before …'. */
export function areParted({ tokens }: Sentence, a: number, b: number): boolean {
  for (let i = Math.min(a, b); i < Math.max(a, b); i++) {
    const word = tokens[i]?.lower ?? ''
    // 'more than 900' parts nothing.
    if (PARTING.has(word) && !(word === 'than' && tokens[i + 1]?.pos === 'NUM')) return true
  }
  return false
}
