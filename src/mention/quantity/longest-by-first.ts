/** Words of the longest spelling of a table that opens with a word, by that word; absent where none does. */
export function longestByFirst(spellings: Iterable<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>()
  for (const spelling of spellings) {
    const words = spelling.split(' ')
    const first = words[0] as string
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length))
  }
  return longest
}
