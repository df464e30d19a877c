import type { EventRow, Pack, SenseRow } from '../../model/pack.ts'

/** A phrase that triggers an event: lemmas in order, others may stand between verb and noun. */
export interface EventPhrase {
  readonly words: readonly string[]
  readonly row: EventRow
}

/** The trigger words of the packs by lemma; of two rows with one word the first wins. */
export interface EventIndex {
  readonly verbs: ReadonlyMap<string, EventRow>
  readonly nouns: ReadonlyMap<string, EventRow>
  /** Undertakings whose beginning is an event, by lemma. */
  readonly campaigns: ReadonlyMap<string, EventRow>
  /** By first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly EventPhrase[]>
  /** Words that mean another event in another company, by lemma. */
  readonly senses: ReadonlyMap<string, SenseRow>
  /** Verbs that trigger it only where they are done to people, by lemma. */
  readonly ofPeople: ReadonlyMap<string, EventRow>
  /** Verbs that trigger it only where some people do them, by lemma, with those people. */
  readonly doneBy: ReadonlyMap<string, { readonly row: EventRow; readonly nouns: ReadonlySet<string> }>
  /** Words whose subject or owner it is done to, by lemma. */
  readonly suffered: ReadonlySet<string>
  /** The lemmas whose type is that of what did it. */
  readonly harms: ReadonlySet<string>
  /** Those that are an event only where a cause is named. */
  readonly onlyCaused: ReadonlySet<string>
  /** The type that a noun or a verb gives to the harm it does, by lemma. */
  readonly causes: { readonly nouns: ReadonlyMap<string, string>; readonly verbs: ReadonlyMap<string, string> }
  /** Words of `causes` that are no event and say so only within a sentence ('lorry'). */
  readonly things: ReadonlySet<string>
}

const indexes = new WeakMap<readonly Pack[], EventIndex>()

/** The index of the packs' events, made once for a list of packs. */
export function eventIndexOf(packs: readonly Pack[]): EventIndex {
  const known = indexes.get(packs)
  if (known) return known
  const rows = packs.flatMap((pack) => pack.events)
  const index = {
    verbs: new Map<string, EventRow>(),
    nouns: new Map<string, EventRow>(),
    phrases: new Map<string, EventPhrase[]>(),
    campaigns: new Map<string, EventRow>(),
    senses: new Map(
      packs
        .flatMap(({ senses }) => senses ?? [])
        .flatMap((row) => row.words.map((word): [string, SenseRow] => [word, row])),
    ),
    ofPeople: new Map(rows.flatMap((row) => (row.ofPeople ?? []).map((verb): [string, EventRow] => [verb, row]))),
    doneBy: new Map(rows.flatMap(doneByOf)),
    suffered: new Set(rows.flatMap(({ suffered }) => suffered ?? [])),
    harms: new Set(rows.flatMap(({ asCause }) => asCause ?? [])),
    onlyCaused: new Set(rows.flatMap(({ onlyCaused }) => onlyCaused ?? [])),
    things: new Set<string>(),
    causes: { nouns: new Map<string, string>(), verbs: new Map<string, string>() },
  }
  const things = packs.flatMap(({ causes }) => causes ?? []).filter(({ nearOnly }) => nearOnly)
  for (const { nouns } of things) for (const noun of nouns) index.things.add(noun)
  const causing = [...packs.flatMap(({ causes }) => causes ?? []), ...rows.filter(({ isCause }) => isCause)]
  for (const { eventType, verbs = [], nouns = [] } of causing) {
    for (const verb of verbs) if (!index.harms.has(verb)) index.causes.verbs.set(verb, eventType)
    for (const noun of nouns)
      if (!index.harms.has(noun)) for (const form of formsOf(noun)) index.causes.nouns.set(form, eventType)
  }
  for (const row of rows) {
    for (const verb of row.verbs ?? []) addWord(index.verbs, index.phrases, verb, row)
    for (const noun of row.nouns ?? []) for (const form of formsOf(noun)) addWord(index.nouns, index.phrases, form, row)
    for (const phrase of row.phrases ?? []) addPhrase(index.phrases, phrase, row)
  }
  for (const pack of packs)
    for (const lemma of pack.campaigns ?? []) {
      const row =
        index.nouns.get(lemma) ?? (pack.campaignEvent ? { eventType: pack.campaignEvent, phrase: lemma } : null)
      if (row && !index.campaigns.has(lemma)) index.campaigns.set(lemma, row)
    }
  for (const list of index.phrases.values()) list.sort((a, b) => b.words.length - a.words.length)
  indexes.set(packs, index)
  return index
}

function doneByOf(row: EventRow): [string, { row: EventRow; nouns: ReadonlySet<string> }][] {
  const nouns = new Set(row.doneBy?.nouns)
  return (
    row.doneBy?.verbs.map((verb): [string, { row: EventRow; nouns: ReadonlySet<string> }] => [verb, { row, nouns }]) ??
    []
  )
}

/** A noun and its plural as it stands: the tagger gives no lemma to one that it does not know ('airstrikes'). */
const formsOf = (noun: string): readonly string[] =>
  /(?:s|y|x|ch|sh)$/.test(noun) || noun.includes(' ') ? [noun] : [noun, `${noun}s`]

function addWord(words: Map<string, EventRow>, phrases: Map<string, EventPhrase[]>, word: string, row: EventRow): void {
  if (word.includes(' ')) addPhrase(phrases, word, row)
  else if (!words.has(word)) words.set(word, row)
}

function addPhrase(phrases: Map<string, EventPhrase[]>, phrase: string, row: EventRow): void {
  const words = phrase.split(' ')
  const list = phrases.get(words[0] as string)
  if (list) list.push({ words, row })
  else phrases.set(words[0] as string, [{ words, row }])
}
