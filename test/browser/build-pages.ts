import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const root = join(import.meta.dirname, '../..')
const built = join(root, 'dist/web/index.html')
const lock = join(root, 'out/.building-pages')

const newestIn = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(folder, name)).mtimeMs),
  )

const isFresh = (): boolean => existsSync(built) && statSync(built).mtimeMs >= newestIn(join(root, 'src/web'))

function takeLock(): boolean {
  mkdirSync(join(root, 'out'), { recursive: true })
  try {
    mkdirSync(lock)
    return true
  } catch {
    return false
  }
}

/** Builds the pages as `npm run web` does, once for all test files that run side by side, and only where they changed. */
export async function buildPages(): Promise<void> {
  const giveUp = Date.now() + 120_000
  while (!takeLock()) {
    if (Date.now() > giveUp) throw new Error(`${lock} has stood for two minutes: remove it`)
    await sleep(100)
  }
  try {
    if (isFresh()) return
    const vite = join(root, 'node_modules/vite/bin/vite.js')
    execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, NODE_ENV: 'production' },
    })
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}
