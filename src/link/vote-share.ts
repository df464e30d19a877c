import type { Figure } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { Entity } from '../model/entity.ts'

/** What every share of the votes is asked as, whatever verb tells it. */
export const VOTE_SHARE = 'vote share'

const TELLING: ReadonlySet<string> = new Set(
  'have win receive get poll take gain lead secure garner claim earn clinch vote capture obtain give score attract finish'.split(
    ' ',
  ),
)

const OF_VOTES = /\b(?:votes?|ballots?|voters?|polled|polling|polls?|run-?off|constituenc(?:y|ies))\b/i

/** How far a sentence is looked at, each way. */
const REACH = 220

/** Where sentences end; 'Dr. Holt' ends none. */
const ENDS = /(?<!\b\p{Lu}\p{Ll}?)[.!?]["”’]?\s|\n/u

/** 'to 45.2 per cent [for] Holt', 'against 41% of the vote [for] her rival, Odra Holt'. */
const FOR = /^[^.;\d]{0,30}\bfor\b/

/** Whose share of the votes a figure tells: the name behind 'for', else the last before it. `null` for other figures and where nobody is named. */
export function voteHolder(
  { measure, item, quantity, number }: Figure,
  { text }: Pick<Document, 'text'>,
  { persons, bodies }: Candidates,
): string | null {
  if (quantity.unit !== 'percent' || item !== null || !TELLING.has(measure)) return null
  const before = text.slice(Math.max(0, number.start - REACH), number.start)
  const after = text.slice(number.end, number.end + REACH)
  const opening = before.split(ENDS).at(-1) as string
  const closing = after.split(ENDS, 1)[0] as string
  if (!OF_VOTES.test(opening + closing) && !isOfElection(text)) return null
  const names = PRONOUN.test(opening) ? persons : [...persons, ...bodies]
  const own = closing.replace(/\d[^]*$/, '')
  return (FOR.test(own) ? nameIn(own, names, 'first') : null) ?? nameIn(opening, names, 'last')
}

/** 'insisted that [he] had polled': a person, whatever body is named before. */
const PRONOUN = /\b(?:he|she|him|her)\b[^.;]{0,30}$/i

/** 'Holt received 44.3%' tells votes in a report of an election. */
const isOfElection = rememberLast(
  (text: string): boolean => /\belections?\b/i.test(text) && (text.match(/\b(?:votes?|ballots?)\b/gi)?.length ?? 0) > 1,
)

/** The last reading, for one document's figures after another's. */
function rememberLast<V>(read: (text: string) => V): (text: string) => V {
  let last: { readonly text: string; readonly value: V } | null = null
  return (text) => (last?.text === text ? last : (last = { text, value: read(text) })).value
}

/** Names by which those are called who may stand for election. */
export interface Candidates {
  /** Surnames. */
  readonly persons: readonly string[]
  readonly bodies: readonly string[]
}

/** Those whom a report names. */
export const candidatesIn = (entities: readonly Pick<Entity, 'kind' | 'name' | 'role'>[]): Candidates => ({
  persons: entities.flatMap(({ kind, name }) => (kind === 'person' ? [name.split(' ').at(-1) as string] : [])),
  bodies: entities.flatMap(({ kind, name, role }) => (kind === 'organisation' && role !== 'media' ? [name] : [])),
})

function nameIn(words: string, names: readonly string[], which: 'first' | 'last'): string | null {
  let [best, at] = [null as string | null, -1]
  for (const name of names) {
    const found = which === 'first' ? words.indexOf(name) : words.lastIndexOf(name)
    if (found < 0 || (best !== null && (which === 'first' ? found >= at : found <= at))) continue
    ;[best, at] = [name, found]
  }
  return best
}
