import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** A folder into whose node_modules the project was installed: a copy, for Node goes by real paths. */
const folder = mkdtempSync(join(tmpdir(), 'onrecord-installed-'))
const modules = join(folder, 'node_modules')

describe('installed under node_modules', () => {
  beforeAll(() => {
    mkdirSync(modules)
    for (const name of readdirSync(join(root, 'node_modules')))
      symlinkSync(join(root, 'node_modules', name), join(modules, name))
    for (const part of ['bin', 'src', 'packs', 'examples', 'package.json'])
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

  test('and prints what the checkout prints', () => {
    const run = (command: string) =>
      execFileSync(process.execPath, [join(command), 'extract', join(root, 'examples/river-flood')], { cwd: folder })
    expect(run(join(modules, 'onrecord/bin/onrecord.js')).equals(run(join(root, 'src/cli/main.ts')))).toBe(true)
  })
})
