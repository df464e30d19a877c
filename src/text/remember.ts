import { copyText } from './copy-text.ts'

/** Readings that are kept unless said otherwise; when there are more all are forgotten: cheaper than to tell which were asked for last. */
const MOST_KEPT = 5000
/** Code units of the longest text whose reading is kept. */
const LONGEST_KEPT = 120

/**
 * Keeps what a reading makes of short texts: news says the same names and offices again and again. The reading must depend on
 * nothing but the text, and what it makes is shared and so must not be changed.
 */
export function rememberTexts<V>(read: (text: string) => V, most = MOST_KEPT): (text: string) => V {
  const kept = new Map<string, V>()
  return (text) => {
    if (text.length > LONGEST_KEPT) return read(text)
    let value = kept.get(text)
    if (value === undefined && !kept.has(text)) {
      if (kept.size >= most) kept.clear()
      const own = copyText(text)
      kept.set(own, (value = read(own)))
    }
    return value as V
  }
}
