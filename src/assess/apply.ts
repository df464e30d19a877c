import type { Assessment, ClaimAnchor, ClaimKind } from '../model/assessment.ts'
import type { EntityRef } from '../model/entity.ts'
import type { Statement } from '../model/statement.ts'
import type { RejectedClaim } from '../model/view.ts'
import { ADDED, makeAdded } from './added-claim.ts'
import {
  type Assessable,
  claimKinds,
  claimsOf,
  findAnchored,
  kindOf,
  spanOf,
  standsThere,
  withClaims,
} from './claims.ts'
import { fieldOf, type Saying } from './fields.ts'

/** Rule id of claims whose fields a person corrected. */
export const CORRECTED = 'assessment-correct'

/** What people said of the claims of one document. */
export interface DocumentAssessments {
  /** What holds, in the order of time. */
  readonly holding: readonly Assessment[]
  /** By id: every claim that they ever said something of, or name beside another. */
  readonly anchors: ReadonlyMap<string, ClaimAnchor>
}

/** A document as people's assessments leave it. */
export interface Applied<T extends Assessable> {
  /** Without the claims that were rejected. */
  readonly extraction: T
  readonly rejected: readonly RejectedClaim[]
  /** By the id that a claim had when it was assessed: the one that it has now. What is not in it was not found. */
  readonly found: ReadonlyMap<string, string>
}

/** Applies to one document what people say of its claims. The same assessments give the same document. */
export function applyAssessments<T extends Assessable>(
  extraction: T,
  { holding, anchors }: DocumentAssessments,
): Applied<T> {
  const work = new Work(extraction)
  for (const assessment of holding) if (assessment.verdict === 'add') work.add(assessment)
  // An attribution is corrected before the claims in it, whose own corrections go before what they have from it.
  for (const wanted of claimKinds)
    for (const assessment of holding)
      if (anchorIn(assessment)?.kind === wanted && assessment.verdict !== 'add') work.apply(assessment)
  return work.finish(anchors)
}

/** Where a claim stands that an assessment is about; `null` where it is about something else. */
export function anchorIn({ about, anchors }: Assessment): ClaimAnchor | null {
  const anchor = anchors[about]
  return anchor && 'document' in anchor ? anchor : null
}

class Work<T extends Assessable> {
  private extraction: T
  private readonly claims = new Map<string, Saying>()
  private readonly judged = new Map<string, Assessment>()

  constructor(extraction: T) {
    this.extraction = extraction
    for (const kind of claimKinds) for (const claim of claimsOf(extraction, kind)) this.claims.set(claim.id, claim)
  }

  /** What a person adds and the rules find as well has what the person says of it, and the rest from the rules. */
  add(assessment: Assessment): void {
    const anchor = anchorIn(assessment)
    if (!anchor || !standsThere(this.extraction.document, anchor)) return
    const present = findAnchored(this.extraction, anchor, assessment.about)
    let claim = present ?? makeAdded(this.extraction, anchor)
    for (const [name, value] of Object.entries(assessment.fields ?? {}))
      claim = fieldOf(anchor.kind, name)?.set(claim, value) ?? claim
    this.put(marked(claim, ADDED))
    if (!present) {
      const order = [...claimsOf(this.extraction, anchor.kind), claim].sort(
        (a, b) => spanOf(anchor.kind, a).start - spanOf(anchor.kind, b).start || (a.id < b.id ? -1 : 1),
      )
      this.extraction = withClaims(this.extraction, anchor.kind, order)
    }
  }

  apply(assessment: Assessment): void {
    const anchor = anchorIn(assessment) as ClaimAnchor
    const claim = findAnchored(this.extraction, anchor, assessment.about)
    if (!claim) return
    const { verdict, change } = assessment
    if (verdict === 'accept' || verdict === 'reject') this.judged.set(claim.id, assessment)
    if (verdict === 'correct' && change) this.correct(this.claims.get(claim.id) ?? claim, anchor.kind, change)
  }

  finish(anchors: DocumentAssessments['anchors']): Applied<T> {
    const found = new Map<string, string>()
    for (const [id, anchor] of anchors) {
      const claim = findAnchored(this.extraction, anchor, id)
      if (claim) found.set(id, claim.id)
    }
    for (const [id, { verdict }] of this.judged) {
      const claim = this.claims.get(id)
      if (verdict === 'reject' && claim && kindOf(claim) === 'statement') this.dissolve(claim as Statement)
    }
    const rejected: RejectedClaim[] = []
    let { extraction } = this
    for (const kind of claimKinds) {
      const kept: Saying[] = []
      for (const { id } of claimsOf(extraction, kind)) {
        const claim = this.claims.get(id) as Saying
        const assessment = this.judged.get(id)
        if (assessment?.verdict === 'reject')
          rejected.push({ kind, claim, assessment, question: null } as RejectedClaim)
        else kept.push(claim)
      }
      extraction = withClaims(extraction, kind, kept)
    }
    return { extraction, rejected, found }
  }

  private put(claim: Saying): void {
    this.claims.set(claim.id, claim)
  }

  private correct(claim: Saying, kind: ClaimKind, { field, to }: NonNullable<Assessment['change']>): void {
    const known = fieldOf(kind, field)
    if (!known) return
    this.put(marked(known.set(claim, to), CORRECTED))
    if (kind === 'statement' && field === 'origin') this.passOn(claim as Statement, to as EntityRef | null)
  }

  /** Claims in a statement that have their origin from it follow it. */
  private passOn({ id, origin }: Statement, to: EntityRef | null): void {
    for (const claim of this.claims.values())
      if ('statement' in claim && claim.statement === id && claim.origin?.id === origin?.id)
        this.put(marked({ ...claim, origin: to }, CORRECTED))
  }

  /** Who says that an attribution is none takes it off the claims in it. */
  private dissolve({ id, origin }: Statement): void {
    for (const claim of this.claims.values()) {
      if (!('statement' in claim) || claim.statement !== id) continue
      const own = origin && claim.origin?.id === origin.id ? { origin: null, via: [] } : {}
      this.put(marked({ ...claim, ...own, statement: null }, CORRECTED))
    }
  }
}

const marked = <T extends Saying>(claim: T, rule: string): T =>
  claim.rules.includes(rule) ? claim : { ...claim, rules: [...claim.rules, rule] }
