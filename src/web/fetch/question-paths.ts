import { preloadList, preloadResource } from './use-resource.ts'

const at = (id: string, rest: string, asked: URLSearchParams): string =>
  `/questions/${encodeURIComponent(id)}${rest}?${asked.toString()}`

/** Puts what the address says under a name into what is asked for. */
function pass(params: URLSearchParams, asked: URLSearchParams, name: string): void {
  const value = params.get(name)
  if (value !== null && value !== '') asked.set(name, value)
}

/** A question without its claims, as known on a day and by a rule where the address says so. */
export function questionPath(id: string, params: URLSearchParams): string {
  const asked = new URLSearchParams({ limit: '1' })
  for (const name of ['asOf', 'rule']) pass(params, asked, name)
  return at(id, '', asked)
}

/** The claims of a question that pass what is `chosen`, as known on the day of the address. */
export function claimsPath(
  id: string,
  params: URLSearchParams,
  chosen: readonly (readonly [string, string])[],
): string {
  const asked = new URLSearchParams(chosen.map(([name, value]) => [name, value]))
  pass(params, asked, 'asOf')
  return at(id, '/claims', asked)
}

/** How the claims of a question stand to others, one kind of it, as known on the day of the address. */
export function relationsPath(id: string, params: URLSearchParams, kind: string, limit: number): string {
  const asked = new URLSearchParams({ kind, limit: String(limit) })
  pass(params, asked, 'asOf')
  return at(id, '/relations', asked)
}

/** Claims that a table of them shows at first, and with every further step. */
export const CLAIM_STEP = 50

/** Starts loading what the page of a question shows first. */
export function preloadQuestion(id: string): void {
  const nothing = new URLSearchParams()
  preloadResource(questionPath(id, nothing))
  preloadList(claimsPath(id, nothing, [['limit', String(CLAIM_STEP)]]))
}
