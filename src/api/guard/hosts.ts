import { isIP } from 'node:net'
import { hostname } from 'node:os'
import type { MiddlewareHandler } from 'hono'
import { Refusal } from '../refusal.ts'

/** Whether an address to listen on is reached from this machine alone. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)

/**
 * Refuses requests for a name that is not this server's: a page of another site whose name was made to point here after it was loaded
 * (DNS rebinding) says its own name. On loopback only loopback's names are known; elsewhere also addresses and the machine's name.
 * `address` is what readers type where another server stands before this one.
 */
export function checkHost(listensOn: string, address: string | null): MiddlewareHandler {
  const names = new Set([listensOn.toLowerCase(), hostname().toLowerCase()])
  const typed = address === null ? null : new URL(address).hostname
  const isOurs = (name: string): boolean =>
    isLoopback(name) || name === typed || (!isLoopback(listensOn) && (names.has(name) || isIP(name) > 0))
  return async (c, next) => {
    const given = c.req.header('host') ?? ''
    if (!isOurs(nameOf(given)))
      throw new Refusal(
        421,
        'wrong-host',
        `not the name of this server, ${given.slice(0, 200)}, open it as it said when it began`,
      )
    await next()
  }
}

/** Without port, without the brackets of IPv6, in lower case; '' where it is no host. */
function nameOf(host: string): string {
  const match = /^(?:\[([\da-f:.]+)\]|([\w.-]+))(?::\d{1,5})?$/i.exec(host)
  return (match?.[1] ?? match?.[2] ?? '').toLowerCase()
}
