import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildPages } from './browser/build-pages.ts'

const root = join(import.meta.dirname, '..')

/** A folder into whose node_modules the project was installed: a copy, for Node goes by real paths. */
const folder = mkdtempSync(join(tmpdir(), 'onrecord-installed-'))
const modules = join(folder, 'node_modules')

describe('installed under node_modules', () => {
  beforeAll(async () => {
    await buildPages()
    mkdirSync(modules)
    for (const name of readdirSync(join(root, 'node_modules')))
      symlinkSync(join(root, 'node_modules', name), join(modules, name))
    for (const part of ['bin', 'src', 'packs', 'examples', 'dist', 'package.json'])
      cpSync(join(root, part), join(modules, 'onrecord', part), { recursive: true })
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('Node refuses the command line as it stands', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(modules, 'onrecord/src/cli/main.ts')])
    expect(status).not.toBe(0)
    expect(String(stderr)).toContain('ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING')
  })

  test('bin/onrecord.js runs the demo all the same, and warns of nothing', () => {
    const command = join(modules, 'onrecord/bin/onrecord.js')
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'demo'], { cwd: folder, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('Read 6 example reports')
  })

  test('and serves what it then changes', async () => {
    const command = join(modules, 'onrecord/bin/onrecord.js')
    execFileSync(process.execPath, [command, 'add', join(root, 'examples/river-flood')], { cwd: folder, stdio: 'pipe' })
    const server = spawn(process.execPath, [command, 'serve', '--port', '0'], { cwd: folder })
    try {
      const said = await new Promise<string>((resolve) => {
        for (const stream of [server.stdout, server.stderr])
          stream.on('data', (chunk) => /http|onrecord:/.test(String(chunk)) && resolve(String(chunk)))
      })
      const api = `${/http:\/\/[\d.:]+/.exec(said)?.[0]}/api/v1`
      const { items } = (await (await fetch(`${api}/questions`)).json()) as { items: readonly { id: string }[] }
      const question = `${api}/questions/${items[0]?.id}`
      const { claims } = (await (await fetch(question)).json()) as { claims: readonly { id: string }[] }
      const rejection = { verdict: 'reject', about: claims[0]?.id, by: 'Ann', basedOn: null }
      const headers = { 'content-type': 'application/json' }
      const { status } = await fetch(`${api}/assessments`, {
        method: 'POST',
        headers,
        body: JSON.stringify(rejection),
      })
      expect(status).toBe(201)
    } finally {
      server.kill()
    }
  })

  test('and prints what the checkout prints', () => {
    const run = (command: string) =>
      execFileSync(process.execPath, [join(command), 'extract', join(root, 'examples/river-flood')], { cwd: folder })
    expect(run(join(modules, 'onrecord/bin/onrecord.js')).equals(run(join(root, 'src/cli/main.ts')))).toBe(true)
  })
})
