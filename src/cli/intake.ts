import type { Intake, Sent, Taken } from '../api/intake.ts'
import { type ManifestRow, parseManifest } from '../document/manifest.ts'
import type { FetchedPage } from '../fetch/fetch-page.ts'
import type { Knowledge } from '../pipeline.ts'
import { extractInput } from './input/extract-input.ts'
import { MANIFEST } from './input/list-files.ts'
import { decodeManifest } from './input/manifests.ts'
import { hintsOf, readBytes } from './input/read-bytes.ts'

/** What an intake reaches beside its own tables. */
export interface IntakeSettings {
  readonly knowledge: Knowledge
  fetchPage(url: string): Promise<FetchedPage>
  /** RFC 3339. */
  now(): string
}

/** Reads what readers of the room send as `add` reads files, so that one report sent both ways is one. */
export function createIntake(settings: IntakeSettings): Intake {
  return {
    isAside: (sent, all) => isManifest(sent) && all.length > 1,
    async *take(sent, all) {
      for await (const { input } of readSent(sent, all, settings)) {
        if (input.document === null) yield { document: null, error: input.error }
        else
          yield {
            ...input,
            extract: (document) => extractInput({ ...input, document }, settings.knowledge),
          } satisfies Taken
      }
    },
  }
}

async function* readSent(sent: Sent, all: readonly Sent[], { fetchPage, now }: IntakeSettings) {
  if (sent.kind === 'file') yield* readBytes(Buffer.from(sent.bytes), hintsOf(sent.name, rowOf(sent.name, all)))
  else if (sent.kind === 'text') {
    const { text, url, publisher, title, published } = sent
    yield* readBytes(Buffer.from(text), { path: null, url, publisher, title, published, format: 'plain' })
  } else {
    const { url, bytes } = await fetchPage(sent.url)
    yield* readBytes(Buffer.from(bytes), { path: null, url, retrieved: now() })
  }
}

const isManifest = (sent: Sent): boolean => sent.kind === 'file' && sent.name === MANIFEST

/** What a manifest that was sent too says of a file; `null` where none does. */
function rowOf(name: string, all: readonly Sent[]): ManifestRow | null {
  const manifest = all.find(isManifest)
  if (manifest?.kind !== 'file' || name === MANIFEST) return null
  const rows = parseManifest(decodeManifest(manifest.bytes))
  return [...rows].find(([path]) => path === name || path.endsWith(`/${name}`))?.[1] ?? null
}
