import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import { Refusal } from '../refusal.ts'

/** How often one address may ask. */
export interface Rate {
  /** Requests at once. */
  readonly burst: number
  /** Requests a second that come back. */
  readonly refill: number
}

/** Addresses that are remembered; when there are more, those that have not asked for longest are forgotten. */
const MOST_ADDRESSES = 5000

/** Refuses an address that asks too often. `now` is in milliseconds. */
export function limitRate({ burst, refill }: Rate, now: () => number): MiddlewareHandler {
  const buckets = new Map<string, { left: number; at: number }>()
  return async (c, next) => {
    const address = addressOf(c)
    const at = now()
    const known = buckets.get(address) ?? { left: burst, at }
    const left = Math.min(burst, known.left + ((at - known.at) / 1000) * refill)
    buckets.delete(address)
    buckets.set(address, { left: Math.max(0, left - 1), at })
    for (const oldest of buckets.keys()) {
      if (buckets.size <= MOST_ADDRESSES) break
      buckets.delete(oldest)
    }
    if (left < 1) {
      const wait = Math.ceil((1 - left) / refill)
      c.header('Retry-After', String(wait))
      throw new Refusal(429, 'too-often', `more requests than are answered, ${burst} at once, wait ${wait} s`)
    }
    await next()
  }
}

const addressOf = (c: Context): string => getConnInfo(c).remote.address ?? ''
