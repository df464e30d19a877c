/** What a figure counts to, in running words: 'as of 5 Nov 2024', 'since 6 Aug 2024', '6 Aug to 5 Nov 2024', 'as of no stated date'. */
export function asOfPhrase(words: string): string {
  if (words.startsWith('not stated')) return `as of no stated date${words.slice('not stated'.length)}`
  return /^(?:since|until|about)\b| to /.test(words) ? words : `as of ${words}`
}
