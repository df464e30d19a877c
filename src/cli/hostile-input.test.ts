import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { jsonLines, makeFolder, removeFolder, runCli } from './cli.fixture.ts'

const REPORT = 'Orla Venn said 12 people were killed.\n'

let folder = ''

afterEach(() => {
  removeFolder(folder)
  folder = ''
})

const keysOf = (stdout: string): unknown[] =>
  jsonLines(stdout)
    .filter(({ type }) => type === 'document')
    .map(({ key }) => key)

describe('what is no plain file', () => {
  test('a folder with links that lead nowhere, round in a ring or back to it, and a pipe, is read without them', async () => {
    folder = makeFolder({ 'in/good.txt': REPORT })
    for (const [target, path] of [
      ['nowhere', 'broken.txt'],
      ['ring.txt', 'ring.txt'],
      ['.', 'again'],
    ] as const)
      symlinkSync(target, join(folder, 'in', path))
    execFileSync('mkfifo', [join(folder, 'in/pipe.txt')])
    const run = await runCli(folder, ['add', 'in'])
    expect(run).toEqual({
      code: 0,
      stdout: '1 report added; onrecord.db holds 1 report\n',
      stderr: 'onrecord: skipped what is hidden or no report: again, broken.txt, pipe.txt, ring.txt\n',
    })
  })

  test.each([
    ['a link to itself', 'ring.txt', 'cannot be read, ring.txt (ELOOP)'],
    ['a name too long', 'x'.repeat(300), `cannot be read, ${'x'.repeat(300)} (ENAMETOOLONG)`],
  ])('%s is said on one line', async (_name, path, message) => {
    folder = makeFolder({ 'good.txt': REPORT })
    symlinkSync('ring.txt', join(folder, 'ring.txt'))
    const { code, stdout, stderr } = await runCli(folder, ['extract', 'good.txt', path])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toBe(`onrecord: ${message}, check the path and who may read it\n`)
  })

  test.runIf(process.platform === 'linux')(
    'a device without end is read to the cap, and the rest is added',
    async () => {
      folder = makeFolder({ 'good.txt': REPORT })
      const { code, stdout, stderr } = await runCli(folder, ['add', '/dev/zero', 'good.txt'])
      expect({ code, stderr }).toEqual({ code: 1, stderr: 'onrecord: zero has more than 20000000 bytes: split it\n' })
      expect(stdout).toContain('1 report added, 1 failed')
    },
  )

  test('a pipe that is named is read', async () => {
    folder = makeFolder({ 'good.txt': REPORT })
    execFileSync('mkfifo', ['pipe'], { cwd: folder })
    execFileSync('sh', ['-c', 'cat good.txt > pipe &'], { cwd: folder, stdio: 'ignore' })
    const { code, stdout } = await runCli(folder, ['extract', 'pipe'])
    expect({ code, keys: keysOf(stdout) }).toEqual({ code: 0, keys: ['pipe'] })
  })
})

describe('a manifest that is no file is not passed over', () => {
  test.each([
    ['a link to itself', (path: string) => symlinkSync('manifest.jsonl', path), 'manifest cannot be read'],
    ['a folder', (path: string) => mkdirSync(path), 'manifest cannot be read'],
    ['a pipe', (path: string) => execFileSync('mkfifo', [path]), 'manifest is a pipe'],
  ])('%s', async (_name, make, message) => {
    folder = makeFolder({ 'in/good.txt': REPORT })
    make(join(folder, 'in/manifest.jsonl'))
    const { code, stdout, stderr } = await runCli(folder, ['add', 'in'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(new RegExp(`^onrecord: ${message}, in/manifest.jsonl, .*\n$`))
  })
})

test('JSON nested without end, a line of 24 MB and a line of another kind each give an error line, the others are read', async () => {
  const deep = `${'['.repeat(300_000)}${']'.repeat(300_000)}`
  folder = makeFolder({
    'a.jsonl': [
      '{"id":"a","text":"Five people died."}',
      `{"id":"b","text":${deep}}`,
      `{"id":"c","text":"${'a '.repeat(12_000_000)}"}`,
      'null',
      '{"id":"d","text":"Six people died."}',
    ].join('\n'),
    'page.html': `<head><script type="application/ld+json">${deep}</script></head><p>Seven people died.</p>`,
  })
  const { code, stdout, stderr } = await runCli(folder, ['extract', '.', '--no-links'])
  expect({ code, keys: keysOf(stdout) }).toEqual({ code: 1, keys: ['a', 'd', 'page.html'] })
  expect(stderr.trimEnd().split('\n')).toEqual([
    'onrecord: a.jsonl line 2: "text" is a list, not a string',
    'onrecord: a.jsonl line 3 has more than 20000000 bytes: split it',
    'onrecord: a.jsonl line 4: null is not a JSON object',
  ])
})

test('a name of several lines is said on one', async () => {
  folder = makeFolder({ 'a\nb\u001b[31m.txt': '' })
  const { stderr } = await runCli(folder, ['extract', '.'])
  expect(stderr).toBe('onrecord: a b [31m.txt is empty: there is nothing to read in it\n')
})
