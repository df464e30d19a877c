import type { Group, Token } from '../../model/sentence.ts'
import { isNoun, isVerb, type Scene } from './scene.ts'
import { readVerb, type Verb } from './verb-form.ts'

/** What a noun group is the subject of. */
export interface SubjectOf {
  /** The verb groups that say it, in order: one, or a chain ('are believed', 'to have been killed'). */
  readonly chain: readonly Group[]
  /** Where it says it: in the main clause, in a relative clause ('who died'), or as a bare participle ('deployed to the north'). */
  readonly via: 'main' | 'relative' | 'participle'
}

const OF_THE_WHOLE = new Set(['whom', 'which', 'them'])
const RELATIVE = new Set(['who', 'which', 'that'])
const SUBORDINATORS = new Set([
  'after',
  'before',
  'as',
  'while',
  'although',
  'though',
  'since',
  'until',
  'because',
  'if',
  'when',
  'where',
])
/** How far ahead a predicate is looked for, in tokens. */
const REACH = 40
/** Longest insertion between commas that is passed over, in tokens. */
const INSERTION = 18

/** All that the noun group ending before token `end` is the subject of: main clause first, then relative clause and participle. */
export function predicatesOf(scene: Scene, end: number): readonly SubjectOf[] {
  // One number is read by many rules, one after the other.
  if (lastRead === null || lastRead.scene !== scene || lastRead.end !== end)
    lastRead = { scene, end, found: readPredicates(scene, end) }
  return lastRead.found
}

let lastRead: { readonly scene: Scene; readonly end: number; readonly found: readonly SubjectOf[] } | null = null

function readPredicates(scene: Scene, end: number): SubjectOf[] {
  const found: SubjectOf[] = []
  const main = mainPredicate(scene, end, found)
  return main ? [main, ...found] : found
}

function mainPredicate(scene: Scene, end: number, minor: SubjectOf[]): SubjectOf | null {
  const { tokens, groupAt } = scene
  const limit = Math.min(tokens.length, end + REACH)
  for (let i = end; i < limit; ) {
    const token = tokens[i] as Token
    const group = groupAt[i] ?? null
    if (isVerb(group)) {
      if (isReduced(scene, group)) {
        minor.push({ chain: [group], via: 'participle' })
        i = group.end
      } else return tokens[group.first]?.lower === 'to' ? null : { chain: chainFrom(scene, group), via: 'main' }
    } else {
      const next = step(scene, i, end, minor)
      if (next === null) return null
      i = next > i ? next : i + 1
    }
    if (token.text === ';') return null
  }
  return null
}

/** The token to go on from, or `null` where the noun group's clause ends. */
function step(scene: Scene, i: number, end: number, minor: SubjectOf[]): number | null {
  const { tokens, groupAt } = scene
  const token = tokens[i] as Token
  // 'four of whom were hurt'
  if (i === end && token.lower === 'of' && OF_THE_WHOLE.has(tokens[i + 1]?.lower ?? '')) return i + 2
  // '12 people a day are killed'
  if (i === end && RATE.test(token.lower) && PER_TIME.test(tokens[i + 1]?.lower ?? '')) return i + 2
  if (RELATIVE.has(token.lower)) return overRelative(scene, i, minor)
  if (token.text === '(') return closing(tokens, i, ')')
  if (token.text === ',' && opensListItem(scene, i)) return (groupAt[i + 1] as Group).end
  if (token.text === ',' && (closesBracket(scene, i, end) || closesParts(scene, i, end))) return i + 1
  const list = token.text === ',' ? overList(scene, i) : null
  if (list !== null) return list
  if (token.text === ',' || isDash(tokens, i)) return overInsertion(scene, i, minor)
  if (token.pos === 'ADP' && !SUBORDINATORS.has(token.lower)) return overPhrase(scene, i)
  // 'left two dead and 18 injured': behind 'dead' a new subject begins.
  if (token.pos === 'CCONJ' && tokens[i - 1]?.pos === 'ADJ' && i - 1 === end) return null
  if (token.pos === 'CCONJ' && isNoun(groupAt[i + 1])) return (groupAt[i + 1] as Group).end
  // '40 cranes and around 900 lorries were'
  if (token.pos === 'CCONJ' && HEDGES.has(tokens[i + 1]?.pos ?? 'X') && startsWithNumber(scene, i + 2))
    return (groupAt[i + 2] as Group).end
  if (token.lower === 'those' || token.lower === 'these') return i + 1
  if (token.pos === 'ADV' || (token.pos === 'ADJ' && i === end) || token.lower === 'all') return i + 1
  if (token.pos === 'ADP' && isNoun(groupAt[i + 1]) && !isVerb(groupAt[(groupAt[i + 1] as Group).end]))
    return overPhrase(scene, i)
  return null
}

const RATE = /^(?:an?|each|every|per)$/
const PER_TIME = /^(?:day|week|month|year|hour|minute|night)$/

/** A dash between words; a hyphen only where it stands free, as in '900 people - most of them clerks - were'. */
const isDash = (tokens: readonly Token[], i: number): boolean =>
  /^[—–]$|^--$/.test(tokens[i]?.text ?? '') ||
  Boolean(tokens[i]?.text === '-' && tokens[i]?.spaced && tokens[i + 1]?.spaced)

const HEDGES: ReadonlySet<string> = new Set(['ADV', 'ADP', 'DET', 'ADJ'])

const startsWithNumber = ({ tokens, groupAt }: Scene, i: number): boolean =>
  isNoun(groupAt[i]) && groupAt[i]?.first === i && tokens[i]?.pos === 'NUM'

/** ', 22 aircraft and' in 'some 700 crews, 22 aircraft and the army fight': a further counted subject. */
function opensListItem(scene: Scene, comma: number): boolean {
  if (!startsWithNumber(scene, comma + 1)) return false
  const after = scene.tokens[(scene.groupAt[comma + 1] as Group).end]
  return after?.text === ',' || after?.pos === 'CCONJ'
}

/** 'The mayor, and thousands of clerks, followed': the second comma goes with the first. */
function closesBracket({ sentence, tokens, groupAt }: Scene, comma: number, end: number): boolean {
  const group = groupAt[comma + 1]
  if (comma !== end || !isVerb(group) || readVerb(sentence, group).ing) return false
  for (let i = comma - 1; i >= Math.max(1, comma - INSERTION); i--)
    if (tokens[i]?.lower === 'and') return tokens[i - 1]?.text === ','
  return false
}

/** 'Nine people, two women and seven men, were hurt': the comma that closes what tells the parts. */
const closesParts = ({ tokens, groupAt }: Scene, comma: number, end: number): boolean =>
  comma > end && tokens[end]?.text === ',' && isVerb(groupAt[comma + 1]) && tokens[comma + 1]?.pos === 'AUX'

/** Longest list of subjects without numbers behind a counted one, in members. */
const MEMBERS = 6

/** ', porters and cleaners' in '900 clerks, porters and cleaners will strike', ', a boat and six cars': behind the last member; `null` where no list goes on. */
function overList({ tokens, groupAt }: Scene, comma: number): number | null {
  let at = comma
  for (let k = 0; k < MEMBERS; k++) {
    const sign = tokens[at]
    const joins = sign?.text === ',' && tokens[at + 1]?.pos === 'CCONJ' ? at + 2 : at + 1
    const last = joins === at + 2 || sign?.pos === 'CCONJ'
    const member = groupAt[joins]
    if ((sign?.text !== ',' && sign?.pos !== 'CCONJ') || !isNoun(member) || member.first !== joins) return null
    if (!isPluralNoun(tokens[member.head]) && !/^an?$/.test(tokens[member.first]?.lower ?? '')) return null
    if (last) return member.end
    at = member.end
  }
  return null
}

const isPluralNoun = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' &&
  (token.lemma !== token.lower || /^(?:staff|crew|police|people|personnel|troops)$/.test(token.lower))

/** 'in the north of the valley' with the noun group that follows each preposition. */
function overPhrase({ groupAt }: Scene, i: number): number | null {
  const group = groupAt[i + 1]
  return isNoun(group) ? group.end : i + 1
}

function closing(tokens: readonly Token[], i: number, sign: string): number | null {
  for (let k = i + 1; k < Math.min(tokens.length, i + INSERTION); k++) if (tokens[k]?.text === sign) return k + 1
  return null
}

/** 'who died in the blast': its verb is noted; the main clause goes on after it. */
function overRelative(scene: Scene, i: number, minor: SubjectOf[]): number | null {
  const { tokens, groupAt } = scene
  let at = i + 1
  while (tokens[at]?.pos === 'ADV') at++
  const group = groupAt[at]
  if (!isVerb(group)) return null
  const chain = chainFrom(scene, group)
  minor.push({ chain, via: 'relative' })
  return (chain.at(-1) as Group).end
}

/** ', most of them children,': passed over where a verb or the end of a relative clause follows the closing comma. */
function overInsertion(scene: Scene, i: number, minor: SubjectOf[]): number | null {
  const { tokens, groupAt } = scene
  if (RELATIVE.has(tokens[i + 1]?.lower ?? '')) overRelative(scene, i + 1, minor)
  const sign = (tokens[i] as Token).text
  for (let k = i + 1; k < Math.min(tokens.length, i + INSERTION); k++) {
    if (tokens[k]?.text !== sign) continue
    const group = groupAt[k + 1]
    if (isVerb(group) && !readVerb(scene.sentence, group).ing) return k + 1
    // 'six priests -- five of them old -- and two women were killed'
    if (sign !== ',' && tokens[k + 1]?.pos === 'CCONJ' && startsWithNumber(scene, k + 2))
      return (groupAt[k + 2] as Group).end
  }
  return null
}

/** A participle that hangs on the noun, since a finite verb of the same subject comes on: 'soldiers deployed to the north have left'. */
export function isReduced(scene: Scene, group: Group): boolean {
  const verb = readVerb(scene.sentence, group)
  if (!verb.bare) return false
  const { tokens, groupAt } = scene
  for (let i = group.end; i < Math.min(tokens.length, group.end + 14); ) {
    const token = tokens[i] as Token
    const next = groupAt[i] ?? null
    if (isVerb(next)) return isMain(readVerb(scene.sentence, next), verb)
    if (token.pos === 'ADP' && isNoun(groupAt[i + 1])) i = (groupAt[i + 1] as Group).end
    // 'those brought up have died': a particle of the participle.
    else if (token.pos === 'ADV' || (token.pos === 'ADP' && isVerb(groupAt[i + 1]))) i++
    else return false
  }
  return false
}

/** Behind 'carried by four boats' 'were rowing' and 'rowed' are of the main clause, 'rowing' is not. */
const isMain = (next: Verb, participle: Verb): boolean =>
  !next.infinitive && (participle.ing || !next.ing || !next.bare)

/** 'are believed | to have been killed', 'continued | to rise': the verb with the infinitives that complete it. */
export function chainFrom({ tokens, groupAt }: Scene, group: Group): Group[] {
  const chain = [group]
  for (let at = group.end; chain.length < 4; ) {
    const next = groupAt[at]
    const last = chain.at(-1) as Group
    const split = tokens[last.head]?.lemma === 'have' || tokens[last.head]?.lemma === 'be'
    if (isVerb(next) && next.first === at && (tokens[at]?.lower === 'to' || split)) chain.push(next)
    else break
    at = next.end
  }
  return chain
}
