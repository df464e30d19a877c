import { groupDigits } from '../report/scale.ts'

/** '1 report', '12,500 reports'. */
export const countOf = (count: number, noun: string): string => `${groupDigits(count)} ${noun}${count === 1 ? '' : 's'}`
