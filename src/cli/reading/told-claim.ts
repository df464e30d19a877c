import type { Claim, Figure } from '../../model/claim.ts'
import { assessedWords } from '../../report/assessed-words.ts'
import { claimWords } from '../../report/claim-words.ts'
import { type Excerpt, excerptOf } from './excerpt.ts'
import { publisherOf } from './publisher.ts'
import { asOf } from './question-summary.ts'
import { type ToldRelation, tellRelations } from './relation-words.ts'
import type { ViewIndex } from './view-index.ts'

/** A claim as `show` and `conflicts` print it. */
export interface ToldClaim {
  readonly id: string
  readonly value: string
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  readonly aggregate: string | null
  /** The date it counts to, or on which it happened; `null` where the text does not say. */
  readonly asOf: string | null
  readonly origin: string | null
  /** Nearest the origin first. */
  readonly via: readonly string[]
  readonly stance: string
  readonly polarity: string
  readonly publisher: string
  readonly published: string | null
  readonly document: string
  readonly evidence: Excerpt
  readonly relations: readonly ToldRelation[]
  /** What people said of it and holds, a line each. */
  readonly assessed: readonly string[]
}

export function tellClaim(claim: Claim, index: ViewIndex): ToldClaim {
  const document = index.document(claim.document)
  const { id, origin, via, stance, polarity } = claim
  return {
    id,
    ...(claim.type === 'figure' ? tellQuantity(claim) : { ...NO_QUANTITY, asOf: claim.date }),
    value: claimWords(claim, document.text),
    origin: origin?.name ?? null,
    via: via.map(({ name }) => name),
    stance,
    polarity,
    publisher: publisherOf(document),
    published: document.published,
    document: document.id,
    evidence: excerptOf(document.text, claim),
    relations: tellRelations(id, index),
    assessed: assessedWords(index.view.assessed.get(id)),
  }
}

const NO_QUANTITY = { low: null, high: null, unit: null, aggregate: null }

const tellQuantity = (figure: Figure) => ({
  low: figure.quantity.low,
  high: figure.quantity.high,
  unit: figure.quantity.unit,
  aggregate: figure.aggregate,
  asOf: asOf(figure),
})
