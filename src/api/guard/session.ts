import { hash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Hono, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { html } from '../../report/html.ts'
import { renderPage } from '../plain-page.ts'
import { Refusal } from '../refusal.ts'
import { limitRate } from './rate.ts'

const COOKIE = 'onrecord-session'
const PATH = '/sign-in'
const DAYS = 30

/** Those signed in at a time; the one who signed in first is signed out when there are more. */
const MOST_SESSIONS = 1000

/** Who may come in: everybody who knows the token, by header (programs) or by a session that the sign-in page gave (browsers). */
export interface Session {
  readonly check: MiddlewareHandler
  /** Adds the sign-in page. */
  addPage(app: Hono): void
}

/** Keeps sessions in memory: a restart signs everybody out. Where readers come by https the cookie is for that alone. `now` is in milliseconds. */
export function createSession(token: string, isEncrypted: boolean, now: () => number): Session {
  const sessions = new Set<string>()
  const isSignedIn = (bearer: string | undefined, cookie: string | undefined): boolean =>
    (bearer !== undefined && isSame(bearer.replace(/^Bearer /i, ''), token)) ||
    (cookie !== undefined && sessions.has(cookie))
  const begin = (): string => {
    const id = randomBytes(32).toString('base64url')
    sessions.add(id)
    for (const oldest of sessions) {
      if (sessions.size <= MOST_SESSIONS) break
      sessions.delete(oldest)
    }
    return id
  }
  return {
    check: async (c, next) => {
      if (c.req.path === PATH || c.req.path === '/plain.css') return next()
      if (isSignedIn(c.req.header('authorization'), getCookie(c, COOKIE))) return next()
      if (!c.req.path.startsWith('/api/') && c.req.method === 'GET')
        return c.redirect(`${PATH}?next=${encodeURIComponent(c.req.path)}`, 303)
      c.header('WWW-Authenticate', 'Bearer')
      throw new Refusal(
        401,
        'not-signed-in',
        'no token and no session, send Authorization: Bearer TOKEN or open /sign-in',
      )
    },
    addPage(app) {
      app.get(PATH, (c) => c.html(renderSignIn(localPath(c.req.query('next')), false)))
      app.post(PATH, limitRate({ burst: 10, refill: 0.1 }, now), async (c) => {
        const { token: given, next } = await c.req.parseBody()
        const path = localPath(next)
        if (typeof given !== 'string' || !isSame(given.trim(), token)) return c.html(renderSignIn(path, true), 401)
        setCookie(c, COOKIE, begin(), {
          secure: isEncrypted,
          httpOnly: true,
          sameSite: 'Strict',
          path: '/',
          maxAge: DAYS * 86_400,
        })
        return c.redirect(path, 303)
      })
    },
  }
}

/** In a time that does not tell how much of it is right. */
const isSame = (a: string, b: string): boolean =>
  timingSafeEqual(hash('sha256', a, 'buffer'), hash('sha256', b, 'buffer'))

/** A path of this server and nothing else: '//evil.example' and 'https:…' lead elsewhere. */
const localPath = (next: unknown): string =>
  typeof next === 'string' && /^\/(?![/\\])[\w./~%-]*$/.test(next) && next !== PATH ? next : '/'

const renderSignIn = (next: string, failed: boolean): string =>
  renderPage(
    'Sign in',
    html`<h1>Onrecord</h1>
${failed && html`<p role="alert"><strong>That is not the token.</strong> It is what was given to <code>onrecord serve</code>.</p>`}
<form method="post" action="${PATH}"><input type="hidden" name="next" value="${next}">
<p><label for="token">Token</label> <input id="token" name="token" type="password" required autocomplete="current-password" autofocus></p>
<p><button type="submit">Sign in</button></p></form>`,
  )
