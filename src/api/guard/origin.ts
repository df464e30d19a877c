import type { MiddlewareHandler } from 'hono'
import { Refusal } from '../refusal.ts'

/** What may be followed from another site: a link to a page, which shows and changes nothing there. */
const isNavigation = (mode: string | undefined, method: string): boolean => mode === 'navigate' && method === 'GET'

/**
 * Refuses what a browser sends for a page of another site (CSRF). Programs say neither `Origin` nor `Sec-Fetch-Site`. A form that says
 * nothing of where it stands has `Origin: null`, and then the browser's own word counts. `address` is what readers type where another
 * server stands before this one: its pages are ours.
 */
export const checkOrigin =
  (address: string | null): MiddlewareHandler =>
  async (c, next) => {
    const origin = c.req.header('origin')
    const site = c.req.header('sec-fetch-site')
    const isOwnForm = origin === 'null' && site === 'same-origin'
    const isForeign =
      (origin !== undefined && origin !== address && !isOwnForm && hostOf(origin) !== c.req.header('host')) ||
      (site !== undefined && site !== 'same-origin' && site !== 'none')
    if (isForeign && !isNavigation(c.req.header('sec-fetch-mode'), c.req.method))
      throw new Refusal(
        403,
        'foreign-origin',
        `asked for by a page of another site, ${(origin ?? site ?? '').slice(0, 200)}`,
      )
    await next()
  }

/** Host with its port; `null` for `Origin: null` and what is no address. */
function hostOf(origin: string): string | null {
  const match = /^https?:\/\/([^/\s]+)$/.exec(origin)
  return match?.[1] ?? null
}
