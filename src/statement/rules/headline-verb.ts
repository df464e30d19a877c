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
    '[Heavy Storm Sank Ferry], [Harbour Police] [Say].',
    '[Experts] [Warn] [Old Pier Could Collapse]',
  ],
  counterexamples: [
    { text: 'Ferry Sinks in Harbour Storm', why: 'no verb of the headline says anything' },
    { text: 'Claims Against the Council', why: 'nobody stands before the verb' },
  ],
  words: null,
  find: (line) => (isHeadline(line) ? readHeadline(line) : []),
}

/** Alone in its paragraph, and every longer word with a capital. */
function isHeadline(line: Line): boolean {
  const { tokens, previous, next, sentence } = line
  if (tokens.length < 4 || tokens.length > 30 || /[!?,:"”]$/.test(tokens.at(-1)?.text ?? '.')) return false
  if (previous?.sentence.paragraph === sentence.paragraph || next?.sentence.paragraph === sentence.paragraph)
    return false
  const long = tokens.filter(({ text }) => text.length > 3 && /^\p{L}/u.test(text))
  return long.length > 2 && long.every(({ text }) => /^\p{Lu}/u.test(text))
}

function readHeadline(line: Line): Found[] {
  const { tokens } = line
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const cue = CUES.get(token.lower) ?? (isPlural(tokens[i - 1] as Token) ? PLURAL_CUES.get(token.lower) : undefined)
    if (!cue || /^['’]s$|^(?:of|the|a|an|for|and|to)$/.test((tokens[i - 1] as Token).lower)) continue
    const comma = lastComma(tokens, i)
    const closes = i + 1 === tokens.length || tokens[i + 1]?.text === '.'
    if (closes !== comma > 0) return []
    return closes
      ? attribute(line, comma + 1, i, cue, 0, comma)
      : attribute(line, 0, i, cue, i + 1, clauseEnd(tokens, i))
  }
  return []
}

/** 'Ferry Sank, Mayor Says' where the cue closes the headline, else 'Mayor Says Ferry Sank'. */
function attribute(line: Line, first: number, at: number, cue: VerbCue, from: number, to: number): Found[] {
  const { tokens } = line
  const content = tidySpan(line.text, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
  if (!content || at <= first) return []
  return [{ source: { first, end: at }, cue: { first: at, end: at + 1 }, content: [content], kind: cue.kind }]
}

function clauseEnd(tokens: readonly Token[], from: number): number {
  let end = from + 1
  while (end < tokens.length && tokens[end]?.text !== ';') end++
  return end
}

/** Index of the last comma before `at` with nothing but a name after it; 0 where none. */
function lastComma(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i > 0; i--) if (/^[,;:]$/.test((tokens[i] as Token).text)) return i
  return 0
}

const isPlural = ({ lower }: Token): boolean => /[^s]s$|^(?:police|people|men|women)$/.test(lower)

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

/** Base forms that follow a plural ('Experts Warn'). */
const PLURAL_CUES: ReadonlyMap<string, VerbCue> = new Map(
  ['say', 'warn', 'insist', 'believe', 'deny', 'allege', 'urge', 'confirm', 'accuse', 'blame', 'predict'].flatMap(
    (lemma) => {
      const cue = verbCues.get(lemma)?.find(({ particle }) => particle === null)
      return cue ? [[lemma, cue] as const] : []
    },
  ),
)
