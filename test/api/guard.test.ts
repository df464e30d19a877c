import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeExtraction } from '../../src/ledger/ledger.fixture.ts'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { rawRequest, serveRoom, type TestRoom } from './reading-room.fixture.ts'

const addReport = async (ledger: Ledger, text: string): Promise<void> => {
  const { extraction, raw } = makeExtraction({ text })
  await ledger.add(extraction, raw)
}

const fill = (ledger: Ledger) => addReport(ledger, 'Fire kills 12, chief says.')

describe('on loopback', () => {
  let room: TestRoom
  beforeAll(async () => {
    room = await serveRoom({ fill })
  })
  afterAll(() => room.close())

  const documentId = () => room.room.reading.view.documents[0]?.id ?? ''

  test.each([
    '/',
    '/questions/q-1',
    '/api/v1/story',
    '/api/v1/nothing',
    '/nothing',
    '/openapi.json',
    '/docs',
    '/plain.css',
  ])('%s has every header of safety', async (path) => {
    const { headers } = await fetch(room.base + path)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data: blob:",
      "connect-src 'self'",
      "font-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'self'",
    ])
    expect(policy).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
  })

  test.each([
    ['127.0.0.1', true],
    ['localhost:4747', true],
    ['[::1]:80', true],
    ['LOCALHOST', true],
    ['evil.example', false],
    ['127.0.0.1.evil.example', false],
    ['localhost.evil.example:4747', false],
    ['192.168.1.10', false],
    ['127.0.0.1@evil.example', false],
    ['evil.example#127.0.0.1', false],
    ['evil.example:127', false],
  ])('called %j is answered: %j', async (host, answered) => {
    const { status } = await rawRequest(room, '/api/v1/status', { headers: { host } })
    expect(status === 200).toBe(answered)
    if (!answered) expect([400, 421]).toContain(status)
  })

  test.each([
    [{}, 200],
    [{ origin: 'SELF' }, 200],
    [{ 'sec-fetch-site': 'same-origin' }, 200],
    [{ 'sec-fetch-site': 'none' }, 200],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: 'null', 'sec-fetch-site': 'same-origin' }, 200],
    [{ origin: 'null', 'sec-fetch-site': 'cross-site' }, 403],
    [{ origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' }, 403],
    [{ origin: 'http://127.0.0.1:1' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, 403],
    [{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, 200],
  ])('asked with %j: %i', async (given, expected) => {
    const headers = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, value === 'SELF' ? room.base : value]),
    )
    const { status } = await rawRequest(room, '/api/v1/status', { headers })
    expect(status).toBe(expected)
  })

  test('a form of another site cannot post, not even by navigation', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', origin: 'https://evil.example' }
    expect((await rawRequest(room, '/api/v1/assessments', { method: 'POST', headers })).status).toBe(403)
  })

  test('a body that is too large is refused, whether its length is told or not', async () => {
    const body = 'x'.repeat(200_000)
    for (const headers of [{ 'content-length': String(body.length) }, { 'transfer-encoding': 'chunked' }]) {
      const { status, text } = await rawRequest(room, '/api/v1/assessments', { method: 'POST', headers, body })
      expect([status, (JSON.parse(text) as { code: string }).code]).toEqual([413, 'too-large'])
    }
  })

  test('the raw page is only ever saved, by a name of our own', async () => {
    const { headers } = await fetch(`${room.base}/api/v1/documents/${documentId()}/raw`)
    expect(headers.get('content-type')).toBe('application/octet-stream')
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[\da-f]{16}\.raw"$/)
  })

  test('is the raw page as it came', async () => {
    const answer = await fetch(`${room.base}/api/v1/documents/${documentId()}/raw`)
    expect(await answer.text()).toBe('Fire kills 12, chief says.')
  })
})

describe('pages', () => {
  let room: TestRoom
  beforeAll(async () => {
    room = await serveRoom()
  })
  afterAll(() => room.close())

  test.each([
    '/',
    '/questions',
    '/questions/q-1',
    '/reports/d-1',
    '/sources/e-1',
    '/contradictions',
    '/map',
    '/timeline',
    '/search?q=x',
    '/add',
  ])('%s is the application, looked at anew each time', async (path) => {
    const answer = await fetch(room.base + path)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-cache'])
    expect(await answer.text()).toContain('<title>Onrecord</title>')
  })

  test('a file whose name changes with it is kept for good', async () => {
    const { status, headers } = await fetch(`${room.base}/assets/index-1a2b3c4d.js`)
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
  })

  test.each([
    '/assets/../package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/package.json',
    '/assets/index.js',
    '/questions/a/b',
    '//etc/passwd',
  ])('%s is nothing', async (path) => {
    const { status, headers } = await rawRequest(room, path)
    expect([status, headers['content-type']]).toEqual([404, 'application/problem+json'])
  })

  test.each(['/nowhere', '/map/nowhere', '/questions/a/b', '/package.json'])(
    'to somebody who opens it, %s is a page that says so',
    async (path) => {
      const answer = await fetch(`${room.base}${path}`, { headers: { accept: 'text/html,application/xhtml+xml' } })
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-cache'])
      expect(await answer.text()).toContain('<title>Onrecord</title>')
    },
  )

  test('documentation needs no script and nothing from elsewhere', async () => {
    const text = await (await fetch(`${room.base}/docs`)).text()
    expect(text).toContain('/api/v1/questions/{id}')
    expect(text).not.toMatch(/<script|<style| style=| on\w+=|https?:\/\/(?!www\.apache)/i)
  })
})

describe('the revision', () => {
  test('is the tag: 304 until the ledger grows', async () => {
    const room = await serveRoom({ fill })
    try {
      const first = await fetch(`${room.base}/api/v1/story`)
      const tag = first.headers.get('etag') ?? ''
      expect(tag).toMatch(/^"1-/)
      const ask = (given: string) =>
        rawRequest(room, '/api/v1/story', { headers: { 'if-none-match': given } }).then(({ status }) => status)
      expect(await ask(tag)).toBe(304)
      expect(await ask(`"other", W/${tag}`)).toBe(304)
      expect(await ask('"0-other"')).toBe(200)
      await room.room.change((ledger) => addReport(ledger, 'Fire kills 13, chief says.'))
      expect(await ask(tag)).toBe(200)
      const missing = await fetch(`${room.base}/api/v1/claims/f-nobody`)
      expect(missing.headers.get('etag')).toBeNull()
    } finally {
      await room.close()
    }
  })

  test('is told to those who listen', async () => {
    const room = await serveRoom({ fill })
    try {
      const { body, headers } = await fetch(`${room.base}/api/v1/changes`)
      expect(headers.get('content-type')).toContain('text/event-stream')
      const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
      expect((await reader?.read())?.value).toBe('event: seq\ndata: {"seq":1}\n\n')
      await room.room.change((ledger) => addReport(ledger, 'Fire kills 13, chief says.'))
      expect((await reader?.read())?.value).toBe('event: seq\ndata: {"seq":2}\n\n')
      await reader?.cancel()
    } finally {
      await room.close()
    }
  })

  test('search finds what was added a moment ago', async () => {
    const room = await serveRoom({ fill })
    try {
      const total = async () =>
        ((await (await fetch(`${room.base}/api/v1/search?q=harvest`)).json()) as { total: number }).total
      expect(await total()).toBe(0)
      await room.room.change((ledger) => addReport(ledger, 'Storm over the harvest kills 2, chief says.'))
      expect(await total()).toBeGreaterThan(0)
    } finally {
      await room.close()
    }
  })
})

describe('too often', () => {
  test('is refused with the time to wait, and answered again after it', async () => {
    let now = 0
    const room = await serveRoom({ rate: { burst: 5, refill: 1 }, now: () => now })
    try {
      const ask = async () => {
        const { status, headers } = await fetch(`${room.base}/api/v1/status`)
        return [status, headers.get('retry-after')]
      }
      for (let i = 0; i < 5; i++) expect(await ask()).toEqual([200, null])
      expect(await ask()).toEqual([429, '1'])
      now += 1000
      expect(await ask()).toEqual([200, null])
      expect(await ask()).toEqual([429, '1'])
    } finally {
      await room.close()
    }
  })
})

describe('behind another server', () => {
  const token = 'correct-horse-battery'
  let room: TestRoom
  beforeAll(async () => {
    room = await serveRoom({ token, address: 'https://desk.example', fill })
  })
  afterAll(() => room.close())

  const authorization = `Bearer ${token}`

  test.each([
    [{ host: 'desk.example', origin: 'https://desk.example' }, 200],
    [{ host: '127.0.0.1:4747', origin: 'https://desk.example' }, 200],
    [{ host: 'desk.example', origin: 'http://evil.example' }, 403],
    [{ host: '127.0.0.1:4747', origin: 'https://desk.example.evil.example' }, 403],
    [{ host: 'evil.example', origin: 'https://desk.example' }, 421],
  ])('asked with %j: %i', async (headers, expected) => {
    const { status } = await rawRequest(room, '/api/v1/status', { headers: { ...headers, authorization } })
    expect(status).toBe(expected)
  })

  test('the session is for encrypted connections alone', async () => {
    const { headers } = await rawRequest(room, '/sign-in', {
      method: 'POST',
      headers: { host: 'desk.example', 'content-type': 'application/x-www-form-urlencoded' },
      body: `token=${token}`,
    })
    expect(String(headers['set-cookie'])).toMatch(/; HttpOnly; Secure; SameSite=Strict/)
  })
})

describe('with a token', () => {
  const token = 'correct-horse-battery'
  let room: TestRoom
  beforeAll(async () => {
    room = await serveRoom({ host: '0.0.0.0', token, fill })
  })
  afterAll(() => room.close())

  test.each([
    ['/api/v1/story', {}, 401],
    ['/api/v1/changes', {}, 401],
    ['/openapi.json', {}, 303],
    ['/assets/index-1a2b3c4d.js', {}, 303],
    ['/api/v1/story', { authorization: `Bearer ${token}` }, 200],
    ['/api/v1/story', { authorization: 'Bearer wrong' }, 401],
    ['/api/v1/story', { authorization: 'Bearer ' }, 401],
    ['/api/v1/story', { cookie: 'onrecord-session=made-up' }, 401],
    ['/api/v1/story', { cookie: `onrecord-session=${token}` }, 401],
    ['/api/../sign-in/../api/v1/story', {}, 401],
  ])('%s with %j: %i', async (path, headers, expected) => {
    expect((await rawRequest(room, path, { headers })).status).toBe(expected)
  })

  test('called by the address of the machine it is answered, by a made-up name not', async () => {
    const authorization = `Bearer ${token}`
    const ask = async (host: string) => (await rawRequest(room, '/', { headers: { host, authorization } })).status
    expect([await ask('192.168.1.10:4747'), await ask('evil.example')]).toEqual([200, 421])
  })

  const signIn = (given: string, next: string) =>
    rawRequest(room, '/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ token: given, next }).toString(),
    })

  test('a reader signs in once, and comes to the page asked for', async () => {
    const turned = await rawRequest(room, '/questions/q-1')
    expect([turned.status, turned.headers['location']]).toEqual([303, '/sign-in?next=%2Fquestions%2Fq-1'])
    const signed = await signIn(token, '/questions/q-1')
    expect([signed.status, signed.headers['location']]).toEqual([303, '/questions/q-1'])
    const cookie = String(signed.headers['set-cookie'])
    expect(cookie).toMatch(/; HttpOnly; SameSite=Strict/)
    expect(cookie).not.toContain(token)
    const own = cookie.split(';')[0] ?? ''
    expect((await rawRequest(room, '/api/v1/story', { headers: { cookie: own } })).status).toBe(200)
  })

  test('a wrong token gives no session', async () => {
    const { status, headers, text } = await signIn('nearly', '/')
    expect([status, headers['set-cookie']]).toEqual([401, undefined])
    expect(text).toContain('That is not the token')
  })

  test.each([
    '//evil.example',
    'https://evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '/a"><script>',
    '/sign-in',
  ])('nobody is sent on to %s', async (next) => {
    expect((await signIn(token, next)).headers['location']).toBe('/')
    const page = await rawRequest(room, `/sign-in?next=${encodeURIComponent(next)}`)
    expect(page.text).toContain('name="next" value="/"')
  })

  test('tokens cannot be tried out', async () => {
    const tried = await Promise.all(Array.from({ length: 30 }, () => signIn('guess', '/')))
    expect(tried.some(({ status }) => status === 429)).toBe(true)
  })
})
