import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildPages } from './build-pages.ts'

const root = join(import.meta.dirname, '../..')
const main = join(root, 'src/cli/main.ts')

/** Runs a command of `onrecord` and gives what it prints. */
export const onrecord = (...args: string[]): string =>
  execFileSync(process.execPath, [main, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

/** The invented reports that come with the project. */
export const exampleReports = join(root, 'examples/river-flood')

/** Files or folders of reports, with options of `add`; and files that are written first, by name and content. */
export type Reports = readonly (string | { readonly file: string; readonly content: string })[]

/** The reading room on a ledger of its own, through the real `serve`. */
export interface ServedRoom {
  /** Without a slash at the end. */
  readonly url: string
  readonly ledger: string
  /** An empty folder of its own, gone once the room is closed. */
  readonly folder: string
  close(): void
}

const whereOf = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      const url = /http:\/\/[\d.]+:\d+/.exec(said)?.[0]
      if (url !== undefined) resolve(url)
    }
    server.stdout?.on('data', listen)
    server.stderr?.on('data', listen)
    server.once('exit', (code) => reject(new Error(`serve ended with ${code}: ${said}`)))
  })

/** Adds reports to a fresh ledger of that name and serves it with the pages as they are now. */
export async function serveRoom(name: string, ...reports: Reports): Promise<ServedRoom> {
  await buildPages()
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-room-'))
  const ledger = join(folder, `${name}.db`)
  const written = reports.map((report) => {
    if (typeof report === 'string') return report
    const path = join(folder, report.file)
    writeFileSync(path, report.content)
    return path
  })
  onrecord('add', ...written, '--ledger', ledger)
  const server = spawn(process.execPath, [main, 'serve', '--ledger', ledger, '--port', '0'], { stdio: 'pipe' })
  const close = () => {
    server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    return { url: await whereOf(server), ledger, folder, close }
  } catch (error) {
    close()
    throw error
  }
}
