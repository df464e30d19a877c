import { createRequire } from 'node:module'
import type { Model } from 'wink-nlp'
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
  readonly pos: { readonly hash: Readonly<Record<string, number>> }
  readonly lexicon: string
  readonly xpansions: string
}

/** wink's model of English with what tags and lemmas need, and no more. */
export interface TaggerModel {
  readonly model: Model
  /** Unknown words met since `renew`: a tagger keeps some 50 bytes of each, forgotten or not. */
  met(): number
  /** How a text is cut depends on the unknown words met before it: after this it depends on nothing but the text. */
  forgetWords(): void
  /** Starts anew, for another tagger; those made before are of no use after it. */
  renew(): void
}

const load = createRequire(import.meta.url)
const part = (name: string): unknown => load(`wink-eng-lite-web-model/dist/${name}`)

/** A machine that finds nothing, for what is not asked of the model: sentences, names, negation, sentiment. */
const NO_MACHINE = '[100,0,{},{},{},{}]'

/** Loads the model from the parts of its package: made whole it takes three times as long, most of it for words never looked up. */
export function loadTaggerModel(): TaggerModel {
  const file = part('languages/cur/models/eng-core-web-model.json') as Core
  const lexeme = makeFeature(file.features.lexeme.list)
  const core = unpack(file, lexeme)
  const none = (): object => ({ machines: [NO_MACHINE], transformers: [] })
  const model = {
    core: () => core,
    pos: () => ({
      machines: part('languages/cur/models/eng-pos-model.json'),
      setter: part('pos-setter.js'),
      updater: part('pos-updater.js'),
      transformers: part('pos-transformers.js'),
    }),
    sbd: none,
    ner: none,
    negation: none,
    sa: none,
    metaCER: none,
    featureFn: part('feature.js'),
    addons: { lemmatize: part('lemmatize.js') },
  }
  let kept = lexeme.intrinsicSize
  const forgetWords = (): void => {
    for (; kept < lexeme.list.length; kept++) {
      delete lexeme.hash[lexeme.list[kept] as string]
      lexeme.list[kept] = ''
    }
  }
  return {
    model,
    met: () => lexeme.list.length - lexeme.intrinsicSize,
    forgetWords,
    renew: () => {
      forgetWords()
      lexeme.index = lexeme.list.length = kept = lexeme.intrinsicSize
    },
  }
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
