import type { EventRow, Pack } from '../../model/pack.ts'

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
  }
  for (const row of rows) {
    for (const verb of row.verbs ?? []) addWord(index.verbs, index.phrases, verb, row)
    for (const noun of row.nouns ?? []) addWord(index.nouns, index.phrases, noun, row)
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
