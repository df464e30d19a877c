import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Refusal } from '../refusal.ts'

/** Refuses bodies of more bytes, those of unknown length while they come in. */
export const limitBody = (bytes: number): MiddlewareHandler =>
  bodyLimit({
    maxSize: bytes,
    onError: () => {
      throw new Refusal(413, 'too-large', `a body of more than ${bytes} bytes, send less at a time`)
    },
  })
