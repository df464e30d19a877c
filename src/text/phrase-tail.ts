import type { Token } from '../model/sentence.ts'
import { isNoun, type Parsed } from './parsed.ts'

/** What a body puts out, whose maker 'by' names ('a statement by the council'), in lower case. */
export const DOCUMENTS =
  /^(?:statement|report|study|survey|analysis|review|letter|assessment|poll|release|article|account)$/

/** Where '55 per cent' or 'an Orsk Water Board (OWB) study' starts whose last word stands at `at`; -1 where it is no tail of either. */
export function tailStart({ tokens, groupAt }: Parsed, at: number): number {
  if (tokens[at - 1]?.lower === 'per')
    return tokens[at]?.lower !== 'cent' || tokens[at - 2]?.pos !== 'NUM' ? -1 : numberStart(tokens, at - 2)
  const name = groupAt[at - 4]
  const isShort = tokens[at - 3]?.text === '(' && /^\p{Lu}{2,}$/u.test(tokens[at - 2]?.text ?? '')
  return isShort && isNoun(name) && DOCUMENTS.test(tokens[at]?.lower ?? '') ? name.first : -1
}

/** With 'only', 'nearly' or 'some' before the number. */
const numberStart = (tokens: readonly Token[], at: number): number =>
  /^(?:only|just|some|nearly|almost|about|around|roughly|over)$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at
