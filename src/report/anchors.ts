/** Ids of elements on the page. Anything but word signs in an id is replaced, so that it can stand in a link. */
const safe = (id: string): string => id.replace(/[^\w-]/g, '_')

/** The claim's row in the tables. */
export const rowAnchor = (claim: string): string => `c-${safe(claim)}`

/** The claim's words in the text of its document. */
export const markAnchor = (claim: string): string => `m-${safe(claim)}`

export const documentAnchor = (document: string): string => `d-${safe(document)}`

export const questionAnchor = (question: string): string => `q-${safe(question)}`

export const sourceAnchor = (entity: string): string => `s-${safe(entity)}`
