import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { type ManifestRow, parseManifest } from '../../document/manifest.ts'
import { OnrecordError } from '../../model/errors.ts'
import { type InputFile, MANIFEST } from './list-files.ts'

/** What the manifests at hand say of a file; `null` where they do not name it. */
export type FindManifestRow = (file: InputFile) => ManifestRow | null

/** The manifests of what is read. */
export interface Manifests {
  readonly find: FindManifestRow
  /** Paths that they name and where there is no file; a misspelt one leaves its report without publisher and date. */
  readonly lost: readonly string[]
}

/** One manifest for all that is read, its paths relative to the folders that were given. */
export function oneManifest(file: string, files: readonly InputFile[]): Manifests {
  const rows = readManifest(file)
  const roots = [...new Set(files.map(({ root }) => root))]
  const isLost = (path: string) => roots.length > 0 && !roots.some((root) => existsSync(join(root, path)))
  const lost = [...rows.keys()].filter(isLost)
  return { find: ({ path }) => rows.get(path) ?? null, lost }
}

/** The `manifest.jsonl` of the file's own folder or of the nearest above it that names the file, up to the folder that was given. */
export function folderManifests(files: readonly InputFile[]): Manifests {
  const known = new Map<string, ReadonlyMap<string, ManifestRow> | null>()
  const manifestIn = (folder: string) => {
    const found = known.get(folder)
    if (found !== undefined) return found
    const file = join(folder, MANIFEST)
    const rows = isThere(file) ? readManifest(file) : null
    known.set(folder, rows)
    return rows
  }
  const find: FindManifestRow = ({ root, path }) => {
    for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
      const row = manifestIn(join(root, folder))?.get(posix.relative(folder, path))
      if (row || folder === '.') return row ?? null
    }
  }
  // A bad line is said before anything is read.
  for (const file of files) find(file)
  const named = [...known].flatMap(([folder, rows]) => [...(rows?.keys() ?? [])].map((path) => join(folder, path)))
  return { find, lost: named.filter((path) => !existsSync(path)) }
}

/** A link that leads nowhere is there too: to pass it over would lose every publisher and date. */
function isThere(file: string): boolean {
  const stats = lstatSync(file, { throwIfNoEntry: false })
  if (stats?.isFIFO()) throw new OnrecordError('unreadable', `manifest is a pipe, ${file}, give it with --manifest`)
  return stats !== undefined
}

/** The text of a manifest, which is UTF-8. */
export function decodeManifest(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new OnrecordError('bad-manifest', 'manifest is not UTF-8, save it as UTF-8')
  }
}

function readManifest(file: string): ReadonlyMap<string, ManifestRow> {
  try {
    return parseManifest(decodeManifest(readFileSync(file)))
  } catch (error) {
    if (error instanceof OnrecordError) throw new OnrecordError(error.code, `${file}: ${error.message}`)
    throw lstatSync(file, { throwIfNoEntry: false })
      ? new OnrecordError('unreadable', `manifest cannot be read, ${file}, check who may read it`)
      : new OnrecordError('missing-path', `no such manifest, ${file}, check the path`)
  }
}
