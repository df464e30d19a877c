import type { Pos } from '../model/sentence.ts'
import { copyText } from '../text/copy-text.ts'
import { foldQuotes } from '../text/fold.ts'
import { type Cut, loadTaggerModel, type TaggerModel } from './tagger-model.ts'

/** A word or sign that a run without white space is cut into, before anything around it says more of it. */
export interface RunWord {
  /** Where it stands in its run, in code units, the end exclusive; `null` of white space and of letters that the run does not have. */
  readonly at: { readonly start: number; readonly end: number } | null
  readonly text: string
  /** In lower case, with straight quotation marks. */
  readonly lower: string
  /** The number of its normal form. */
  readonly normal: number
  /** The number of its tag where nothing around it says another. */
  readonly tag: number
  /** A part of a contraction, whose tag nothing changes. */
  readonly fixed: boolean
  /** What the machines take it for, or 0 where they take it for its tag. */
  readonly hint: number
  /** Its lemma by the number of its tag; `undefined` where the model knows none. */
  lemma(tag: number): string | undefined
}

/** Runs whose words are kept: news says the same words again and again. When there are more all are forgotten. */
const MOST_RUNS = 20_000
/** Unknown words after which the model is made anew: what its store keeps of them only ever grows. */
const MOST_WORDS = 100_000

let loaded: TaggerModel | null = null
const kept = new Map<string, readonly RunWord[]>()

/** The model that numbers words and tags, loaded when it is first asked for. */
export const taggerModel = (): TaggerModel => (loaded ??= loadTaggerModel())

/** Makes room for the words of a text. Numbers of words hold from one call to the next. */
export function makeRoom(): void {
  if (kept.size < MOST_RUNS && taggerModel().met() < MOST_WORDS) return
  kept.clear()
  loaded = taggerModel().renew()
}

/** Cuts a run without white space (or of line breaks) into words. The same run is always cut alike, whatever was cut before. */
export function cutRun(run: string): readonly RunWord[] {
  let words = kept.get(run)
  if (!words) {
    const own = copyText(run)
    words = readRun(taggerModel(), own)
    kept.set(own, words)
  }
  return words
}

/** Whether the model knows a word as a verb, whatever it is here. */
export function mayBeVerb(word: string): boolean {
  const { store, tags } = taggerModel()
  const found = store.lookup(word)
  return found?.length === 1 && store.isMemberPOS(found[0] as number, tags.indexOf('VERB'))
}

/** A contraction's tag and lemma are its own: 'ca' in 'can't' is 'can'. */
interface Part {
  readonly word: number
  readonly normal: number
  readonly fixed: { readonly tag: number; readonly lemma: string } | null
}

/** Numbers that the library has of each part of a contraction. */
const PART_SIZE = 4
/** The tag of what the model has no tag for. */
const NOUN = 8
/** Bits that a pointer to a normal is moved up by, and those that a lemma takes. */
const POINTER_SHIFT = 16
const LEMMA_BITS = 0xfffff
const FOUND = 1

function readRun(model: TaggerModel, run: string): readonly RunWord[] {
  const { store } = model
  const parts: Part[] = []
  const cut: Cut = {
    _addToken: (text, category) => {
      const word = store.add(text, category)
      parts.push({ word, normal: store.normal(word), fixed: null })
    },
    _addTokenIfInCache: (text) => {
      const found = store.lookup(text)
      if (found === null) return 0
      parts.push(...partsOf(model, found))
      return FOUND
    },
    isLexeme: (text) => store.lookup(text),
  }
  model.tokenize(cut, run)
  const words: RunWord[] = []
  let from = 0
  for (const part of parts) {
    const word = wordOf(model, part, run, from)
    from = word.at?.end ?? from
    words.push(word)
  }
  model.forgetWords()
  return words
}

function partsOf({ store }: TaggerModel, found: readonly number[]): Part[] {
  const word = found[0] as number
  if (found.length === 1) return [{ word, normal: store.normal(word), fixed: null }]
  const parts: Part[] = []
  for (let k = 0; k < found.length; k += PART_SIZE) {
    const [own, pointer, lemma, tag] = found.slice(k, k + PART_SIZE) as [number, number, number, number]
    const fixed = { tag, lemma: store.value(lemma & LEMMA_BITS) }
    parts.push({ word: own, normal: store.nox(pointer << POINTER_SHIFT), fixed })
  }
  return parts
}

function wordOf(model: TaggerModel, { word, normal, fixed }: Part, run: string, from: number): RunWord {
  const { store } = model
  const text = store.value(word)
  const start = text.trim() === '' ? -1 : run.indexOf(text, from)
  return {
    at: start < 0 ? null : { start, end: start + text.length },
    text,
    lower: foldQuotes(text),
    normal,
    tag: fixed?.tag ?? (store.posOf(store.mappedSpelling(word)) || NOUN),
    fixed: fixed !== null,
    hint: model.hint(0, store, [word], 0),
    lemma: fixed ? () => fixed.lemma : lemmas(model, word, store.value(normal)),
  }
}

/**
 * 'staged' is of 'stage' and not of 'stag', whose past is 'stagged': a verb of one short syllable doubles its consonant. The model's rules
 * leave the 'e' out now and then. 'Bused' is of 'bus' all the same.
 */
const withSilentE = (normal: string, lemma: string | undefined): string | undefined =>
  lemma !== undefined &&
  (normal.length === lemma.length + 2 ? normal === `${lemma}ed` : normal === `${lemma}ing`) &&
  SHORT.test(lemma) &&
  lemma !== 'bus'
    ? `${lemma}e`
    : lemma
const SHORT = /^[^aeiouy]+[aeiou][bcdfgklmnprstvz]$/

/** Lemmas are made when they are asked for, and kept: the model has rules for them. */
function lemmas(model: TaggerModel, word: number, normal: string): (tag: number) => string | undefined {
  const { store } = model
  const mapped = store.mappedSpelling(word)
  if (store.property(mapped, 'isSLemma') === 1) {
    const lemma = withSilentE(normal, store.value(store.property(mapped, 'lemma')))
    return () => lemma
  }
  const made: (string | undefined)[] = []
  return (tag) => (made[tag] ??= withSilentE(normal, model.lemmatize(normal, model.tags[tag] as Pos, store)))
}
