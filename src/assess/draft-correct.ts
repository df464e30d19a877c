import type { ClaimKind } from '../model/assessment.ts'
import type { LedgerView } from '../model/view.ts'
import { kindOf } from './claims.ts'
import { type Field, fieldOf, fields, type Saying } from './fields.ts'
import { type Known, knownIn } from './known.ts'
import { refuse } from './refuse.ts'
import { type AssessmentRequest, type Said, saidOf } from './request.ts'
import { findSubject } from './subject.ts'

/** The correction of one field of a claim. */
export function draftCorrect({ about, field: name, to }: AssessmentRequest, view: LedgerView): Said {
  const subject = findSubject(about, view)
  if (subject.kind !== 'claim') throw refuse('only claims have fields to correct', about, 'give the id of a claim')
  const { claim } = subject
  const field = findField(kindOf(claim), name)
  const value = readValue(field, to, knownIn(view))
  const from = field.get(claim)
  if (JSON.stringify(value) === JSON.stringify(from))
    throw refuse(`${field.name} is that already`, from, 'accept the claim if it is right')
  checkClaim(field.set(claim, value))
  return { ...saidOf(subject), change: { field: field.name, from, to: value } }
}

/** The field of a kind of claim; throws where there is none. */
export function findField(kind: ClaimKind, name: string | null): Field {
  const field = name === null ? null : fieldOf(kind, name)
  if (field) return field
  const names = fields.filter(({ of }) => of.includes(kind)).map((one) => one.name)
  throw refuse(`no such field of a ${kind}`, name, `give one of ${names.join(', ')}`)
}

/** What a field would hold; `null`, undefined and no words are nothing. */
export function readValue(field: Field, given: unknown, known: Known): unknown {
  if (given !== null && given !== undefined && given !== '') return field.value.parse(given, known)
  if (!field.nullable) throw refuse(`${field.name} cannot be empty`, given ?? null, `give ${field.value.words}`)
  return null
}

/** Throws where fields that are right by themselves do not go together. */
export function checkClaim<T extends Saying>(claim: T): T {
  const { from = null, to = null } = 'period' in claim ? (claim.period ?? {}) : {}
  if (from !== null && to !== null && from > to)
    throw refuse('from is after to', `${from}, ${to}`, 'correct one of them')
  return claim
}
