/** The words before the brackets that end them: 'Coast Guard (CG)' is 'Coast Guard'. Others are returned as they are. */
export function withoutBracket(words: string): string {
  if (!words.endsWith(')')) return words
  const open = words.indexOf('(', words.lastIndexOf(')', words.length - 2) + 1)
  return open < 0 ? words : words.slice(0, open).trimEnd()
}
