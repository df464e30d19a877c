import { createRequire } from 'node:module'
import { indexWords } from './word-index.ts'

/** What the values of one feature of words are numbered by. */
interface Feature {
  readonly list: string[]
  readonly hash: Record<string, number | undefined>
  readonly intrinsicSize: number
  /** The number of the next value that is new. */
  index: number
}

/** The core of the model as it lies in its package. */
interface Core {
  readonly packing: object
  readonly features: {
    readonly lexeme: { readonly list: readonly string[] }
    readonly posClusters: { readonly list: readonly string[] }
  }
  readonly pos: { readonly hash: Readonly<Record<string, number>>; readonly list: readonly string[] }
  readonly tcat: { readonly hash: Readonly<Record<string, number>> }
  readonly trex: object
  readonly preserve: object
  readonly lexicon: string
  readonly xpansions: string
}

/** The library's store of words, with the numbers they go by. */
export interface WordStore {
  /** Keeps a word of a category and gives its number. */
  add(text: string, category: number): number
  /** The number of a word; of a contraction four numbers a part: word, pointer to its normal, lemma, tag. `null` where it is not known. */
  lookup(text: string): readonly number[] | null
  value(word: number): string
  normal(word: number): number
  /** The normal that a part of a contraction points to, the pointer in the upper half. */
  nox(pointer: number): number
  mappedSpelling(word: number): number
  property(word: number, name: 'isSLemma' | 'lemma'): number
  posOf(word: number): number
  /** Whether a tag is among those that the model has of a word. */
  isMemberPOS(word: number, tag: number): boolean
}

/** The library's machine for patterns of tags: what it recognises is what its updater takes. */
export interface TagMachine {
  recognize(
    tags: readonly number[],
    transform: (tag: number, store: WordStore, words: unknown, i: number) => number,
    words: unknown,
  ): object
  importJSON(json: string): void
}

/** wink's own parts that cut and tag, over its model of English, with what tags and lemmas need and no more. */
export interface TaggerModel {
  readonly store: WordStore
  /** Names of the tags by their numbers. */
  readonly tags: readonly string[]
  readonly machines: readonly TagMachine[]
  /** Cuts a text and hands what it cuts to `cut`, in order. */
  readonly tokenize: (cut: Cut, text: string) => void
  /** Sets the tags that a machine's patterns stand for. */
  readonly update: (found: object, store: WordStore, tags: number[], normals: readonly number[]) => void
  /** What a machine takes the tag of a word for: the tag itself where the model has no hint. */
  readonly hint: (tag: number, store: WordStore, word: readonly [number], i: 0) => number
  readonly lemmatize: (normal: string, tag: string, store: WordStore) => string | undefined
  /** Unknown words met since the model was loaded: its store keeps some 50 bytes of each, forgotten or not. */
  met(): number
  /** How a text is cut depends on the unknown words met before it: after this it depends on nothing but the text. */
  forgetWords(): void
  /** The same model without any word met, in 2 ms; this one is of no use after it. */
  renew(): TaggerModel
}

/** What takes the words that the library cuts. */
export interface Cut {
  _addToken(text: string, category: number): void
  /** Takes a word that the store knows; 0 where it knows none. */
  _addTokenIfInCache(text: string): number
  /** Anything but `null` where the store knows the word. */
  isLexeme(text: string): object | null
}

const load = createRequire(import.meta.url)
const modelPart = (name: string): unknown => load(`wink-eng-lite-web-model/dist/${name}`)
const makeStore = load('wink-nlp/src/cache.js') as (core: object, features: unknown) => WordStore
const makeMachine = load('wink-nlp/src/automaton.js') as (store: WordStore, ignored: string) => TagMachine
const compileExpressions = load('wink-nlp/src/compile-trex.js') as (expressions: object) => object
const makeTokenizer = load('wink-nlp/src/tokenizer.js') as (
  expressions: object,
  categories: object,
  preserve: object,
) => TaggerModel['tokenize']

/**
 * Loads the model from the parts of its package, and the parts of the library that cut and tag: made whole it takes three times as
 * long, most of it for words never looked up and for machines never asked.
 */
export function loadTaggerModel(): TaggerModel {
  const file = modelPart('languages/cur/models/eng-core-web-model.json') as Core
  const lexeme = makeFeature(file.features.lexeme.list)
  return makeModel(file, unpack(file, lexeme), lexeme)
}

function makeModel(file: Core, core: object, lexeme: Feature): TaggerModel {
  const store = makeStore(core, modelPart('feature.js'))
  const tokenize = makeTokenizer(compileExpressions(file.trex), file.tcat.hash, file.preserve)
  let kept = lexeme.intrinsicSize
  const forgetWords = (): void => {
    for (; kept < lexeme.list.length; kept++) {
      delete lexeme.hash[lexeme.list[kept] as string]
      lexeme.list[kept] = ''
    }
  }
  return {
    store,
    tags: file.pos.list,
    machines: loadMachines(store),
    tokenize,
    update: modelPart('pos-updater.js') as TaggerModel['update'],
    hint: (modelPart('pos-transformers.js') as readonly TaggerModel['hint'][])[0] as TaggerModel['hint'],
    lemmatize: modelPart('lemmatize.js') as TaggerModel['lemmatize'],
    met: () => lexeme.list.length - lexeme.intrinsicSize,
    forgetWords,
    renew: () => {
      forgetWords()
      lexeme.index = lexeme.list.length = lexeme.intrinsicSize
      return makeModel(file, core, lexeme)
    },
  }
}

/** As the library does: its first word stands for what a machine passes over. */
function loadMachines(store: WordStore): TagMachine[] {
  return (modelPart('languages/cur/models/eng-pos-model.json') as readonly string[]).map((json) => {
    const machine = makeMachine(store, store.value(0))
    machine.importJSON(json)
    return machine
  })
}

const makeFeature = (values: readonly string[]): Feature => ({
  list: [...values],
  hash: lazyNumbers(values),
  intrinsicSize: values.length,
  index: values.length,
})

/**
 * Makes of the file what the package's own loader makes of it, with two differences: words are numbered when they are asked for, and of
 * words not in the model only the tag is kept, not their prefix, suffix and shape, which nobody asks for.
 */
function unpack({ features, packing, pos, ...core }: Core, lexeme: Feature): object {
  const tagSet = (tags: string) => new Set(tags.split('_').map((tag) => pos.hash[tag] ?? 0))
  const posClusters = { ...features.posClusters, list: features.posClusters.list.map(tagSet) }
  return {
    ...core,
    pos,
    packing: { ...packing, efList: ['pos'] },
    features: { ...features, lexeme, posClusters },
    lexicon: readNumbers(core.lexicon),
    xpansions: readNumbers(core.xpansions),
  }
}

/** An object from words to their numbers that copies a word's number when it is first asked for. */
function lazyNumbers(words: readonly string[]): Record<string, number | undefined> {
  const numberOf = indexWords(words)
  const all = new Proxy(Object.create(null) as object, {
    get(_target, word, numbers: Record<string, number>) {
      const number = numberOf(word as string)
      if (number === null) return undefined
      numbers[word as string] = number
      return number
    },
  })
  return Object.create(all) as Record<string, number | undefined>
}

const readNumbers = (base64: string): Uint32Array =>
  new Uint32Array(new Uint8Array(Buffer.from(base64, 'base64')).buffer)
