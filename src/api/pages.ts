import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Context, Hono } from 'hono'
import { OnrecordError } from '../model/errors.ts'
import { Refusal } from './refusal.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/** Already small: pressing them again gains nothing. */
const PRESSED = new Set(['.png', '.woff2'])

interface BuiltFile {
  readonly body: Uint8Array<ArrayBuffer>
  readonly gzipped: Uint8Array<ArrayBuffer> | null
  readonly type: string
  /** Whether its name changes when it does. */
  readonly hashed: boolean
}

/** The built application by path ('/assets/index-1f2e.js'): all of it is read once, so that no request can reach another file. */
export type BuiltPages = ReadonlyMap<string, BuiltFile>

/** Reads what `npm run web` built. */
export function readPages(folder: string): BuiltPages {
  const names = listFiles(folder)
  if (!names.includes('index.html'))
    throw new OnrecordError('no-pages', `the pages are not built, ${folder}, run 'npm run web' in the checkout first`)
  return new Map(names.map((name) => [`/${name.replaceAll(sep, '/')}`, readBuilt(join(folder, name))]))
}

function listFiles(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
  } catch {
    return []
  }
}

function readBuilt(path: string): BuiltFile {
  const body = new Uint8Array(readFileSync(path))
  const kind = extname(path)
  return {
    body,
    gzipped: PRESSED.has(kind) ? null : new Uint8Array(gzipSync(body)),
    type: TYPES[kind] ?? 'application/octet-stream',
    hashed: /[/\\]assets[/\\][^/\\]*-[\w-]{8}\.\w+$/.test(path),
  }
}

/** Addresses that the application knows what to do with. */
const APP_PATH = /^\/(?:(?:questions|reports|sources)(?:\/[^/]*)?|contradictions|map|timeline|search|add)?\/?$/

/** Whether somebody wants to read the answer: browsers say so where an address is opened, not where a page asks for its parts. */
const isReader = (c: Context): boolean => /\btext\/html\b/.test(c.req.header('accept') ?? '')

/** Serves the application: its files, and its first page for every address that it shows. A reader who is lost hears it from the application too. */
export function addPages(app: Hono, pages: BuiltPages): void {
  app.get('*', (c) => {
    const own = pages.get(c.req.path)
    if (own) return sendFile(c, own)
    const first = pages.get('/index.html')
    const isKnown = APP_PATH.test(c.req.path)
    if (first && (isKnown || isReader(c))) return sendFile(c, first, isKnown ? 200 : 404)
    throw new Refusal(404, 'no-page', `no such page, ${c.req.path.slice(0, 200)}, begin at /`)
  })
}

function sendFile(c: Context, { body, gzipped, type, hashed }: BuiltFile, status: 200 | 404 = 200): Response {
  const press = gzipped !== null && /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
  return c.body(press ? gzipped : body, status, {
    'Content-Type': type,
    'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
    ...(press ? { 'Content-Encoding': 'gzip' } : {}),
  })
}
