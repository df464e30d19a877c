const at = (path: string, id: string): string => `${path}/${encodeURIComponent(id)}`

/** The page of a question; with a claim, at its row there. */
export const questionAddress = (id: string, claim?: string): string =>
  at('/questions', id) + (claim === undefined ? '' : `#${encodeURIComponent(claim)}`)

/** The page of a report; with a claim, at its words there. */
export const reportAddress = (id: string, claim?: string): string =>
  at('/reports', id) + (claim === undefined ? '' : `#${encodeURIComponent(claim)}`)

export const sourceAddress = (id: string): string => at('/sources', id)

/** The claim that an address ends with ('#f-1'); '' where there is none. */
export function claimOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return ''
  }
}
