import type { FigureClaim } from '../../../../api/schema/claim.ts'
import type { Point } from '../../../../api/schema/question.ts'
import { claimStrings } from '../../../strings/claim.ts'
import { questionStrings } from '../../../strings/question.ts'
import { asOfPhrase } from '../../../words/as-of.ts'
import { dayWords } from '../../../words/days.ts'

/** A figure in one breath, for those who hear the chart: value, who, as of when, where, and the sentence. */
export function claimWords({
  words,
  aggregateWords,
  originWords,
  via,
  asOfWords,
  publisher,
  publishedWords,
  excerpt,
  hedges,
}: FigureClaim): string {
  const who = [originWords, ...via.map(({ name }) => name)].join(` ${claimStrings.via} `)
  const marks = hedges.length === 0 ? '' : `, ${hedges.join(', ')}`
  return `${words}, ${aggregateWords}${marks}: ${who}; ${asOfPhrase(asOfWords)}; ${publisher}, ${publishedWords}. “${excerpt.text.trim()}”`
}

/** A figure of which the sentence has not been loaded: value, who, and the day on which it is drawn. */
export const pointWords = ({ label, who, day }: Point): string =>
  `${label}: ${who}, ${day === null ? questionStrings.noDate : dayWords(day)}`
