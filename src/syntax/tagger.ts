import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp'
import type { Pos } from '../model/sentence.ts'
import { loadTaggerModel, type TaggerModel } from './tagger-model.ts'

/** Words and signs of a text in order, with their lemmas and tags: lists of one length. */
export interface Tagging {
  readonly values: readonly string[]
  /** `undefined` where the tagger has none, as of 'CANNOT'. */
  readonly lemmas: readonly (string | undefined)[]
  readonly tags: readonly Pos[]
}

/** Unknown words after which the tagger is made anew, in 2 ms: what it keeps of them only ever grows. */
const WORDS_PER_TAGGER = 100_000

let model: TaggerModel | null = null
let tagger: WinkMethods | null = null

/** Cuts and tags a text, whatever was tagged before it. */
export function tagText(text: string): Tagging {
  model ??= loadTaggerModel()
  model.forgetWords()
  if (tagger === null || model.met() > WORDS_PER_TAGGER) {
    model.renew()
    tagger = winkNLP(model.model, ['pos'])
  }
  const { its } = tagger
  const tokens = tagger.readDoc(text).tokens()
  return {
    values: tokens.out(its.value as ItsFunction<string>),
    lemmas: tokens.out(its.lemma as ItsFunction<string | undefined>),
    tags: tokens.out(its.pos as ItsFunction<string>) as Pos[],
  }
}
