import type { Pack } from '../../model/pack.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { isCapital } from '../../text/capital.ts'
import { foldedWords, indexPhrases, type PhraseIndex } from '../../text/phrases.ts'
import { withoutBracket } from '../../text/without-bracket.ts'
import { isAcronym } from './name-sentence.ts'

/** What the rules know beyond the sentence: the packs' bodies, and what earlier rules found in the document. */
export interface NameContext {
  readonly text: string
  /** Names of bodies; the value is the spelling that an acronym must have letter for letter, else `null`. */
  readonly bodies: PhraseIndex<string | null>
  /** Words that the text also writes in lower case. */
  readonly ordinary: ReadonlySet<string>
  /** Last words of the persons named so far, their spellings folded together. */
  readonly surnames: Set<string>
  /** Folded single words that were found to be organisations or places, with their type. */
  readonly known: Map<string, 'organisation' | 'place'>
}

const indexes = new WeakMap<readonly Pack[], PhraseIndex<string | null>>()

/** The packs' bodies as an index, made once for a list of packs. */
function bodyIndex(packs: readonly Pack[]): PhraseIndex<string | null> {
  let index = indexes.get(packs)
  if (!index) {
    const rows = packs.flatMap((pack) => pack.bodies.flatMap((row) => [row.name, ...row.variants]))
    index = indexPhrases(rows.map((name) => [withoutBracket(name), isAcronym(name) ? name : null] as const))
    indexes.set(packs, index)
  }
  return index
}

/** The context of a document before any rule has run. */
export function createNameContext(text: string, sentences: readonly Sentence[], packs: readonly Pack[]): NameContext {
  const ordinary = new Set<string>()
  for (const { tokens } of sentences) {
    const words = foldedWords(tokens)
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token
      if (token.pos !== 'PUNCT' && !isCapital(token.text)) ordinary.add(words[i] as string)
    }
  }
  return { text, bodies: bodyIndex(packs), ordinary, surnames: new Set(), known: new Map() }
}
