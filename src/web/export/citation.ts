import type { Saying } from '../../api/schema/claim.ts'
import { exportStrings } from '../strings/export.ts'

/** What is counted, for those who read the copy without its page: 'killed', 'homes destroyed'. */
const subjectOf = (claim: Saying): string | null =>
  claim.type === 'figure' ? [claim.item, claim.measure].filter((part) => part !== null).join(', ') : null

function whoSaid({ originWords, via, hedges }: Saying): string {
  const through = via.length === 0 ? '' : `, ${exportStrings.via} ${via.map(({ name }) => name).join(', ')}`
  return `${originWords}${through}${hedges.length === 0 ? '' : ` (${hedges.join('; ')})`}`
}

/** A claim to be pasted elsewhere: its words, the sentence, who said it, where it stands, and the address that opens it. */
export function citeClaim(claim: Saying, address: string): string {
  const subject = subjectOf(claim)
  const title = claim.title === null ? '' : `, ‘${claim.title}’`
  const asOf = claim.type === 'figure' ? `${exportStrings.asOf}: ${claim.asOfWords}` : null
  return [
    `${claim.words}${subject === null ? '' : ` (${subject})`}`,
    `“${claim.excerpt.text.replaceAll(/\s+/g, ' ').trim()}”`,
    `${exportStrings.origin}: ${whoSaid(claim)}`,
    asOf,
    `${claim.publisher}${title}, ${claim.publishedWords}`,
    address,
  ]
    .filter((line) => line !== null)
    .join('\n')
}
