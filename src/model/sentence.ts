import type { Span } from './span.ts'

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE'

/** One word or sign of the text. */
export interface Token extends Span {
  readonly text: string
  /** In lower case, with curly quotation marks and apostrophes made straight. */
  readonly lower: string
  readonly lemma: string
  readonly pos: Pos
  /** Whether white space stands before it. */
  readonly spaced: boolean
}

/** A base noun group ('the Ukrainian Defense Ministry's analysis') or verb group ('had been awarded'), by token index in its sentence. */
export interface Group {
  readonly kind: 'noun' | 'verb'
  /** Index of the first token. */
  readonly first: number
  /** Index after the last token. */
  readonly end: number
  /** Index of the head: the last noun, or the last verb that is no auxiliary. */
  readonly head: number
}

/** One sentence; its span leaves white space at both ends out. */
export interface Sentence extends Span {
  /** Position among the sentences of the document, from 0. */
  readonly index: number
  /** Number of the paragraph (a line of the text, or a block between blank lines where lines are wrapped), from 0. */
  readonly paragraph: number
  readonly tokens: readonly Token[]
  /** In the order of the text, never overlapping. */
  readonly groups: readonly Group[]
}
