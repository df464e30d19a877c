import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseSync } from 'vite'

/** A regular expression of the code and where it stands: 'src/mention/time/clock.ts:12', or where else, after a space. */
export interface Pattern {
  readonly source: string
  readonly flags: string
  readonly site: string
}

/** What the code holds. `uncollected` are calls of `RegExp` that never ran, so that nobody knows what they build. */
export interface Collection {
  readonly patterns: readonly Pattern[]
  readonly uncollected: readonly string[]
}

interface Found {
  readonly literals: readonly Pattern[]
  /** Sites of `RegExp(…)` and `new RegExp(…)`. */
  readonly calls: readonly string[]
}

interface Node {
  readonly type: string
  readonly start: number
  readonly regex?: { readonly pattern: string; readonly flags: string }
  readonly callee?: { readonly type: string; readonly name?: string }
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

/** The regular expressions written in a file, by its syntax tree. */
export function findWritten(path: string, code: string): Found {
  const literals: Pattern[] = []
  const calls: string[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one)
    if (!isNode(value)) return
    const site = `${path}:${code.slice(0, value.start).split('\n').length}`
    if (value.regex) literals.push({ source: value.regex.pattern, flags: value.regex.flags, site })
    if (/^(?:New|Call)Expression$/.test(value.type) && value.callee?.name === 'RegExp') calls.push(site)
    for (const child of Object.values(value)) visit(child)
  }
  visit(parseSync(path, code).program)
  return { literals, calls }
}

/** Watches every call of `RegExp` from now on; `stop` puts the real one back and returns what was built, by site. */
function watchCalls(root: string): () => Pattern[] {
  const real = globalThis.RegExp
  const built: Pattern[] = []
  const note = (made: RegExp): RegExp => {
    const line = (new Error().stack ?? '')
      .split('\n')
      .find((one) => one.includes(`${root}/src/`) || one.includes(`${root}/packs/`))
    const site = line && real(`${real.escape(`${root}/`)}([^:)]+:\\d+)`).exec(line)?.[1]
    if (site) built.push({ source: made.source, flags: made.flags, site })
    return made
  }
  globalThis.RegExp = new Proxy(real, {
    construct: (target, args: [string, string?]) => note(new target(...args)),
    apply: (target, _self, args: [string, string?]) => note(target(...args)),
  })
  return () => {
    globalThis.RegExp = real
    return built
  }
}

/** Runs nothing but what stands in modules: these are programs. */
const PROGRAMS = new Set(['src/cli/main.ts', 'src/resolve/gazetteer/build.ts'])

/**
 * Every regular expression of the code of `tops`: literals by reading the files, built ones by loading the modules that build
 * them, which must not have been loaded before.
 */
export async function collectPatterns(root: string, tops: readonly string[]): Promise<Collection> {
  const written = tops
    .flatMap((top) => sourceFiles(root, top))
    .map((path) => findWritten(path, readFileSync(join(root, path), 'utf8')))
  const calls = written.flatMap((one) => one.calls)
  const stop = watchCalls(root)
  const builders = new Set(calls.map((site) => site.replace(/:\d+$/, '')))
  for (const path of builders) if (!PROGRAMS.has(path)) await import(pathToFileURL(join(root, path)).href)
  const built = stop()
  const ran = new Set(built.map(({ site }) => site))
  return {
    patterns: unique([...written.flatMap((one) => one.literals), ...built]),
    uncollected: calls.filter((site) => !ran.has(site)),
  }
}

/** One of each, with all its sites. */
function unique(patterns: readonly Pattern[]): Pattern[] {
  const known = new Map<string, Pattern>()
  for (const { source, flags, site } of patterns) {
    const key = `/${source}/${flags}`
    const sites = known.get(key)?.site
    if (!sites?.includes(site)) known.set(key, { source, flags, site: sites ? `${sites} ${site}` : site })
  }
  return [...known.values()]
}

function sourceFiles(root: string, top: string): string[] {
  return readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.(?:test|fixture)\.tsx?$/.test(name))
    .map((name) => `${top}/${name}`)
    .sort()
}
