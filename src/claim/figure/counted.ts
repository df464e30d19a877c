import type { ClaimContext } from '../../model/context.ts'
import type { QuantityMention } from '../../model/mention.ts'
import type { ItemRow } from '../../model/pack.ts'
import type { Group, Token } from '../../model/sentence.ts'
import { isPeople } from '../../text/people.ts'
import { isNoun, lemmaAt, type Scene, sceneOf, tokenAt } from '../clause/scene.ts'
import { isCrowd } from './crowd.ts'
import { findItem, itemIndexOf } from './item-index.ts'

/** A number with the noun group it counts, by token index of its sentence. */
export interface Counted {
  readonly quantity: QuantityMention
  readonly scene: Scene
  /** First token of hedge, article or number, whichever stands first. */
  readonly first: number
  /** First token of the number itself. */
  readonly number: number
  /** After the last token of the noun group, 'of'-phrase included. */
  readonly end: number
  /** Head lemma of what is counted, lower case; `null` where it is elided. */
  readonly head: string | null
  /** The kind of thing that the packs know it as; `null` for people and what no pack knows. */
  readonly item: ItemRow | null
  /** People by what the packs, the unit or the noun's ending say. */
  readonly person: boolean
}

/** Nouns that only portion out what the 'of'-phrase names: '200 units of hardware', 'two groups of soldiers'. */
const PORTIONS = new Set([
  'unit',
  'piece',
  'item',
  'type',
  'kind',
  'sort',
  'percent',
  '%',
  'member',
  'group',
  'lot',
  'number',
  'majority',
])
const SCALES = new Set(['hundred', 'thousand', 'million', 'billion', 'dozen', 'score', 'percent', 'per', 'cent', '%'])

/** Reads a number's noun group out of its sentence. */
export function readCounted(context: ClaimContext, quantity: QuantityMention): Counted {
  const scene = sceneOf(context.sentences[quantity.sentence] as Counted['scene']['sentence'])
  const number = tokenAt(scene, quantity.number.start)
  const last = tokenAt(scene, (quantity.role === 'count' ? quantity.number.end : quantity.end) - 1)
  const { end, head } = nounEnd(scene, quantity, last)
  const first = startOf(scene, tokenAt(scene, quantity.start), number)
  const words = nounWords(scene, last + 1, end)
  const items = itemIndexOf(context.packs)
  const item = (words.length > 0 ? findItem(items, words) : null) ?? (head === null ? null : findItem(items, [head]))
  const person = head === null && quantity.role === 'count' ? isCrowd(scene, first, end) : false
  return {
    quantity,
    scene,
    first,
    number,
    end,
    head,
    item,
    person: item === null && (person || isPerson(context, quantity, head)),
  }
}

/** With 'an additional', 'another', 'the other' before the hedge or number. */
function startOf({ tokens }: Scene, hedge: number, number: number): number {
  let first = Math.min(hedge, number)
  while (first > 0) {
    const before = tokens[first - 1] as Token
    if (
      before.pos === 'DET' ||
      before.lower === 'additional' ||
      before.lower === 'further' ||
      before.lower === 'estimated'
    )
      first--
    else break
  }
  return first
}

/** Where the noun group ends: with the counted noun, words glued on by hyphens, and the 'of'-phrase after a portion. */
function nounEnd(scene: Scene, quantity: QuantityMention, last: number): { end: number; head: string | null } {
  const { tokens } = scene
  const manned = mannedEnd(scene, last)
  if (manned !== null)
    return { end: manned, head: membersOf(lemmaAt(scene, (scene.groupAt[manned - 1] as Group).head)) }
  const end = quantity.noun ? Math.max(last, tokenAt(scene, quantity.noun.end - 1)) + 1 : last + 1
  const of = ratioEnd(scene, quantity, last)
  if (of) return { end: of.end, head: lemmaAt(scene, of.head) }
  const glued = overCoordination(scene, overHyphens(scene, end), quantity)
  const head = (glued === end ? quantity.head : null) ?? headOf(scene, last, glued)
  // 'members of the Orlen clan of Norby' are of the clan.
  if (head === 'member' && tokens.slice(last + 1, glued).some(({ lower }) => lower === 'of'))
    return { end: glued, head }
  if (tokens[glued]?.lower !== 'of' || (head !== null && !PORTIONS.has(head) && !FORMATIONS.has(head)))
    return { end: glued, head }
  const owned = head === null ? ownedBehind(scene, glued) : null
  if (owned) return { end: owned.end, head: lemmaAt(scene, owned.head) }
  if (head === null && isOfVictims(scene, glued)) return { end: glued + 3, head: 'victim' }
  const whole = wholeAfter(scene, glued)
  if (!whole) return { end: glued, head }
  // '22 of them': what they are was said before.
  if (scene.tokens[whole.head]?.pos === 'PRON') return { end: whole.end, head }
  const own = head !== null && (FORMATIONS.has(head) || (head === 'member' && KIN.has(lemmaAt(scene, whole.head))))
  return { end: whole.end, head: own ? head : lemmaAt(scene, whole.head) }
}

/** '300 of its more than 20,000 jobs', '190 of about 250 counties': the noun stands behind the number of all that somebody has; `null` for 'three of its jobs'. */
function ownedBehind({ tokens, groupAt }: Scene, of: number): Group | null {
  if (tokens[of]?.lower !== 'of') return null
  const owned = OWNERS.has(tokens[of + 1]?.lower ?? '') ? of + 2 : of + 1
  let at = owned
  while (at < owned + 3 && HEDGING.has(tokens[at]?.lower ?? '')) at++
  const group = groupAt[at]
  if (at === owned || tokens[at]?.pos !== 'NUM' || !isNoun(group) || group.head <= at) return null
  // '21,000 jobs world-wide' is one group.
  for (let i = at + 1; i < group.head; i++)
    if (tokens[i]?.pos === 'NOUN' && tokens[i]?.lower.endsWith('s')) return { ...group, head: i, end: i + 1 }
  return group
}
const OWNERS = new Set(['its', 'their', 'his', 'her', 'our', 'the'])
const HEDGING = new Set([
  'more',
  'than',
  'about',
  'some',
  'nearly',
  'over',
  'almost',
  'roughly',
  'around',
  'approximately',
])

/** Small bodies whose members are people, and no bodies: 'all 11 members of one family'. */
const KIN = new Set(['family', 'household', 'crew', 'clan'])

/** Bodies of people of a number that stands before them: 'a 62-member rescue team', 'a 195-person staff'. */
const MANNED = new Set(
  'team staff crew workforce contingent force delegation squad mission brigade convoy army militia garrison gang platoon detachment'.split(
    ' ',
  ),
)

/** What those in a body are called: a hospital's staff is no strength of troops. */
const membersOf = (body: string): string => (/^(?:staff|crew|workforce)$/.test(body) ? 'staff' : 'member')

/** After such a body, where the number says how many it has; `null` where it does not. */
export function mannedEnd({ tokens, groupAt }: Scene, last: number): number | null {
  // The quantity may end with the number or with its 'member'.
  const own = /^(?:member|person|man|woman|strong)$/.test(tokens[last]?.lower ?? '') ? last : last + 1
  const at = tokens[own]?.text === '-' ? own + 1 : own
  if (!/^(?:member|person|man|woman|strong)$/.test(tokens[at]?.lower ?? '')) return null
  const group = groupAt[at] ?? groupAt[at + 1]
  return isNoun(group) && group.head > at && MANNED.has(lemmaAt({ tokens, groupAt } as Scene, group.head))
    ? group.end
    : null
}

/** 'three of the injured died': a participle for people, which the tagger takes for a verb. */
const isOfVictims = ({ tokens, groupAt }: Scene, of: number): boolean =>
  /^(?:the|those)$/.test(tokens[of + 1]?.lower ?? '') &&
  /^(?:injured|wounded|dead|missing|arrested|detained|killed|accused|deceased|displaced)$/.test(
    tokens[of + 2]?.lower ?? '',
  ) &&
  !isNoun(groupAt[of + 2])

/** 'Nine in ten households': the noun stands right behind the second number. */
function ratioEnd({ tokens, groupAt }: Scene, { role, rules }: QuantityMention, last: number): Group | null {
  const group = groupAt[last]
  const follows = role === 'percent' && rules.includes('ratio') && isNoun(group) && group.head > last
  return follows && tokens[last]?.pos === 'NUM' ? group : null
}

/** Formations are counted themselves: 'two battalions of marines' are battalions. */
const FORMATIONS = new Set([
  'battalion',
  'brigade',
  'regiment',
  'division',
  'company',
  'platoon',
  'squad',
  'unit',
  'group',
  'convoy',
  'wave',
  'million',
])

/** 'two army-made satellites': a hyphen and what hangs on it belong to the group, with the noun group after them. */
function overHyphens({ tokens, groupAt }: Scene, from: number): number {
  let end = from
  while (tokens[end]?.text === '-' && !tokens[end]?.spaced && tokens[end + 1] && !tokens[end + 1]?.spaced) {
    const after = groupAt[end + 1]
    end = after ? after.end : end + 2
    const next = groupAt[end]
    if (isNoun(next) && next.first === end) end = next.end
  }
  return end
}

/** '900 tram and bus drivers': a singular noun that is coordinated with another only describes what is counted. */
function overCoordination({ tokens, groupAt }: Scene, from: number, { high, low }: QuantityMention): number {
  const noun = tokens[from - 1]
  const joint = tokens[from]
  const next = groupAt[from + 1]
  if (noun?.pos !== 'NOUN' || (joint?.lower !== 'and' && joint?.lower !== 'or') || !isNoun(next)) return from
  const many = (high ?? low ?? 0) > 1 && next.first === from + 1 && tokens[next.first]?.pos !== 'NUM'
  const head = tokens[next.head] as Token
  return many &&
    !noun.lower.endsWith('s') &&
    !isPeople(noun.lower) &&
    head.lower.endsWith('s') &&
    !NO_PLURAL.has(noun.lower)
    ? next.end
    : from
}
const NO_PLURAL = new Set(['aircraft', 'cattle', 'livestock', 'sheep', 'fish', 'percent', 'infantry', 'artillery'])

const QUOTE = /^["“”]$/

/** The noun group after 'of', over a bracketed acronym and the rest of a long name. */
function wholeAfter({ tokens, groupAt }: Scene, of: number): Group | null {
  let start = of + 1
  // 'members of the "Valley Patrol"'
  if (tokens[start]?.pos === 'DET' && QUOTE.test(tokens[start + 1]?.text ?? '')) start += 2
  else if (QUOTE.test(tokens[start]?.text ?? '')) start++
  let group = groupAt[start] ?? null
  if (!isNoun(group)) return null
  for (let hops = 0; hops < 4; hops++) {
    const sign = tokens[group.end]
    let at: number = group.end
    if (start > of + 1 && QUOTE.test(sign?.text ?? '')) return { ...group, end: at + 1 }
    if (sign?.text === '(' && tokens[at + 2]?.text === ')') at += 3
    else if (sign?.lower === 'of') at += 1
    const next: Group | null = groupAt[at] ?? null
    if (at === group.end || !isNoun(next) || next.first !== at) break
    group = next
  }
  return group
}

/** Head lemma of the noun group that follows the number; `null` where the number is its last word. */
function headOf(scene: Scene, last: number, end: number): string | null {
  for (let i = end - 1; i > last; i--) {
    const { pos, lower } = scene.tokens[i] as Token
    if ((pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ') && !SCALES.has(lower)) return lemmaAt(scene, i)
  }
  return null
}

function nounWords(scene: Scene, from: number, end: number): string[] {
  const words: string[] = []
  let bracket = false
  for (let i = from; i < end; i++) {
    const { text, lower, pos } = scene.tokens[i] as Token
    if (text === '(') bracket = true
    else if (text === ')') bracket = false
    else if (text === '-' && words.length > 0 && i + 1 < end) words.push(`${words.pop()}-${lemmaAt(scene, ++i)}`)
    else if (!bracket && (pos === 'NOUN' || pos === 'PROPN')) words.push(lemmaAt(scene, i))
    else if (!bracket) words.push(lower)
  }
  return words
}

/** Words with a role that are no people: '900 outlets'. */
const BODIES = new Set(['outlet', 'newspaper', 'broadcaster', 'media', 'press'])

/** Bodies of people that are counted as such: 'three tactical units'. */
const TEAMS = new Set(['unit', 'team', 'squad', 'platoon', 'regiment', 'division', 'convoy'])

function isPerson(context: ClaimContext, quantity: QuantityMention, head: string | null): boolean {
  if (quantity.unit === 'person' || head === 'member') return true
  if (head === null || BODIES.has(head) || TEAMS.has(head)) return false
  return isPeople(head) || context.packs.some((pack) => pack.roles.some((role) => role.words.includes(head)))
}
