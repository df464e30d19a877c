import { OpenAPIHono } from '@hono/zod-openapi'
import { Hono } from 'hono'
import { limitBody } from './guard/body.ts'
import { addSafeHeaders } from './guard/headers.ts'
import { checkHost } from './guard/hosts.ts'
import { checkOrigin } from './guard/origin.ts'
import { limitRate, type Rate } from './guard/rate.ts'
import { createSession } from './guard/session.ts'
import { addPages, type BuiltPages } from './pages.ts'
import { plainStyle } from './plain-page.ts'
import { explainInvalid, renderProblem } from './problem.ts'
import { Refusal } from './refusal.ts'
import { resources } from './resources.ts'
import { tagRevision } from './revision-tag.ts'
import type { Room } from './room.ts'

/** How the room is served. */
export interface AppSettings {
  /** The address listened on: it decides by which names the server may be called. */
  readonly host: string
  /** `null` where everybody on the machine may come in. */
  readonly token: string | null
  readonly pages: BuiltPages
  readonly rate: Rate
  /** Milliseconds, for limits of rates alone. */
  readonly now: () => number
}

/** What a browser of one reader may ask for: a page needs a dozen requests. */
export const usualRate: Rate = { burst: 600, refill: 100 }

const KILOBYTE = 1024

/** Bytes of a request's body, where its path does not say otherwise. */
const MOST_BODY = 128 * KILOBYTE

/** Bytes of the files that may be sent at once to be added. */
const MOST_FILES = 64 * KILOBYTE * KILOBYTE

/** Everything that is answered: guards first, then the resources, then the pages. */
export function createApp(room: Room, { host, token, pages, rate, now }: AppSettings): Hono {
  const app = new Hono()
  app.onError(renderProblem)
  app.use(addSafeHeaders, checkHost(host), limitRate(rate, now), checkOrigin)
  if (token !== null) {
    const session = createSession(token, now)
    app.use(session.check)
    app.use('/sign-in', limitBody(4 * KILOBYTE))
    session.addPage(app)
  }
  app.get('/plain.css', (c) => c.body(plainStyle, 200, { 'Content-Type': 'text/css; charset=utf-8' }))
  const [limitFiles, limitOther] = [limitBody(MOST_FILES), limitBody(MOST_BODY)]
  app.use('/api/*', (c, next) => (c.req.path === '/api/v1/documents' ? limitFiles : limitOther)(c, next))
  app.use('/api/*', tagRevision(room))
  app.route('/api/v1', createApi(room))
  app.all('/api/*', (c) => {
    throw new Refusal(404, 'no-route', `no such resource, ${c.req.method} ${c.req.path.slice(0, 200)}, see /docs`)
  })
  addPages(app, pages)
  return app
}

/** The resources alone. */
export function createApi(room: Room): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw explainInvalid(result.error)
    },
  })
  api.onError(renderProblem)
  for (const add of resources) add(api, room)
  return api
}
