import type { Token } from '../../model/sentence.ts'
import { tidySpan } from '../content.ts'
import { type VerbCue, verbCues } from '../lexicon/verbs.ts'
import type { Line } from '../reading.ts'
import type { Found, StatementRule } from '../rule.ts'

/** A headline in title case, where the tagger takes every word for a name. */
export const headlineVerb: StatementRule = {
  id: 'headline-verb',
  phenomenon: "A headline in title case with a cue verb in the present: 'Mayor Details Damage to Pier'",
  examples: [
    '[Harbour Mayor] [Details] [Heavy Damage to Old Pier]',
    '[Council] [Says] [Ferry Sank in Storm]; Crew Missing',
  ],
  counterexamples: [
    { text: 'Ferry Sinks in Harbour Storm', why: 'no verb of the headline says anything' },
    { text: 'Claims Against the Council', why: 'nobody stands before the verb' },
  ],
  words: null,
  find: (line) => (isHeadline(line) ? readHeadline(line) : []),
}

/** Alone in its paragraph, without a full stop, and nearly every longer word with a capital. */
function isHeadline(line: Line): boolean {
  const { tokens, previous, next, sentence } = line
  if (tokens.length < 4 || tokens.length > 30 || /[.!?,:"”]$/.test(tokens.at(-1)?.text ?? '.')) return false
  if (previous?.sentence.paragraph === sentence.paragraph || next?.sentence.paragraph === sentence.paragraph)
    return false
  const long = tokens.filter(({ text }) => text.length > 3 && /^\p{L}/u.test(text))
  return long.length > 2 && long.every(({ text }) => /^\p{Lu}/u.test(text))
}

function readHeadline(line: Line): Found[] {
  const { tokens } = line
  for (let i = 1; i < tokens.length - 1; i++) {
    const token = tokens[i] as Token
    if (/^[,;:]$/.test(token.text)) return []
    const cue = CUES.get(token.lower)
    if (!cue || /^['’]s$|^(?:of|the|a|an|for|and|to)$/.test((tokens[i - 1] as Token).lower)) continue
    let end = i + 1
    while (end < tokens.length && tokens[end]?.text !== ';') end++
    const content = tidySpan(line.text, (tokens[i + 1] as Token).start, (tokens[end - 1] as Token).end)
    return content
      ? [{ source: { first: 0, end: i }, cue: { first: i, end: i + 1 }, content: [content], kind: cue.kind }]
      : []
  }
  return []
}

/** Verbs whose third person is as often a plural noun in a headline: 'Oil Claims', 'Peace Offers'. */
const NOUNLIKE = new Set(
  'report claim offer record study quote project view fear hope rate credit support compute figure feature wish'.split(
    ' ',
  ),
)

const thirdPerson = (lemma: string): string => {
  if (/[^aeo]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

/** Third-person forms of the verbs that take a clause or an object. */
const CUES: ReadonlyMap<string, VerbCue> = new Map(
  [...verbCues].flatMap(([lemma, entries]) => {
    const cue = entries.find(({ particle, frames }) => particle === null && (frames.has('t') || frames.has('n')))
    return cue && !NOUNLIKE.has(lemma) ? [[thirdPerson(lemma), cue] as const] : []
  }),
)
