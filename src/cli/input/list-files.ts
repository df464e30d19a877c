import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { OnrecordError } from '../../model/errors.ts'

/** A file to read a document, or many, from. */
export interface InputFile {
  /** Where it is, as the system knows it. */
  readonly file: string
  /** Relative to the folder that was read, with `/`; the file's name where a file was given. */
  readonly path: string
  /** The folder that `path` is relative to. */
  readonly root: string
  readonly bytes: number
}

/** The files of some paths, and those of their folders that were left out. */
export interface Listing {
  /** In the order of the paths given; those of a folder by code point of `path`. */
  readonly files: readonly InputFile[]
  /** Hidden files and such as are no reports by their extension. */
  readonly skipped: readonly string[]
}

/** Extensions of files in folders that are read; '' is a file without one. Files that are named are read whatever they are called. */
const READABLE = new Set(['', 'txt', 'text', 'html', 'htm', 'xhtml', 'jsonl', 'ndjson'])

/** A folder's manifest says something of other files and is none itself. */
export const MANIFEST = 'manifest.jsonl'

/** Lists what is to be read. A path that does not exist is an error before anything is read. */
export function listFiles(paths: readonly string[]): Listing {
  const listings = paths.map((path) => listPath(path, statOf(path)))
  return { files: listings.flatMap(({ files }) => files), skipped: listings.flatMap(({ skipped }) => skipped) }
}

function listPath(path: string, stats: Stats): Listing {
  if (stats.isDirectory()) return listFolder(path)
  return { files: [{ file: path, path: basename(path), root: dirname(path), bytes: stats.size }], skipped: [] }
}

function listFolder(root: string): Listing {
  const files: InputFile[] = []
  const skipped: string[] = []
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop())
    for (const entry of readFolder(join(root, folder))) {
      const path = folder + entry.name
      if (isLeftOut(entry)) skipped.push(path)
      else if (entry.isDirectory()) folders.push(`${path}/`)
      else if (entry.name !== MANIFEST) {
        const file = join(root, path)
        const stats = findStats(file)
        if (typeof stats !== 'string' && stats?.isFile()) files.push({ file, path, root, bytes: stats.size })
        else skipped.push(path)
      }
    }
  files.sort((a, b) => compareCodePoints(a.path, b.path))
  return { files, skipped: skipped.sort(compareCodePoints) }
}

function isLeftOut(entry: Dirent): boolean {
  if (entry.name.startsWith('.')) return true
  if (entry.isDirectory()) return entry.name === 'node_modules'
  const dot = entry.name.lastIndexOf('.')
  return !READABLE.has(dot < 0 ? '' : entry.name.slice(dot + 1).toLowerCase())
}

/** UTF-8 sorts by code point, as UTF-16 does not. */
const compareCodePoints = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

function statOf(path: string): Stats {
  const stats = findStats(path)
  if (typeof stats === 'string')
    throw new OnrecordError('unreadable', `cannot be read, ${path} (${stats}), check the path and who may read it`)
  if (stats) return stats
  if (/^https?:\/\//i.test(path))
    throw new OnrecordError(
      'no-fetch',
      `cannot fetch an address, ${path}, save the page and give its url in a manifest`,
    )
  throw new OnrecordError('missing-path', `no such file or folder, ${path}, check the path`)
}

/** `null` where there is nothing; the system's code where it does not say, as of a link that leads to itself. */
function findStats(path: string): Stats | string | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown'
  }
}

function readFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    throw new OnrecordError('unreadable', `folder cannot be read, ${folder}, check who may read it`)
  }
}
