import { isSameNumber } from '../bounds.ts'
import { isDenied } from '../candidates.ts'
import { areOneText, type LinkedFigure } from '../corpus.ts'
import { gapOf } from '../days.ts'
import { areIndependent } from '../independence.ts'
import { renderQuantity } from '../numbers.ts'
import { isVague } from '../questions.ts'
import { makeRelation, preferred, type RelationRule } from '../relation-rule.ts'

/** A denial follows what it denies within these days. */
const LONGEST_DAYS = 14

export const contradictsDenied: RelationRule = {
  id: 'contradicts-denied-figure',
  kind: 'contradicts',
  scope: 'question',
  phenomenon: 'A number that one side gives and another denies.',
  examples: ["'1,240 soldiers were killed' of one army, 'not 1,240 were killed' of the other, days after"],
  counterexamples: [
    { text: "'300 were killed' and the denial that 1,240 were", why: 'the denial says nothing of 300' },
    { text: "'1,240 were killed' and, half a year later, 'not 1,240'", why: 'it may speak of another count' },
    { text: "'1,240' and 'not 1,240' of one side", why: 'that is a correction' },
  ],
  relate: ({ denied, comparablesOf }) =>
    denied.flatMap((denial) => {
      if (isVague(denial.question) || !isDenied(denial)) return []
      const claims = comparablesOf(
        denial,
        (other, { measure, subject }) => measure === 'same' && subject === 'same' && isDenialOf(denial, other),
      )
      const claim = preferred(claims, ({ other, comparison }) => [
        comparison.place === 'same' ? 0 : 1,
        other.published ?? Number.POSITIVE_INFINITY,
        other.id,
      ])
      if (!claim) return []
      const { other, comparison } = claim
      const detail = `${denial.asserter.name} denies the ${renderQuantity(other.figure.quantity)} of ${other.asserter.name}; ${comparison.detail}`
      return [makeRelation('contradicts', [denial.id], [other.id], [{ rule: 'contradicts-denied-figure', detail }])]
    }),
}

function isDenialOf(denial: LinkedFigure, claim: LinkedFigure): boolean {
  if (!denial.time || !claim.time || gapOf(denial.time, claim.time) > LONGEST_DAYS) return false
  if (!isSameNumber(denial.figure.quantity, claim.figure.quantity) || areOneText(denial, claim)) return false
  return denial.origin !== null && areIndependent(denial.asserter, claim.asserter)
}
