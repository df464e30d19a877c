import type { Figure } from '../../model/claim.ts'
import type { ClaimContext } from '../../model/context.ts'
import { quote } from '../../text/spans.ts'
import { readCounted } from './counted.ts'
import { isClaim, mayCount } from './counting.ts'
import { figureOf } from './figure.ts'
import type { Draft } from './figure-rule.ts'
import { figureRules } from './figure-rules.ts'
import { measureIndexOf } from './measure-index.ts'
import { parentOf } from './parent.ts'
import { shareAsOf } from './share-as-of.ts'

/** Every number of a document that counts something, in the order of the text, with what it counts, whose, where and as of when. */
export function findFigures(context: ClaimContext): Figure[] {
  const drafts = draftFigures(context)
  const figures = new Map<Draft, Figure>()
  for (const draft of drafts) figures.set(draft, figureOf(context, draft, figures))
  return shareAsOf(context, figures)
}

function draftFigures(context: ClaimContext): Draft[] {
  const measures = measureIndexOf(context.packs)
  const repeated = repeatedSentences(context)
  const drafts: Draft[] = []
  for (const quantity of context.quantities) {
    if (repeated.has(quantity.sentence) || !mayCount(context, quantity)) continue
    const counted = readCounted(context, quantity)
    for (const rule of figureRules) {
      const predication = rule.find(counted, { measures, earlier: drafts, sentences: context.sentences })
      if (!predication) continue
      if (isClaim(counted, predication, rule.id, drafts)) {
        const draft = { ...predication, counted, rule: rule.id, parent: null }
        drafts.push({ ...draft, parent: parentOf(draft, drafts) })
      }
      break
    }
  }
  return drafts
}

/** Sentences that stand in the document before, letter for letter: a headline set twice counts once. */
function repeatedSentences({ document, sentences }: ClaimContext): Set<number> {
  const seen = new Set<string>()
  const repeated = new Set<number>()
  for (const sentence of sentences) {
    const words = quote(document.text, sentence)
    if (seen.has(words)) repeated.add(sentence.index)
    else seen.add(words)
  }
  return repeated
}
