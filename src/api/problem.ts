import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ZodError } from 'zod'
import { OnrecordError } from '../model/errors.ts'
import { Refusal, type RefusalStatus, statusWords } from './refusal.ts'

/** The answer to a request that failed (RFC 9457). What went wrong inside is for the log and not for the page. */
export function renderProblem(error: unknown, context: Context): Response {
  const { status, code, message, more } = explain(error)
  const problem = { type: 'about:blank', title: statusWords[status], status, detail: message, code, ...more }
  return context.body(JSON.stringify(problem), status, {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
  })
}

interface Explained {
  readonly status: RefusalStatus
  readonly code: string
  readonly message: string
  readonly more?: Readonly<Record<string, unknown>>
}

function explain(error: unknown): Explained {
  if (error instanceof Refusal) return error
  if (error instanceof OnrecordError) return { status: 400, code: error.code, message: error.message }
  if (error instanceof HTTPException && error.status === 415)
    return { status: 415, code: 'bad-kind', message: `${error.message}, see /docs for what is read` }
  if (error instanceof HTTPException && error.status === 400)
    return { status: 400, code: 'bad-request', message: `${error.message}, see /docs` }
  console.error(error)
  return { status: 500, code: 'internal', message: 'a bug in onrecord; the log of the server says more' }
}

/** What is wrong with a request, on one line. */
export const explainInvalid = ({ issues }: ZodError): Refusal =>
  new Refusal(
    400,
    'bad-request',
    `${issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`).join('; ')}, see /docs`,
  )
