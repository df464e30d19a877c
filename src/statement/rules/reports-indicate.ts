import type { Token } from '../../model/sentence.ts'
import type { TokenRange } from '../../text/parsed.ts'
import { contentOfUse } from '../content.ts'
import type { Line } from '../reading.ts'
import type { StatementRule } from '../rule.ts'
import type { VerbUse } from '../uses.ts'

const REPORTS = new Set(['reports', 'estimates', 'rumors', 'rumours'])
const VERBS = new Set(['indicate', 'suggest', 'claim', 'put', 'show', 'say', 'point'])

/** Reports and estimates that speak for nobody or for their possessor. */
export const reportsIndicate: StatementRule = {
  id: 'reports-indicate',
  phenomenon:
    "'Reports indicate', 'the agency's estimates suggest': the noun is part of the cue; without a possessor it is hearsay",
  examples: [
    '[Reports indicate] [the loss of two ferries].',
    "[The council]'s [estimates suggest] that [the pier is sinking].",
  ],
  counterexamples: [
    { text: 'The report indicates a loss.', why: 'a document is a source itself' },
    { text: 'Newspaper reports suggest that the pier sank.', why: 'such reports are a source themselves' },
  ],
  words: null,
  find: (line) =>
    line.uses.flatMap((use) => {
      const reading = readSubject(line, use)
      if (!reading) return []
      const stance =
        reading.noun === 'estimates' ? ('estimated' as const) : reading.source ? null : ('reported' as const)
      return [
        {
          source: reading.source,
          cue: { first: reading.head, end: use.words.end },
          ...contentOfUse(line, use),
          kind: use.cue.kind,
          ...(stance ? { stance } : {}),
        },
      ]
    }),
}

const BARE = new Set(
  'recent some several multiple other various earlier early initial new latest unconfirmed conflicting numerous first many subsequent preliminary unverified scattered'.split(
    ' ',
  ),
)

const MEDIA = new Set(['media', 'newspaper', 'press', 'news', 'radio', 'television', 'tv'])

/** The subject's head where it is such a noun, with the possessor or modifiers that name who reports. */
function readSubject(line: Line, use: VerbUse): { noun: string; head: number; source: TokenRange | null } | null {
  const { source } = use
  if (!source || use.form !== 'finite' || use.complement.kind === 'none' || source.end > use.words.first) return null
  const head = source.end - 1
  const { lower: noun } = line.tokens[head] as Token
  const verb = line.tokens[use.words.first] as Token
  if (!REPORTS.has(noun) || !VERBS.has(verb.lemma)) return null
  const before = line.tokens.slice(source.first, head)
  if (before.every((token) => token.pos === 'ADJ' || token.pos === 'ADV' || BARE.has(token.lower)))
    return { noun, head, source: null }
  if (before.some((token) => token.pos === 'NUM' || (token.pos === 'DET' && before.length === 1))) return null
  const last = before.at(-1)
  // 'media reports suggest': reports of many, which are their own source.
  if (MEDIA.has(last?.lower ?? '')) return null
  const end = last && !last.spaced && /^'s?$/.test(last.lower) ? head - 1 : head
  return { noun, head, source: { first: source.first, end } }
}
