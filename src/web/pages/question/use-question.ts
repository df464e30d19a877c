import type { FigureClaim } from '../../../api/schema/claim.ts'
import type { Question, QuestionClaimPage } from '../../../api/schema/question.ts'
import { CLAIM_STEP, claimsPath, questionPath } from '../../fetch/question-paths.ts'
import { useList, useResource, useThing } from '../../fetch/use-resource.ts'
import { askedBy, readFilters } from './filters.ts'
import { readSorting, sortWord } from './sorting.ts'

/** The question of a page; while another day or rule loads, what was shown stays. */
export const useQuestion = (id: string, params: URLSearchParams) => useResource<Question>(questionPath(id, params))

/** What the address asks for of the claims: which, and in which order. */
function chosenIn(params: URLSearchParams): (readonly [string, string])[] {
  const sort = params.has('sort') ? [['sort', sortWord(readSorting(params.get('sort')))] as const] : []
  return [...askedBy(readFilters(params)), ...sort]
}

/** Path of the claims that the address asks for, so many at a time. */
export const shownPath = (id: string, params: URLSearchParams, limit: number = CLAIM_STEP): string =>
  claimsPath(id, params, [['limit', String(limit)], ...chosenIn(params)])

/** The claims of a question that pass the filters of the address, in its order. */
export const useClaims = (id: string, params: URLSearchParams) =>
  useList<QuestionClaimPage>(shownPath(id, params), ({ next }) => next)

/** One claim that a path asks for alone; `null` until it is there, and where the path is `null` or lets none through. */
export function useClaim(path: string | null): FigureClaim | null {
  const { data } = useThing<QuestionClaimPage>(path)
  return data?.items[0] ?? null
}

/** Path of one claim of a question, whatever the filters say. */
export const claimPath = (id: string, params: URLSearchParams, claim: string): string =>
  claimsPath(id, params, [['claim', claim]])

/** Path of one claim of a question where it passes the filters of the address. */
export const shownClaimPath = (id: string, params: URLSearchParams, claim: string): string =>
  claimsPath(id, params, [...askedBy(readFilters(params)), ['claim', claim]])
