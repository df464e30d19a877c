/** What the server, or the way to it, says is wrong: a problem document (RFC 9457) as an error. */
export class Problem extends Error {
  /** HTTP status; 0 where no answer came. */
  readonly status: number
  /** What to do about it, where the server says. */
  readonly detail: string | null
  /** The whole problem document; `null` where the answer was none. */
  readonly body: Readonly<Record<string, unknown>> | null

  constructor(status: number, title: string, detail: string | null, body: Readonly<Record<string, unknown>> | null) {
    super(title)
    this.name = 'Problem'
    this.status = status
    this.detail = detail
    this.body = body
  }
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** The problem that an answer carries; its status line where the body is no problem document. */
export async function readProblem(answer: Response): Promise<Problem> {
  const body = await answer.json().catch(() => null)
  const fields = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : null
  const title = text(fields?.['title']) ?? (answer.statusText || `status ${answer.status}`)
  return new Problem(answer.status, title, text(fields?.['detail']), fields)
}
