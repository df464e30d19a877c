import type { Sentence } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import type { StatementDraft } from '../model/statement.ts'
import { countryWords } from '../text/countries.ts'
import { genderOf } from '../text/given-genders.ts'
import { phraseAt, phraseWords } from '../text/phrases.ts'
import { bySpan } from '../text/spans.ts'
import { type DocumentTokens, firstIndex } from './document-tokens.ts'
import type { EntityRegistry, Known, Occurrence } from './entity-registry.ts'
import { readNounPhrase } from './noun-phrase.ts'
import { ROLE_NOUNS, type RoleNoun } from './noun-words.ts'

/** How many sentences back a pronoun may look. */
const PRONOUN_REACH = 4

/** Statements stand within one another this many deep at most. */
const INNERMOST = 4

/** How many occurrences what is in focus is counted over. */
const FOCUS_REACH = 40

/** Bodies that 'the company' does not mean: offices of a state, and papers that stand in a dateline. */
const NO_COMPANY =
  /\b(?:ministry|university|council|committee|commission|court|army|navy|forces|brigade|police|government|parliament|party|institute|church|service|guard|department|press|news|times|herald|tribune|gazette|courier|observer)\b/i

/** How many occurrences a role noun may look back, or on. */
const ROLE_REACH = 300

/** Who is meant by words that only point: searches the occurrences before a place in the text, the most salient first. */
export class References {
  readonly #registry: EntityRegistry
  readonly #tokens: DocumentTokens
  readonly #sources: readonly Span[]
  readonly #bySentence = new Map<number, Span[]>()
  /** The head nouns of sources, once read. */
  readonly #heads = new Map<Span, string | null>()
  /** What sources say word for word, with who says it, in the order of the text. */
  readonly #spoken: readonly { readonly content: Span; readonly source: Span }[]
  /** Starts of the names that stand for a source: the first of each kind in it. */
  readonly #starts: ReadonlySet<number>

  constructor(registry: EntityRegistry, tokens: DocumentTokens, drafts: readonly StatementDraft[]) {
    this.#registry = registry
    this.#tokens = tokens
    this.#sources = drafts.flatMap((draft) => (draft.source ? [draft.source] : [])).sort(bySpan)
    for (const { source, sentence } of drafts) {
      if (source === null) continue
      const own = this.#bySentence.get(sentence)
      if (own) own.push(source)
      else this.#bySentence.set(sentence, [source])
    }
    this.#spoken = drafts
      .flatMap(({ source, kind, content }) =>
        source && kind !== 'indirect' ? content.map((span) => ({ content: span, source })) : [],
      )
      .sort((a, b) => bySpan(a.content, b.content))
    this.#starts = new Set(this.#sources.flatMap((source) => this.#speakersIn(source)))
  }

  /** The last entity before `at` that a role noun can mean, else the first after it. */
  byRole(role: RoleNoun, country: string | null, at: number): Known | null {
    const fits = ({ known, mention }: Occurrence) =>
      showsRole(known, role) && (country === null || isOf(known, country)) && !this.#isInDateline(mention)
    return (this.#before(at, ROLE_REACH).find(fits) ?? this.#after(at, ROLE_REACH).find(fits))?.known ?? null
  }

  /** The last entity before `at` with a title or name that says all these words. */
  byTitle(kind: string, words: readonly string[], at: number): Known | null {
    const said = words.join(' ')
    const fits = ({ known }: Occurrence) =>
      known.kind === kind && [...known.titles, known.name.toLowerCase()].some((title) => title.includes(said))
    return this.#before(at, ROLE_REACH).find(fits)?.known ?? null
  }

  /** The entity of a kind, no publisher or state body, that is named most before `at`, of two the one named first; `null` where none is. */
  inFocus(kind: string, at: number): Known | null {
    const counts = new Map<Known, number>()
    for (const { known } of this.#before(at, FOCUS_REACH))
      if (known.kind === kind && known.role === null && !NO_COMPANY.test(known.name))
        counts.set(known, (counts.get(known) ?? 0) + 1)
    let best: Known | null = null
    for (const [known, count] of counts) if (best === null || count >= (counts.get(best) ?? 0)) best = known
    return best
  }

  /** The person or body that a pronoun at `at` means: recent, a source, a subject. */
  byPronoun(kinds: ReadonlySet<string>, gender: 'f' | 'm' | null, at: number): Known | null {
    const own = this.#tokens.sentenceAt(at)
    if (!own) return null
    let best: Known | null = null
    let bestScore = 0
    for (const { mention, known } of this.#before(at, ROLE_REACH)) {
      const distance = own.index - mention.sentence
      if (distance > PRONOUN_REACH) break
      if (!kinds.has(known.kind) || conflicts(known, gender)) continue
      const plain = 10 - 2 * distance + (this.#starts.has(mention.start) ? 3 : 0) + (this.#isSubject(mention) ? 2 : 0)
      if (plain + 2 <= bestScore) continue
      const score = gender !== null && isOfGender(known, gender) ? plain + 2 : plain
      if (score > bestScore) [best, bestScore] = [known, score]
    }
    return best
  }

  /** The person in whose words, quoted or after 'said:' on a line of its own, an 'I' at `at` stands. */
  speakerAt(at: number, entityAt: (span: Span) => Known | null): Known | null {
    const last = firstIndex(this.#spoken, ({ content }) => content.start > at)
    const around = this.#spoken.slice(Math.max(0, last - INNERMOST), last).findLast(({ content }) => at < content.end)
    const source = around?.source
    const known = source ? (source.start === at ? null : entityAt(source)) : this.#announced(at, entityAt)
    return known?.kind === 'person' ? known : null
  }

  /** 'The minister, Odra Venn, said:' at the end of a paragraph: what follows without quotation marks is hers. */
  #announced(at: number, entityAt: (span: Span) => Known | null): Known | null {
    const opening = this.#tokens.openingBefore(at)
    for (const { kind, first, end } of opening?.groups ?? []) {
      if (kind !== 'noun' || !opening) continue
      const span = { start: (opening.tokens[first] as Span).start, end: (opening.tokens[end - 1] as Span).end }
      // 'Speaking [today], the minister said:' has groups that are nobody.
      const isSomebody = opening.tokens.slice(first, end).some(({ lower }) => ROLE_NOUNS.get(lower)?.kind === 'person')
      const known = isSomebody || this.#namesWithin(span.start, span.end).length > 0 ? entityAt(span) : null
      if (known?.kind === 'person') return known
    }
    return null
  }

  /** The spans of the last `count` sources that end before `at`, the nearest first. */
  sourcesBefore(at: number, count: number): Span[] {
    const end = firstIndex(this.#sources, (source) => source.start >= at)
    return this.#sources
      .slice(Math.max(0, end - count - 2), end)
      .filter((source) => source.end <= at)
      .toReversed()
      .slice(0, count)
  }

  /** The last source before `at` whose head is that noun, else where it is 'police' the first after it. */
  sourceCalled(noun: string, at: number): Span | null {
    const called = (source: Span) => source.start !== at && this.#headOf(source) === noun && !this.#isBare(source)
    return this.sourcesBefore(at, 12).find(called) ?? (noun === 'police' ? (this.#sources.find(called) ?? null) : null)
  }

  /** The sentence that holds `at` and those before it, the nearest first. */
  sentencesBefore(at: number, count: number): readonly Sentence[] {
    return this.#tokens.sentencesBefore(at, count)
  }

  /** The sources of a sentence, in the order of the text. */
  sourcesIn(sentence: number): readonly Span[] {
    return this.#bySentence.get(sentence) ?? []
  }

  /** The person whose name, with its title, starts at an offset. */
  personFrom(at: number): { known: Known; end: number } | null {
    const found = this.#registry.occurrences[this.#indexAt(at)]
    if (!found || found.known.kind !== 'person' || found.mention.start !== at) return null
    return { known: found.known, end: found.mention.end }
  }

  /** Whether a person is first named at an offset. */
  isNamedFrom(known: Known, at: number): boolean {
    return this.#registry.occurrences.find((one) => one.known === known)?.mention.start === at
  }

  /** The sentence behind the one that holds `at`. */
  sentenceAfter(at: number): Sentence | null {
    return this.#tokens.sentenceAfter(at)
  }

  /** 'Odra Venn, who leads Orsk Aid': nobody but the first of a kind speaks. */
  #speakersIn({ start, end }: Span): number[] {
    const kinds = new Set<string>()
    const first: number[] = []
    for (let i = this.#indexAt(start); i < this.#registry.occurrences.length; i++) {
      const { mention, known } = this.#registry.occurrences[i] as Occurrence
      if (mention.start >= end) break
      // "Venn's brother said": it is not Venn who speaks.
      if (kinds.has(known.kind) || (known.kind === 'person' && this.#tokens.isOwner(mention.end))) continue
      kinds.add(known.kind)
      first.push(mention.start)
    }
    return first
  }

  #headOf(source: Span): string | null {
    const known = this.#heads.get(source)
    if (known !== undefined) return known
    const stretch = this.#tokens.stretchOf(source)
    const phrase = stretch && readNounPhrase(stretch, [])
    const noun = phrase?.words[phrase.head] ?? null
    this.#heads.set(source, noun)
    return noun
  }

  /** 'police' and 'the police' call up another source, they are none that could be called up. */
  #isBare(source: Span): boolean {
    const stretch = this.#tokens.stretchOf(source)
    return stretch !== null && stretch.end - stretch.first === 1
  }

  /** Occurrences before `at`, the nearest first. */
  /** 'HARN, Sept. 14 (NWA) -': who carries the report is not who it speaks of. */
  #isInDateline(mention: Span): boolean {
    const tokens = this.#tokens.sentenceAt(mention.start)?.tokens ?? []
    const at = tokens.findIndex(({ start }) => start === mention.start)
    if (at < 1 || tokens[at - 1]?.text !== '(') return false
    const close = tokens.findIndex(({ text }, i) => i > at && text === ')')
    return close > 0 && /^[-–—]+$/.test(tokens[close + 1]?.text ?? '')
  }

  #before(at: number, count: number): readonly Occurrence[] {
    const end = this.#indexAt(at)
    return this.#registry.occurrences.slice(Math.max(0, end - count), end).reverse()
  }

  #after(at: number, count: number): readonly Occurrence[] {
    const first = this.#indexAt(at)
    return this.#registry.occurrences.slice(first, first + count)
  }

  #indexAt = (at: number): number => firstIndex(this.#registry.occurrences, ({ mention }) => mention.start >= at)

  #namesWithin(start: number, end: number): number[] {
    const found: number[] = []
    for (let i = this.#indexAt(start); i < this.#registry.occurrences.length; i++) {
      const { mention } = this.#registry.occurrences[i] as Occurrence
      if (mention.start >= end) break
      found.push(mention.start)
    }
    return found
  }

  #isSubject(mention: Span): boolean {
    const sentence = this.#tokens.sentenceAt(mention.start)
    return sentence !== null && isSubject(sentence, mention)
  }
}

/** Whether a mention stands in the first noun group of its sentence, before any verb. */
function isSubject({ tokens, groups }: Sentence, mention: Span): boolean {
  const verb = groups.find((group) => group.kind === 'verb')
  return verb === undefined || mention.start < (tokens[verb.first] as Span).start
}

function showsRole(known: Known, { kind, shows, role }: RoleNoun): boolean {
  if (known.kind !== kind) return false
  if (role !== undefined && known.role !== role) return false
  // 'the group' is none of those who only carry the news
  if (shows === null) return role !== undefined || known.role !== 'media'
  return [...known.titles, known.name.toLowerCase()].some((words) => shows.test(words))
}

/** Whether an entity belongs to a country, by its table row or by a title that says so; unknown counts as yes. */
function isOf(known: Known, country: string): boolean {
  if (known.country !== null) return known.country === country
  const named = [...known.titles].flatMap((title) => {
    const words = phraseWords(title)
    return words.flatMap((_, i) => phraseAt(countryWords(), words, i)?.value.code ?? [])
  })
  return named.length === 0 || named.includes(country)
}

const MALE =
  /\b(?:mr|sir|lord|king|prince|father|brother|pope|spokesman|chairman|congressman|baron|sheikh|bishop|imam)\b/
const FEMALE = /\b(?:mrs|ms|miss|lady|dame|queen|princess|sister|spokeswoman|chairwoman|congresswoman|baroness)\b/

/** Whether a title or given name speaks for the pronoun's gender: a name that may be no person's has neither. */
const isOfGender = ({ titles, name }: Known, gender: 'f' | 'm'): boolean =>
  genderOf(name.split(' ')[0] ?? '') === gender ||
  [...titles].some((title) => (gender === 'f' ? FEMALE : MALE).test(title))

/** Whether a title or given name speaks against the pronoun's gender. */
function conflicts({ titles, name }: Known, gender: 'f' | 'm' | null): boolean {
  if (gender === null) return false
  const against = gender === 'f' ? MALE : FEMALE
  const given = genderOf(name.split(' ')[0] ?? '')
  return [...titles].some((title) => against.test(title)) || (given !== null && given !== gender)
}
