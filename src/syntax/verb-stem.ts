/** Past forms that the tagger takes for nouns. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['shot', 'shoot'],
  ['found', 'find'],
  ['felt', 'feel'],
  ['saw', 'see'],
])

/**
 * The likely base form of a verb in -ed or -ing that the tagger took for another word and so left as it stands: 'abducting' abduct,
 * 'vaccinated' vaccinate, 'banned' ban. By spelling alone; other words are returned as they are.
 */
export function verbStem(word: string): string {
  const base = IRREGULAR.get(word)
  if (base !== undefined) return base
  const stem = /^(.{3,}?)(?:ed|ing)$/.exec(word)?.[1]
  if (stem === undefined) return word
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  if (/([bdgkmnprtv])\1$/.test(stem)) return stem.slice(0, -1)
  if (/[^aeiou]l$/.test(stem) && !stem.endsWith('ll')) return `${stem}e`
  if (/(?:[aeiou]{2}[^aeiou]|[^aeiou]{2}|[wxy]|en|er|it|on|or|op)$/.test(stem))
    return /(?:[nrl]c|[nrd]g|[rl]v|eas|uis)$/.test(stem) ? `${stem}e` : stem
  return `${stem}e`
}
