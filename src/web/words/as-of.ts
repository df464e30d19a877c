import { claimStrings } from '../strings/claim.ts'

/** How the server says that a text gives no as-of date; what follows it ('; said 5 Nov 2024') is kept. */
const NOT_STATED = 'not stated'

/** What a figure counts to, in running words: 'as of 5 Nov 2024', 'since 6 Aug 2024', '6 Aug to 5 Nov 2024', 'as of no stated date'. */
export function asOfPhrase(words: string): string {
  if (words.startsWith(NOT_STATED)) return claimStrings.asOfNothing + words.slice(NOT_STATED.length)
  return /^(?:since|until|about)\b| to /.test(words) ? words : claimStrings.asOf(words)
}
