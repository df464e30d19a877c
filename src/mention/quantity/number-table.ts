const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Values of the words below a hundred. */
export const WORD_VALUES: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, n) => [word, n] as const),
  ...TENS.map((word, n) => [word, 20 + 10 * n] as const),
])

/** Words and letters that multiply the number before them. Those of `LETTER_SCALES` are read with care. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['dozen', 12],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['million', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['trn', 1e12],
  ['tn', 1e12],
])

/** Single letters that may be a scale ('£5m', '40k') or a unit ('37m', '8b'). */
export const LETTER_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
])

/** Values of the plain fraction words, by singular. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['quarter', 1 / 4],
  ['fourth', 1 / 4],
  ['fifth', 1 / 5],
  ['sixth', 1 / 6],
  ['seventh', 1 / 7],
  ['eighth', 1 / 8],
  ['ninth', 1 / 9],
  ['tenth', 1 / 10],
])

/** One-character fractions. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
])

const NINE = 0x39

/** A figure with thousands separators or decimals: '12,000', '1,20,000', '2.5', '.500'; `null` for anything else. */
export function parseDigits(text: string): number | null {
  if (text.charCodeAt(0) > NINE) return null
  if (/^\d+$/.test(text)) return text.length > 15 ? null : Number(text)
  if (!/^\d{0,3}(?:,\d{2,3})*(?:\.\d+)?$/.test(text) && !/^\d*\.\d+$/.test(text)) return null
  const comma = text.lastIndexOf(',')
  if (comma >= 0 && !/^,\d{3}(?:\.|$)/.test(text.slice(comma, comma + 5))) return null
  const value = Number(comma < 0 ? text : text.replaceAll(',', ''))
  return Number.isFinite(value) && text.length <= 24 ? value : null
}
