import { randomBytes } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { Room } from './room.ts'

/** What does not hang on the revision of the ledger alone. */
const PASSING = /\/(?:changes|jobs)(?:\/|$)/

/**
 * Gives every answer its revision as ETag and spares the work where the asker has it. Beside the revision it has a mark of the process:
 * another version of the program may answer otherwise.
 */
export function tagRevision(room: Room): MiddlewareHandler {
  const mark = randomBytes(4).toString('hex')
  return async (c, next) => {
    if ((c.req.method !== 'GET' && c.req.method !== 'HEAD') || PASSING.test(c.req.path)) return next()
    const tag = `"${room.reading.seq}-${mark}"`
    const cache = { ETag: tag, 'Cache-Control': 'private, no-cache' }
    const known = (c.req.header('if-none-match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
    if (known.includes(tag)) return c.body(null, 304, cache)
    await next()
    if (c.res.status === 200) for (const [name, value] of Object.entries(cache)) c.res.headers.set(name, value)
  }
}
