/** A request that is not granted: answered with problem details of this status. */
export class Refusal extends Error {
  readonly status: RefusalStatus
  /** Stable name for programs. */
  readonly code: string
  /** What the problem says beside the usual: `newer` of a conflict. */
  readonly more: Readonly<Record<string, unknown>>

  /** `detail` says what, the offending value, and what to do. */
  constructor(status: RefusalStatus, code: string, detail: string, more: Readonly<Record<string, unknown>> = {}) {
    super(detail)
    this.name = 'Refusal'
    this.status = status
    this.code = code
    this.more = more
  }
}

/** What a status is called. */
export const statusWords = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Refused',
  404: 'Not found',
  405: 'Not allowed',
  409: 'Conflict',
  413: 'Too large',
  415: 'Unsupported kind',
  421: 'Wrong address',
  422: 'Cannot be done',
  429: 'Too many requests',
  500: 'A bug',
  503: 'Busy',
} as const

export type RefusalStatus = keyof typeof statusWords
