import type { Token } from '../../model/sentence.ts'
import { isNoun } from '../../text/parsed.ts'
import { nounAfter } from '../../text/subjects.ts'
import type { StatementRule } from '../rule.ts'

const DASHES = new Set(['—', '–', '―', '-', '--', '~'])

/** A quotation signed with a dash and a name. */
export const quoteSignature: StatementRule = {
  id: 'quote-signature',
  phenomenon: 'A quotation followed by a dash and the name of who said it',
  examples: ['“[The bridge will hold.]” [―] [Ann Ross], engineer'],
  counterexamples: [
    { text: 'The "open door" day - a success - drew crowds.', why: 'the dash belongs to the sentence' },
  ],
  words: DASHES,
  find(line) {
    const dash = line.tokens.findIndex((token, i) => DASHES.has(token.text) && !line.quoteAt[i])
    if (dash < 0 || (dash > 0 && !line.quoteAt[dash - 1])) return []
    const source = nounAfter(line, dash + 1)
    if (!source || !isName(line.tokens.slice(source.first, source.end))) return []
    const before = dash > 0 ? line.quoteAt[dash - 1] : line.previous?.quoteAt.at(-1)
    if (!before || !isNoun(line.groupAt[source.first]) || !closesAlone(line.tokens, source.end)) return []
    return [{ source, cue: { first: dash, end: dash + 1 }, content: [before.inner], kind: 'saying' as const }]
  },
}

const isName = (tokens: readonly Token[]): boolean => tokens.every((token) => token.pos === 'PROPN')

/** Nothing after the name but what describes it. */
const closesAlone = (tokens: readonly Token[], end: number): boolean => {
  const sign = tokens[end]
  return sign === undefined || /^[,(.]$/.test(sign.text)
}
