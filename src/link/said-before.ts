import type { LinkedFigure } from './corpus.ts'

/** Words about a figure that say it was given before another. */
const BEFORE =
  /\b(?:(?:day|week|fortnight|month|year)s? (?:before|earlier|ago)|previously|earlier|before that|last (?:week|month|year)|until then)\b/i

/** How far before the clause of a figure such words may stand, within its sentence. */
const REACH = 120

/** 'although [a week before] the minister had put it at 3,000': in the clause, or before it in the sentence and after any other number. */
export function isSaidBefore({ figure, document: { text } }: LinkedFigure): boolean {
  const { evidence, number } = figure
  const before = text.slice(Math.max(0, evidence.start - REACH), number.start)
  const sentence = before.slice(before.search(/(?<![^.!?\d])[^.!?\d]*$/))
  return BEFORE.test(sentence) || BEFORE.test(text.slice(number.end, evidence.end))
}
