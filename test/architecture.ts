import { posix } from 'node:path'

/** Which folders of `src` (and `packs`) a folder may import from, beside itself; '*' is everything. */
export const allowedImports: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  document: ['model', 'text'],
  syntax: ['model', 'text'],
  mention: ['model', 'text'],
  statement: ['model', 'text'],
  claim: ['model', 'text'],
  resolve: ['model', 'text'],
  link: ['model', 'text'],
  packs: ['model'],
  // What people's assessments do to what was extracted.
  assess: ['model', 'text'],
  ledger: ['model', 'text', 'link', 'assess'],
  // What reaches the network.
  fetch: ['model'],
  export: ['model', 'text'],
  report: ['model', 'text'],
  api: ['model', 'text', 'link', 'assess', 'ledger', 'export', 'report', 'api/schema'],
  // The shapes of requests and answers: all that the pages know of the server.
  'api/schema': ['model'],
  web: ['model', 'api/schema'],
  cli: ['*'],
  // Files that stand in src itself: the ordered list of stages and the public exports.
  '.': [
    'model',
    'text',
    'document',
    'syntax',
    'mention',
    'statement',
    'claim',
    'resolve',
    'link',
    'assess',
    'export',
    'ledger',
    'report',
    'packs',
    '.',
  ],
}

/** Folders that are sent to a browser: of the others they may have the types, and nothing that runs. */
const TYPES_ONLY = new Set(['web'])

/** Folders whose output must be the same on every machine, at any time, in any locale. */
const PURE = new Set([
  'model',
  'text',
  'document',
  'syntax',
  'mention',
  'statement',
  'claim',
  'resolve',
  'link',
  'assess',
  'packs',
])

const BANNED: readonly { readonly what: string; readonly found: RegExp }[] = [
  { what: 'reads the clock', found: /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b/ },
  { what: 'depends on the locale', found: /\bIntl\.|\.localeCompare\(|\.toLocale\w+\(/ },
  { what: 'is random', found: /\bMath\.random\b|\brandomUUID\b/ },
  { what: 'reads the environment', found: /\bprocess\.(?:env|argv|cwd)\b/ },
  { what: 'reaches the network', found: /\bfetch\(|'node:(?:http|https|net|dns|dgram)'/ },
]

/** Files of the stages that may open files: tables that come with a dependency are read where they are looked up. */
const OPENS_FILES = /^src\/(?:resolve\/gazetteer\/|text\/countries\.ts$)/

/** What a set of files does that the design forbids, a line each: path, what, and the words at fault. Keys are paths with '/'. */
export function findViolations(files: ReadonlyMap<string, string>): string[] {
  const violations: string[] = []
  for (const [path, source] of files) {
    const folder = folderOf(path)
    if (!(folder in allowedImports)) violations.push(`${path}: folder '${folder}' is not in the design's table`)
    for (const { path: imported, isType } of importsOf(path, source)) {
      const target = folderOf(imported)
      if (!isAllowed(folder, target)) violations.push(`${path}: ${folder} may not import ${target} (${imported})`)
      else if (TYPES_ONLY.has(folder) && target !== folder && !isType)
        violations.push(`${path}: ${folder} may import only types of ${target} (${imported})`)
    }
    if (PURE.has(folder)) violations.push(...impurities(path, source))
  }
  return violations.sort()
}

function isAllowed(folder: string, target: string): boolean {
  const allowed = allowedImports[folder] ?? []
  return folder === target || allowed.includes('*') || allowed.includes(target)
}

/** 'src/claim/figure/x.ts' is in 'claim', 'src/pipeline.ts' in '.', 'packs/disaster/index.ts' in 'packs', 'src/api/schema/x.ts' in 'api/schema'. */
function folderOf(path: string): string {
  const parts = path.split('/')
  if (parts[0] === 'packs') return 'packs'
  const inner = parts.slice(1, 3).join('/')
  if (parts.length > 3 && inner in allowedImports) return inner
  return parts.length > 2 ? (parts[1] as string) : '.'
}

interface Imported {
  /** From the root. */
  readonly path: string
  /** Whether the whole of it is taken away with the types. */
  readonly isType: boolean
}

/** The project's own files that a file imports, re-exports or loads later. */
function importsOf(path: string, source: string): Imported[] {
  const found = source.matchAll(
    /(?<type>\b(?:import|export)\s+type\s+[^'=;]*?)?(?:\bfrom\s+|\bimport\s+|\bimport\(\s*)'(?<file>\.{1,2}\/[^']+)'/g,
  )
  return [...found].map(({ groups }) => ({
    path: posix.normalize(posix.join(posix.dirname(path), groups?.file ?? '')),
    isType: groups?.type !== undefined,
  }))
}

function impurities(path: string, source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '')
  const found = BANNED.filter((ban) => ban.found.test(code)).map(
    ({ what, found: words }) => `${path}: ${what} (${words.exec(code)?.[0]})`,
  )
  if (/'node:fs/.test(code) && !OPENS_FILES.test(path)) found.push(`${path}: opens files`)
  return found
}
