import { endsSentence } from '../text/ends-sentence.ts'
import { isTitleLike, splitSheetLines } from './clean/sheet.ts'

/** Words of a headline at most. */
const MAX_WORDS = 25

/** The first line of a text where it is clearly a headline: no full stop, not a dateline, prose below it; else `null`. */
export function findHeadline(text: string): string | null {
  const [first, second, ...rest] = splitSheetLines(text.slice(0, 5000))
  if (!first || !second || !isTitleLike(first) || first.text.split(/\s+/).length > MAX_WORDS) return null
  if (endsSentence(first.text) && !/\?["'”’]?$/.test(first.text)) return null
  if (/^\p{Ll}/u.test(second.text) || /(?:--|[-–—_])$/.test(first.text) || /^[^a-z]*\([A-Z]/.test(first.text))
    return null
  const prose = [second, ...rest]
    .slice(0, 3)
    .some((line) => line.text.length > 80 && /[.!?…:]["'”’)]{0,3}(?:\s|$)/.test(line.text))
  return prose ? first.text : null
}
