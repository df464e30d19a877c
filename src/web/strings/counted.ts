import { groupDigits } from '../words/numbers.ts'

/** '1 report', '6 reports', '12,400 reports'; irregular plurals are given. */
export const counted = (count: number, singular: string, plural = `${singular}s`): string =>
  `${groupDigits(count)} ${count === 1 ? singular : plural}`
