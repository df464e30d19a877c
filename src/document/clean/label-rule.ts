import type { CleaningRule } from './cleaning-rule.ts'
import { isFragment, type Line } from './sheet.ts'

/** A rule that is a table: lines that are furniture whatever stands about them. */
interface LabelTable extends Omit<CleaningRule, 'find'> {
  /** Whole lines, as `Line.key` has them. */
  readonly phrases?: readonly string[]
  /** Tried on `Line.key`, so on short lines only. */
  readonly patterns?: readonly RegExp[]
  /** What a line must hold before the signs are tried: long patterns take longer to compile than most texts to clean. */
  readonly cue?: RegExp
  /** Tried on the line as it stands. */
  readonly signs?: readonly RegExp[]
}

/** Makes a rule of a table. A line in the middle of wrapped prose is never a label. */
export function labelRule({ phrases = [], patterns = [], cue, signs = [], ...doc }: LabelTable): CleaningRule {
  const whole = new Set(phrases)
  const isLabel = ({ key, text }: Line): boolean =>
    key !== '' &&
    (whole.has(key) ||
      patterns.some((pattern) => pattern.test(key)) ||
      ((cue?.test(text) ?? true) && signs.some((sign) => sign.test(text))))
  return { ...doc, find: (sheet) => sheet.lines.filter((line) => isLabel(line) && !isFragment(sheet, line)) }
}
