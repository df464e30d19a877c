import type { Group, Token } from '../../model/sentence.ts'
import { isPeople } from '../../text/people.ts'
import { HAPPENINGS } from './happenings.ts'
import { isNoun, isVerb, nounLemma, type Scene } from './scene.ts'
import { readVerb } from './verb-form.ts'

const RELATIVE = new Set(['who', 'which', 'that'])
const STOPS = new Set([':', ';', '"', '“', '”', 'if', 'because', 'when', 'while', 'although', 'though', 'whether'])
const CALENDAR = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december today yesterday tomorrow tonight week month year day night morning afternoon evening weekend weeks ' +
    'months years days hours hour minutes'
  ).split(' '),
)

/** A day or a month; 'the march' is none. */
const isCalendar = ({ lower, text }: Token): boolean => CALENDAR.has(lower) && text !== 'march'

/** How far back a subject is looked for, in tokens. */
const REACH = 45

/**
 * The subject of a verb group: the noun group before it, across phrases ('soldiers in the north'), appositions, adverbs and a verb
 * that shares it ('attacked and captured'); `null` where there is none.
 */
export function subjectOf(scene: Scene, verb: Group, hops = 3): Group | null {
  const floor = Math.max(0, verb.first - REACH)
  const absolute = groupBefore(scene, verb)
  if (isNoun(absolute) && isAbsolute(scene, absolute, verb)) return absolute
  let apposed: Group | null = null
  for (let i = overClause(scene, verb.first - 1, floor); i >= floor; ) {
    const token = scene.tokens[i] as Token
    const group = scene.groupAt[i] ?? null
    if (RELATIVE.has(token.lower) && !isNoun(group)) return i === verb.first - 1 ? antecedent(scene, i) : apposed
    if (isNoun(group)) {
      if (opensClause(scene, group, verb)) return group
      if (isVerb(groupBefore(scene, numberBefore(scene, group) ?? group)) && sharesSubject(scene, verb)) {
        i = group.first - 1
        continue
      }
      const step = stepOverNoun(scene, group, apposed)
      if (step.found) return step.found
      apposed = step.apposed
      i = step.next
    } else if (isVerb(group)) {
      const opener = embeddedFrom(scene, group, verb)
      if (opener >= floor) {
        i = opener - 1
        continue
      }
      if (isParticipleWithin(scene, group, verb)) {
        i = (group as Group).first - 1
        continue
      }
      if (!isSplitPerfect(scene, group, verb))
        return apposed ?? (hops > 0 ? sharedSubject(scene, group, verb, hops) : null)
      i--
    } else if (STOPS.has(token.lower)) return apposed
    else i--
  }
  return apposed
}

/** Longest aside between dashes, in tokens. */
const ASIDE = 18
const isDash = (token: Token | undefined): boolean => token?.text === '--' || token?.text === '—' || token?.text === '–'

/** 'The guard, which lost a port in May, has sent': before the relative clause that closes with a comma, or the aside that closes with a dash, at `i`; else `i`. */
function overClause({ tokens, groupAt }: Scene, i: number, floor: number): number {
  if (isDash(tokens[i])) {
    // 'cases -- those of riot left out -- fell'
    for (let k = i - 1; k > Math.max(floor, i - ASIDE); k--) if (isDash(tokens[k])) return k - 1
    return i
  }
  if (tokens[i]?.text !== ',' || tokens[i + 1]?.pos !== 'AUX') return i
  for (let k = i - 1; k > floor; k--)
    if (tokens[k]?.text === ',')
      return /^(?:who|which)$/.test(tokens[k + 1]?.lower ?? '') && isNoun(groupAt[k - 1]) ? k - 1 : i
  return i
}

/** 'have since risen', 'has more than doubled': the tagger takes 'since' for a word that opens a clause, and parts the verb. */
function isSplitPerfect({ tokens }: Scene, auxiliary: Group, { first }: Group): boolean {
  const isHave = /^(?:has|have|had)$/.test(tokens[auxiliary.head]?.lower ?? '')
  if (!isHave) return false
  const word = tokens[first - 1]?.lower
  return auxiliary.end === first - 1 ? word === 'since' : auxiliary.end === first - 2 && word === 'than'
}

/** 'praised Korland for what it gave but asked for more': where the clause of 'what' opens, whose subject is not that of 'asked'; -1 elsewhere. */
function embeddedFrom({ tokens, groupAt }: Scene, { first }: Group, verb: Group): number {
  if (tokens[verb.first - 1]?.pos !== 'CCONJ') return -1
  const subject = groupAt[first - 1] ?? null
  const opener = isNoun(subject) ? subject.first - 1 : -1
  return opener > 0 && /^(?:what|how|why|whom)$/.test(tokens[opener]?.lower ?? '') ? opener : -1
}

/** 'after two guards were shot': right behind a word that opens a clause as well as a phrase, right before the verb. */
function opensClause({ tokens, sentence }: Scene, { first, end }: Group, verb: Group): boolean {
  if (end !== verb.first || !/^(?:after|before|since|until)$/.test(tokens[first - 1]?.lower ?? '')) return false
  const { bare, ing } = readVerb(sentence, verb)
  // 'after a strike called by unions'
  return !ing && !(bare && tokens[verb.end]?.pos === 'ADP')
}

/** 'people caught in the fighting thanked Korland': a participle of the subject itself, right before a preposition. */
function isParticipleWithin({ tokens, groupAt, sentence }: Scene, group: Group, verb: Group): boolean {
  const { pos, text } = tokens[verb.first - 1] as Token
  if (pos === 'CCONJ' || text === ',' || group.end >= verb.first || tokens[group.end]?.pos !== 'ADP') return false
  if (!isNoun(groupAt[group.first - 1]) || group.end - group.first > 1) return false
  const [own, outer] = [readVerb(sentence, group), readVerb(sentence, verb)]
  const { lower } = tokens[group.head] as Token
  const isParticiple = own.bare && lower !== own.lemma && !lower.endsWith('s') && !TELLING.has(own.lemma)
  return isParticiple && !outer.ing && !outer.infinitive
}

/** Verbs behind which a clause with a subject of its own stands: 'said in May six men left'. */
const TELLING = new Set(
  'say tell claim warn report allege believe think know hope announce find see hear learn'.split(' '),
)

const groupBefore = ({ groupAt }: Scene, group: Group): Group | null => groupAt[group.first - 1] ?? null

/** 'killed 35 more villagers': the number that the tagger parts from what it counts. */
const numberBefore = (scene: Scene, group: Group): Group | null => {
  const before = scene.tokens[group.first]?.lower === 'more' ? groupBefore(scene, group) : null
  return before && scene.tokens[before.head]?.pos === 'NUM' ? before : null
}

/** 'with sales dipping 2%' */
const isAbsolute = ({ sentence, tokens }: Scene, group: Group, verb: Group): boolean =>
  tokens[group.first - 1]?.lower === 'with' && readVerb(sentence, verb).ing

/** ', capturing 12', 'and captured 12': a noun right behind the earlier verb is that one's object. */
function sharesSubject(scene: Scene, verb: Group): boolean {
  const before = scene.tokens[verb.first - 1]
  return before?.pos === 'CCONJ' || (before?.text === ',' && readVerb(scene.sentence, verb).ing)
}

interface Step {
  readonly found: Group | null
  readonly apposed: Group | null
  readonly next: number
}

/** A group after a preposition or of time is passed; one between commas may be an apposition to the one before it. */
function stepOverNoun({ tokens, groupAt }: Scene, group: Group, apposed: Group | null): Step {
  const before = tokens[group.first - 1]
  // 'left before he was hurt'
  if (NOMINATIVE.has((tokens[group.head] as Token).lower)) return { found: group, apposed, next: group.first - 1 }
  // 'more than 200 miners marched'
  const isHedged =
    before?.lower === 'than' &&
    /^(?:more|less|fewer)$/.test(tokens[group.first - 2]?.lower ?? '') &&
    !isVerb(groupAt[group.first - 3])
  if (before?.pos === 'ADP' && !isHedged && !isSubordinator(before))
    return { found: null, apposed, next: group.first - 2 }
  if (isCalendar(tokens[group.head] as Token)) return { found: null, apposed, next: group.first - 1 }
  const outer = groupAt[group.first - 2] ?? null
  if (before?.lower === 'and' && isNoun(outer) && areNames(tokens, outer, group)) {
    // 'bombings in Elna and Sund killed 12': both stand behind the preposition.
    const opener = tokens[outer.first - 1]
    if (opener?.pos === 'ADP' && !isSubordinator(opener)) return { found: null, apposed, next: outer.first - 2 }
  }
  if (before?.text === ',' && tokens[group.end]?.text === ',' && isNoun(outer))
    return { found: null, apposed: apposed ?? group, next: group.first - 2 }
  return { found: group, apposed, next: group.first - 1 }
}

const areNames = (tokens: readonly Token[], a: Group, b: Group): boolean =>
  tokens[a.head]?.pos === 'PROPN' && tokens[b.head]?.pos === 'PROPN'

const NOMINATIVE = new Set(['i', 'he', 'she', 'we', 'they'])

const isSubordinator = (token: Token): boolean =>
  token.lower === 'although' || token.lower === 'while' || token.lower === 'as'

/** 'attacked and captured', 'volunteered to send', 'launched a raid, capturing': the earlier verb's subject serves. */
function sharedSubject(scene: Scene, earlier: Group, verb: Group, hops: number): Group | null {
  const own = readVerb(scene.sentence, verb)
  const first = scene.tokens[verb.first - 1]
  const joined = first?.pos === 'CCONJ' || first?.text === ',' || earlier.end === verb.first
  return joined || own.ing || own.infinitive ? subjectOf(scene, earlier, hops - 1) : null
}

/** The noun group that a relative pronoun at `i` stands for: 'the raid in Norland, which killed 40' is the raid. */
function antecedent(scene: Scene, i: number): Group | null {
  const { tokens, groupAt } = scene
  const at = tokens[i - 1]?.text === ',' ? i - 2 : i - 1
  const group = groupAt[at] ?? null
  if (!isNoun(group)) return null
  const isWho = tokens[i]?.lower === 'who'
  let outer: Group = group
  for (let hops = 0; hops < PHRASES; hops++) {
    const noun = nounLemma(tokens[outer.head] as Token)
    if (isWho ? isPeople(noun) : HAPPENINGS.has(noun)) return outer
    const link = tokens[outer.first - 1]
    const before = groupAt[outer.first - 2]
    if ((link?.pos !== 'ADP' && link?.pos !== 'CCONJ') || !isNoun(before)) break
    outer = before
  }
  return group
}
/** Phrases between a relative clause and what it is said of, at most. */
const PHRASES = 5

/** The noun group of a 'by'-phrase soon after token `from`: 'were destroyed on Monday by raiders'. */
export function byPhrase({ tokens, groupAt }: Scene, from: number): Group | null {
  for (let i = from; i < Math.min(tokens.length - 1, from + 10); i++) {
    const token = tokens[i] as Token
    if (token.lower === 'by' && token.pos === 'ADP') {
      const group = groupAt[i + 1] ?? null
      return isNoun(group) && !isCalendar(tokens[group.head] as Token) ? group : null
    }
    if (token.text === ',' || token.text === ';' || isVerb(groupAt[i])) return null
  }
  return null
}
