import type { FigureClaim } from '../../../../api/schema/claim.ts'
import { claimStrings } from '../../../strings/claim.ts'
import { asOfPhrase } from '../../../words/as-of.ts'

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
