import type { LinkedFigure } from './corpus.ts'

const OF_SOME =
  /^ of (?:those|these|them|whom|the (?:dead|killed|victims|injured|wounded|missing|detained|arrested|casualties))\b/i

/** '22 [of those] died there', 'five [of the dead] were children': some of a number told before, by what else is true of them. */
export const isOfSome = ({ figure: { number }, document: { text } }: LinkedFigure): boolean =>
  text.startsWith(' of ', number.end) && OF_SOME.test(text.slice(number.end, number.end + 24))

const REACH = 40
const RECEIVED = /\b(?:received?|admitted|treat(?:ed|ing)|brought in|hospitals?|clinics?|wards?|morgues?|mortuary)\b/i

/** 'Her staff had [received] 11 injured': a hospital counts those brought there, and says nothing of how many there are. */
export const isReceived = ({ figure: { number, quantity }, document: { text }, origin }: LinkedFigure): boolean =>
  quantity.unit === 'person' &&
  (RECEIVED.test(origin?.name ?? '') ||
    RECEIVED.test(text.slice(Math.max(0, number.start - REACH), number.end + REACH)))
