import type { ActorRef } from '../model/entity.ts'
import { makeId } from '../model/id.ts'
import type { NameMention } from '../model/mention.ts'
import type { Pack } from '../model/pack.ts'
import type { Group, Sentence, Token } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import type { StatementDraft } from '../model/statement.ts'
import { isCapital } from '../text/capital.ts'
import { type CountryWord, countryOf, countryWords } from '../text/countries.ts'
import { foldedWords, phraseAt } from '../text/phrases.ts'
import { rememberTexts } from '../text/remember.ts'
import { bySpan } from '../text/spans.ts'
import { type DocumentTokens, firstIndex, type Stretch } from './document-tokens.ts'

/** How many sentences back 'these troops' may look. */
const REACH = 3

/** A noun group that names whose people they are. */
interface ActorMention extends Span {
  readonly sentence: number
  readonly code: string
  readonly role: string | null
  /** Whether a verb group follows it: it is a subject. */
  readonly subject: boolean
}

/** Whose people or things the words of one document mean. */
export class Actors {
  readonly #tokens: DocumentTokens
  readonly #roles: ReadonlyMap<string, string>
  readonly #mentions: readonly ActorMention[]
  readonly #sources: readonly Span[]
  /** The names of bodies. */
  readonly #bodies: readonly Span[]

  constructor(
    sentences: readonly Sentence[],
    tokens: DocumentTokens,
    packs: readonly Pack[],
    drafts: readonly StatementDraft[],
    names: readonly NameMention[],
  ) {
    this.#tokens = tokens
    this.#bodies = names.filter(({ entityType }) => entityType === 'organisation')
    this.#roles = roleWords(packs)
    this.#mentions = sentences.flatMap((sentence) => this.#mentionsIn(sentence))
    this.#sources = drafts.flatMap(({ source }) => source ?? []).sort(bySpan)
  }

  of(span: Span): ActorRef | null {
    const stretch = this.#tokens.stretchOf(span)
    if (!stretch) return null
    const words = foldedWords(stretch.sentence.tokens)
    const code = this.#codeIn(stretch, words)
    return code === null ? this.#pointed(stretch, words) : makeActor(code)
  }

  /** Code of the words themselves: 'Chilean soldiers' CL/military; `null` without a country. */
  #codeIn({ sentence, first, end }: Stretch, words: readonly string[]): string | null {
    const country = countryIn(sentence, words, first, end)
    if (!country) return null
    const role =
      this.#roleIn(words, first, end) ?? (country.as === 'capital' || country.as === 'seat' ? 'government' : null)
    return role === null ? country.code : `${country.code}/${role}`
  }

  /** The role that the head gives, else a word before it: 'military hardware' is the military's. */
  #roleIn(words: readonly string[], first: number, end: number): string | null {
    for (let i = end - 1; i >= first; i--) {
      const role = this.#roles.get(words[i] as string)
      if (role !== undefined) return role
    }
    return null
  }

  /** 'these troops', 'the soldiers', 'they' and bare 'troops' mean the last actor of their role. */
  #pointed({ sentence, first, end }: Stretch, words: readonly string[]): ActorRef | null {
    const pronoun = end === first + 1 && /^(?:they|them|their|theirs)$/.test(words[first] as string)
    const role = pronoun ? 'military' : this.#roleIn(words, first, end)
    if (role === null || this.#isNamed({ sentence, first, end })) return null
    const at = (sentence.tokens[first] as Span).start
    const last = firstIndex(this.#mentions, (one) => one.start >= at)
    const from = firstIndex(this.#mentions, (one) => one.sentence >= sentence.index - REACH)
    const before = this.#mentions.slice(from, last)
    const same = before.findLast((one) => one.role === role)
    const definite = pronoun || /^(?:the|these|those|this|that|their|its|his|such)$/.test(words[first] as string)
    // 'Chile said that 30 of its soldiers died'
    const isOwn = words.slice(first, end).some((word) => /^(?:its|their|our|his|her)$/.test(word))
    const sender = definite
      ? undefined
      : before.findLast(
          (one) => one.sentence === sentence.index && one.role === null && one.subject && (isOwn || !this.#speaks(one)),
        )
    if (sender && !(same && same.sentence === sentence.index && same.start > sender.start))
      return makeActor(`${sender.code.slice(0, 2)}/${role}`)
    // 'Chilean troops fought Peruvian ones. 40 soldiers died.': whose, the words do not say.
    const isOpen =
      !definite &&
      before.some((one) => one.role === role && one.sentence === same?.sentence && countryIs(one) !== countryIs(same))
    return same && !isOpen ? makeActor(`${countryIs(same)}/${role}`) : null
  }

  /** 'Orvane fighters': they have a name of their own, and are nobody named before. */
  #isNamed({ sentence, first, end }: Stretch): boolean {
    const from = (sentence.tokens[first] as Span).start
    const to = (sentence.tokens[end - 1] as Span).start
    const at = firstIndex(this.#bodies, (name) => name.start >= from)
    return at < this.#bodies.length && (this.#bodies[at] as Span).end <= to
  }

  /** Whether it is who says what follows: 'the Chilean coast guard said 12 people were saved'. */
  #speaks({ start, end }: Span): boolean {
    const source = this.#sources[firstIndex(this.#sources, (one) => one.end >= end)]
    return source !== undefined && source.start < end && start < source.end
  }

  #mentionsIn(sentence: Sentence): ActorMention[] {
    const words = foldedWords(sentence.tokens)
    return sentence.groups.flatMap((group, i) => {
      if (group.kind !== 'noun') return []
      const { first, end } = group
      const code = this.#codeIn({ sentence, first, end }, words)
      if (code === null) return []
      const span = { start: (sentence.tokens[first] as Span).start, end: (sentence.tokens[end - 1] as Span).end }
      const role = code.length > 2 ? code.slice(3) : null
      return [{ ...span, sentence: sentence.index, code, role, subject: isSubject(sentence.groups, i) }]
    })
  }
}

const countryIs = ({ code }: ActorMention): string => code.slice(0, 2)

/** Whether the next group is a verb's, save an infinitive's. */
const isSubject = (groups: readonly Group[], i: number): boolean => groups[i + 1]?.kind === 'verb'

/** The country whose people they are: the last one before the head, else the first after it ('soldiers of Chile'). */
/** 'Us' and 'Car' are words, 'US' and 'CAR' countries. */
const isWord = (text: string, length: number): boolean =>
  length === 1 && text.length <= 3 && text !== text.toUpperCase()

function countryIn({ tokens }: Sentence, words: readonly string[], first: number, end: number): CountryWord | null {
  let found: CountryWord | null = null
  for (let i = first; i < end; i++) {
    const { text } = tokens[i] as Token
    if (!isCapital(text)) continue
    const hit = phraseAt(countryWords(), words, i)
    if (!hit || hit.end > end || isWord(text, hit.end - i)) continue
    if (words[hit.end] === '-' && hit.end < end) {
      i = hit.end
      continue
    }
    if (found && /^(?:of|in|from|against|on|to|into|near|at|with)$/.test(words[i - 1] ?? '')) break
    if (/^(?:in|near|at|against|on|to|into)$/.test(words[i - 1] ?? '') && i > first + 1) break
    found = hit.value
    i = hit.end - 1
  }
  return found
}

const WORDS = new WeakMap<readonly Pack[], ReadonlyMap<string, string>>()

/** The packs' role nouns with their plurals; the first row that has a word wins. */
function roleWords(packs: readonly Pack[]): ReadonlyMap<string, string> {
  let words = WORDS.get(packs)
  if (!words) {
    const roles = new Map<string, string>()
    for (const { role, words: nouns } of packs.flatMap((pack) => pack.roles))
      for (const noun of nouns) for (const form of [noun, pluralOf(noun)]) if (!roles.has(form)) roles.set(form, role)
    WORDS.set(packs, (words = roles))
  }
  return words
}

function pluralOf(noun: string): string {
  if (/(?:man|woman)$/.test(noun) && noun !== 'human') return noun.replace(/man$/, 'men')
  if (noun === 'child') return 'children'
  if (noun === 'person') return 'people'
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies')
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

/** The actor of a code, named in English: 'Chilean military', 'government of Chile', 'Chile'. */
const makeActor = rememberTexts((code): ActorRef => {
  const country = countryOf(code.slice(0, 2))
  const role = code.slice(3)
  const names: Readonly<Record<string, string>> = {
    '': country?.name ?? code,
    government: `Government of ${country?.name}`,
    civilian: `${country?.adjective} civilians`,
  }
  return { id: makeId('e', ['actor', code]), code, name: names[role] ?? `${country?.adjective} ${role}` }
})
