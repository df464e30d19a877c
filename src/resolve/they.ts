import type { Sentence, Token } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import { isPeople } from '../text/people.ts'
import type { Known } from './entity-registry.ts'
import type { EntityContext } from './entity-rule.ts'

/** Sources before a 'they' that are looked at, the nearest first. */
const SOURCES = 4

/** Whom a 'they' at a span means: a body or several people that spoke last, before whom those come that the sentence before is about. */
export function theySay(
  { start }: Span,
  references: EntityContext['references'],
  entityAt: EntityContext['entityAt'],
): Known | null {
  const before = references.sentencesBefore(start, 2)[1]
  let earlier: Known | null = null
  for (const source of references.sourcesBefore(start, SOURCES)) {
    const known = source.start === start ? null : entityAt(source)
    if (!known || !isSeveral(known)) continue
    if (!before || source.start >= before.start) return known
    earlier = known
    break
  }
  const subject = before && peopleFirst(before)
  return (subject && entityAt(subject)) ?? earlier
}

/** A body, or a group whose name is no singular ('the mayor', 'one resident'). */
function isSeveral({ kind, name }: Known): boolean {
  if (kind !== 'group') return kind === 'organisation'
  const [head = name] = name.split(/ (?:of|for|from|at|in|on|with|who|by|to) /, 1)
  return head.includes(' and ') || /[^s]s$/i.test(head) || SEVERAL.test(head)
}
const SEVERAL =
  /\b(?:people|police|men|women|children|folk|staff|media|family|crew|couple|pair|public|military|army|side)\b/i

/** 'Federal agents searched the house.': the subject of a sentence, where it is several people. */
function peopleFirst({ tokens, groups }: Sentence): Span | null {
  const at = groups.findIndex(({ kind }) => kind === 'noun')
  const group = groups[at]
  if (!group || group.first > 1 || groups[at + 1]?.kind !== 'verb') return null
  const { lower, lemma } = tokens[group.head] as Token
  const singular = lemma && lemma !== lower ? lemma : lower.replace(/s$/, '')
  if ((singular === lower && lower !== 'police' && lower !== 'people') || !isPeople(singular)) return null
  return { start: (tokens[group.first] as Token).start, end: (tokens[group.end - 1] as Token).end }
}
