import type { Sentence } from '../../model/sentence.ts'

/** Words that part two clauses of one sentence. */
const PARTING = new Set(['although', 'though', 'while', 'whereas', 'but', 'than', ';'])

/** Whether a word between two tokens parts their clauses: 'were there on Monday, although a week before …'. */
export function areParted({ tokens }: Sentence, a: number, b: number): boolean {
  for (let i = Math.min(a, b); i < Math.max(a, b); i++) if (PARTING.has(tokens[i]?.lower ?? '')) return true
  return false
}
