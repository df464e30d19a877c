import type { Span } from '../../../model/span.ts'
import type { CleaningRule } from '../cleaning-rule.ts'
import type { Line } from '../sheet.ts'

/** Lines from the top among which an outlet's name is glued to a sentence. */
const TOP = 4

/** Endings of the domains that papers have. */
const DOMAINS =
  'com|net|org|info|news|media|press|tv|today|online|live|eu|io|co|me|int|gov|edu|uk|us|ua|ru|de|fr|pl|bg|ro|cz|it|es|ie|il|in|au|ca|nz|jp|kr|cn|tr|za|ke|ng|ph|sg|my'

/** '· herald.example.comThe river', 'herald.comThe river'. */
const DOMAIN = new RegExp(
  String.raw`^(?:[·•|–—-]\s?)?([a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40}){0,2}\.(?:${DOMAINS}))(?=[\p{Lu}"“‘'])`,
  'u',
)
const SPACED_DOMAIN = new RegExp(
  String.raw`^[·•|]\s?([a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40}){0,2}\.(?:${DOMAINS}))\s(?=[\p{Lu}"“‘'])`,
  'u',
)

/** '· Low Town HeraldThe river': a name after a bullet, then a word that opens sentences. One word alone may be 'LinkedIn'. */
const NAME =
  /^[·•|]\s?(?:(?:[\p{Lu}][\p{L}\d&.'’-]{0,30} ){1,4}[\p{Lu}][\p{L}\d]{0,30}?[\p{Ll}\d](?=(?:The|A|An|In|On|At|As|After|Before|It|He|She|They|This|These|More|For|From|When|While|With|Two|Three|Police|Officials) )|[\p{Lu}][\p{L}\d]{1,30}?[\p{Ll}\d](?=(?:The|This|These|They|When|While|Police|Officials) ))/u

export const gluedOutlet: CleaningRule = {
  id: 'glued-outlet',
  kind: 'outlet',
  phenomenon: 'the outlet’s name or domain glued to the first sentence; only the label is cut',
  examples: [
    'River rises in low town\n[· herald.example.com]The river rose on Monday.',
    'River rises in low town\n[· Low Town Herald]The river rose on Monday.',
    '[lowtown-herald.com]The river rose on Monday.',
  ],
  counterexamples: [
    { text: '· The river rose on Monday.', why: 'a bullet without a name' },
    { text: 'lowtown.com The site said the river rose.', why: 'a domain that a sentence may begin with' },
    { text: '· LinkedIn posts were removed.', why: 'a name with a capital inside' },
  ],
  find: (sheet) => sheet.lines.slice(0, TOP).flatMap((line) => findLabel(line, sheet.publisher) ?? []),
}

function findLabel(line: Line, publisher: string | null): Span | null {
  const start = line.text.slice(0, 200)
  const found = DOMAIN.exec(start) ?? SPACED_DOMAIN.exec(start) ?? NAME.exec(start)
  if (found) return { start: line.start, end: line.start + found[0].length }
  if (publisher === null || publisher.length < 3 || !start.startsWith(publisher)) return null
  const next = start[publisher.length] ?? ''
  const opens = /\p{Lu}/u.test(next) && /\p{Ll}$/u.test(publisher)
  return opens ? { start: line.start, end: line.start + publisher.length } : null
}

/** The outlet that such a label names. */
export const outletOf = (label: string): string => label.replace(/^[·•|–—-]\s?/, '').trim()
