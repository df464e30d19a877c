/** Words of the longest spelling that starts with a word, by that word: most words of a text start none, and are passed over at once. */
export const longestByFirst = (spellings: Iterable<string>): ReadonlyMap<string, number> => longestBy(spellings, 0)

/** Words of the longest spelling that ends with a word, by that word. */
export const longestByLast = (spellings: Iterable<string>): ReadonlyMap<string, number> => longestBy(spellings, -1)

function longestBy(spellings: Iterable<string>, place: 0 | -1): ReadonlyMap<string, number> {
  const longest = new Map<string, number>()
  for (const spelling of spellings) {
    const words = spelling.split(' ')
    const word = words.at(place) as string
    longest.set(word, Math.max(words.length, longest.get(word) ?? 0))
  }
  return longest
}
