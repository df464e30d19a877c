import type { Claim } from '../model/claim.ts'
import { quote } from '../text/spans.ts'
import { dateWords } from './days.ts'
import { quantityWords } from './quantity-words.ts'

/** What stands for a claim in running words: its quantity, or an event's trigger and date. `text` is its document's. */
export function claimWords(claim: Claim, text: string): string {
  if (claim.type === 'figure') return quantityWords(claim.quantity)
  const trigger = quote(text, claim.trigger)
  return claim.date === null ? `‘${trigger}’` : `‘${trigger}’, ${dateWords(claim.date)}`
}
