import { askedPath } from './asked-path.ts'
import { preloadList, preloadResource } from './use-resource.ts'

const at = (id: string, rest = ''): string => `/questions/${encodeURIComponent(id)}${rest}`

/** A question without its claims, as known on a day and by a rule where the address says so. */
export const questionPath = (id: string, params: URLSearchParams): string =>
  askedPath(at(id), params, ['asOf', 'rule'], { limit: '1' })

/** The claims of a question that pass what is `chosen`, as known on the day of the address. */
export function claimsPath(
  id: string,
  params: URLSearchParams,
  chosen: readonly (readonly [string, string])[],
): string {
  const asked = new URLSearchParams(chosen.map(([name, value]) => [name, value]))
  const asOf = params.get('asOf')
  if (asOf !== null && asOf !== '') asked.set('asOf', asOf)
  return `${at(id, '/claims')}?${asked}`
}

/** How the claims of a question stand to others, one kind of it, as known on the day of the address. */
export const relationsPath = (id: string, params: URLSearchParams, kind: string, limit: number): string =>
  askedPath(at(id, '/relations'), params, ['asOf'], { kind, limit: String(limit) })

/** Claims that a table of them shows at first, and with every further step. */
export const CLAIM_STEP = 50

/** Starts loading what the page of a question shows first. */
export function preloadQuestion(id: string): void {
  const nothing = new URLSearchParams()
  preloadResource(questionPath(id, nothing))
  preloadList(claimsPath(id, nothing, [['limit', String(CLAIM_STEP)]]))
}
