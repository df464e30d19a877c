import type { Token } from '../../model/sentence.ts'
import { isNoun } from '../../text/parsed.ts'
import { nounAfter } from '../../text/subjects.ts'
import { tidySpan } from '../content.ts'
import type { Line } from '../reading.ts'
import type { Found, StatementRule } from '../rule.ts'

/** Nouns that answer for what follows their colon where no name does. */
const SPEAKERS = new Set(
  'poll report reports study survey analysis sources official officials expert experts police ministry minister president governor mayor analyst analysts spokesman spokeswoman spokesperson army military moderator host'.split(
    ' ',
  ),
)

/** A speaker's name and a colon at the start of a line. */
export const headlineColon: StatementRule = {
  id: 'headline-colon',
  phenomenon: "A headline or transcript line 'Speaker: what they said'",
  examples: ['[Ross][:] [The bridge will open on time]', '[Harbour Police][:] [Nobody Was Hurt in Ferry Fire]'],
  counterexamples: [
    { text: 'Location: the old pier', why: 'a label, not a speaker' },
    { text: 'The list is short: two ferries and a tug.', why: 'the colon stands inside a sentence' },
  ],
  words: new Set([':']),
  find(line) {
    const source = nounAfter(line, 0)
    const colon = source && line.tokens[source.end]
    if (!source || colon?.text !== ':' || source.end > 6 || !opensParagraph(line)) return []
    if (!isSpeaker(line, source.end - 1)) return []
    if (!/^[\p{L}"“‘'«]/u.test(line.tokens[source.end + 1]?.text ?? '') || line.tokens.length < source.end + 4)
      return []
    const quotation = line.quoteAt[source.end + 1]
    const rest = quotation
      ? quotation.inner
      : tidySpan(line.text, colon.end, isHeadline(line, source.end + 1) ? line.sentence.end : paragraphEnd(line))
    const found: Found = {
      source,
      cue: { first: source.end, end: source.end + 1 },
      content: rest ? [rest] : [],
      kind: 'saying',
    }
    return [found]
  },
}

const opensParagraph = (line: Line): boolean => line.previous?.sentence.paragraph !== line.sentence.paragraph

function isSpeaker(line: Line, last: number): boolean {
  const group = line.groupAt[last]
  if (!isNoun(group)) return false
  const head = line.tokens[last] as Token
  if (SPEAKERS.has(head.lower)) return true
  // 'Ann Ross', 'ROSS': every word of the name is one by its tag.
  return line.tokens.slice(group.first, group.end).every((token) => token.pos === 'PROPN' && !LABELS.has(token.lower))
}

/** Words that stand before a colon as labels of page furniture or data. */
const LABELS = new Set(
  'twitter facebook instagram byline name age q a breaking exclusive boom busted opinion analysis location date time updated update published photo image video source credit related watch read note category contact email phone copyright editor author tags share live summary total'.split(
    ' ',
  ),
)

/** What a speaker says in a transcript runs to the end of the paragraph. */
function paragraphEnd(line: Line): number {
  let last = line
  for (let step = 0; step < 40; step++) {
    if (last.next?.sentence.paragraph !== line.sentence.paragraph) break
    last = last.next
  }
  return last.sentence.end
}

/** 'Officials: Nine Hurt in Ferry Fire': a headline ends with its sentence, though the text goes on in its line. */
function isHeadline({ tokens }: Line, from: number): boolean {
  let capitals = 0
  let small = 0
  for (let i = from; i < tokens.length; i++) {
    const { text } = tokens[i] as Token
    if (text.length < 4) continue
    if (/^\p{Lu}/u.test(text)) capitals++
    else if (/^\p{Ll}/u.test(text)) small++
  }
  return capitals > 2 && small === 0
}
