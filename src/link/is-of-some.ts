import type { LinkedFigure } from './corpus.ts'

const OF_SOME =
  /^ of (?:those|these|them|whom|the (?:dead|killed|victims|injured|wounded|missing|detained|arrested|casualties))\b/i

/** '22 [of those] died there', 'five [of the dead] were children': some of a number told before, by what else is true of them. */
export const isOfSome = ({ figure: { number }, document: { text } }: LinkedFigure): boolean =>
  text.startsWith(' of ', number.end) && OF_SOME.test(text.slice(number.end, number.end + 24))
