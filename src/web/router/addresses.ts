const at = (path: string, id: string): string => `${path}/${encodeURIComponent(id)}`

/** The page of a question; with a claim, at its row there. */
export const questionAddress = (id: string, claim?: string): string =>
  at('/questions', id) + (claim === undefined ? '' : `#${encodeURIComponent(claim)}`)

/** The page of a report; with a claim, at its words there. */
export const reportAddress = (id: string, claim?: string): string =>
  at('/reports', id) + (claim === undefined ? '' : `#${encodeURIComponent(claim)}`)

export const sourceAddress = (id: string): string => at('/sources', id)
