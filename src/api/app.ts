import type { OpenAPIHono } from '@hono/zod-openapi'
import { Hono } from 'hono'
import { createApi } from './api.ts'
import { describeApi } from './docs/describe-api.ts'
import { outlineApi } from './docs/outline.ts'
import { renderDocsPage } from './docs/render-page.ts'
import { limitBody } from './guard/body.ts'
import { addSafeHeaders } from './guard/headers.ts'
import { checkHost } from './guard/hosts.ts'
import { checkOrigin } from './guard/origin.ts'
import { limitRate, type Rate } from './guard/rate.ts'
import { createSession } from './guard/session.ts'
import { addPages, type BuiltPages } from './pages.ts'
import { plainStyle } from './plain-page.ts'
import { renderProblem } from './problem.ts'
import { Refusal } from './refusal.ts'
import { tagRevision } from './revision-tag.ts'
import type { Room } from './room.ts'

/** How the room is served. */
export interface AppSettings {
  /** The address listened on: it decides by which names the server may be called. */
  readonly host: string
  /** What readers type where another server stands before this one ('https://desk.example'); `null` where none does. */
  readonly address: string | null
  /** `null` where everybody on the machine may come in. */
  readonly token: string | null
  readonly pages: BuiltPages
  readonly rate: Rate
  /** Milliseconds, for limits of rates alone. */
  readonly now: () => number
}

/** What a browser of one reader may ask for: a page needs a dozen requests. */
export const usualRate: Rate = { burst: 2000, refill: 200 }

const KILOBYTE = 1024

/** Bytes of a request's body, where its path does not say otherwise. */
const MOST_BODY = 128 * KILOBYTE

/** Bytes of the files that may be sent at once to be added. */
const MOST_FILES = 64 * KILOBYTE * KILOBYTE

/** Everything that is answered: guards first, then the resources, then the pages. */
export function createApp(room: Room, { host, address, token, pages, rate, now }: AppSettings): Hono {
  const app = new Hono()
  app.onError(renderProblem)
  app.use(addSafeHeaders, checkHost(host, address), limitRate(rate, now), checkOrigin(address))
  if (token !== null) {
    const session = createSession(token, address?.startsWith('https:') ?? false, now)
    app.use(session.check)
    app.use('/sign-in', limitBody(4 * KILOBYTE))
    session.addPage(app)
  }
  const [limitFiles, limitOther] = [limitBody(MOST_FILES), limitBody(MOST_BODY)]
  app.use('/api/*', (c, next) => (c.req.path === '/api/v1/documents' ? limitFiles : limitOther)(c, next))
  app.use('/api/*', tagRevision(room))
  const api = createApi(room)
  app.route('/api/v1', api)
  app.all('/api/*', (c) => {
    throw new Refusal(404, 'no-route', `no such resource, ${c.req.method} ${c.req.path.slice(0, 200)}, see /docs`)
  })
  addDocs(app, api, room.version)
  addPages(app, pages)
  return app
}

/** What describes the API, to programs and to readers. */
function addDocs(app: Hono, api: OpenAPIHono, version: string): void {
  const description = describeApi(api, version)
  const page = renderDocsPage(outlineApi(description))
  app.get('/openapi.json', (c) => c.json(description))
  app.get('/docs', (c) => c.html(page))
  app.get('/plain.css', (c) => c.body(plainStyle, 200, { 'Content-Type': 'text/css; charset=utf-8' }))
}
