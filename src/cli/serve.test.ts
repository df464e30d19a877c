import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildPages } from '../../test/browser/build-pages.ts'
import { readPages } from '../api/pages.ts'
import { makeFolder, quarryReports, removeFolder, runCli } from './cli.fixture.ts'

const root = join(import.meta.dirname, '../..')
let folder: string

beforeAll(async () => {
  await buildPages()
  folder = makeFolder(quarryReports)
  expect((await runCli(folder, ['add', '.'])).code).toBe(0)
  expect((await runCli(folder, ['add', '.', '--ledger', 'written.db'])).code).toBe(0)
})

afterAll(() => removeFolder(folder))

/** The command as a person runs it, once it has said where it listens. */
async function begin(...args: readonly string[]): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, [join(root, 'src/cli/main.ts'), 'serve', '--port', '0', ...args], {
    cwd: folder,
  })
  let said = ''
  for await (const chunk of child.stdout) {
    said += String(chunk)
    const address = /http:\/\/\S+/.exec(said)?.[0]
    if (address !== undefined) return { child, address }
  }
  throw new Error(`it ended, having said ${said}`)
}

describe('serve', () => {
  test('opens the ledger until it is interrupted, though a page still listens', async () => {
    const { child, address } = await begin()
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    const story = (await (await fetch(`${address}api/v1/story`)).json()) as { counts: { documents: number } }
    expect(story.counts.documents).toBe(3)
    expect(await (await fetch(address)).text()).toContain('<title>Onrecord</title>')
    const { body } = await fetch(`${address}api/v1/changes`)
    const reader = body?.getReader()
    await reader?.read()
    child.kill('SIGINT')
    // A page that listens would hold it up for ever.
    const [code] = (await once(child, 'exit')) as [number]
    expect(code).toBe(0)
    await reader?.cancel().catch(() => {})
  })

  test('shows within seconds what another command adds', async () => {
    const { child, address } = await begin()
    const count = async () =>
      ((await (await fetch(`${address}api/v1/story`)).json()) as { counts: { documents: number } }).counts.documents
    expect(await count()).toBe(3)
    const more = makeFolder({ 'late.txt': 'Late toll\n\nNineteen people were killed at Brackwell, Venn said.\n' })
    await runCli(folder, ['add', join(more, 'late.txt')])
    await expect.poll(count, { timeout: 15_000, interval: 250 }).toBe(4)
    child.kill('SIGTERM')
    await once(child, 'exit')
    removeFolder(more)
  })

  test('of two who write at once one is shown what the other said, and a killed server has lost nothing that it acknowledged', async () => {
    const { child, address } = await begin('--ledger', 'written.db')
    const api = `${address}api/v1`
    const { items } = (await (await fetch(`${api}/questions`)).json()) as { items: readonly { id: string }[] }
    const { claims } = (await (await fetch(`${api}/questions/${items[0]?.id}`)).json()) as {
      claims: readonly { id: string }[]
    }
    const [first, ...others] = claims.map(({ id }) => id)
    const headers = { 'content-type': 'application/json' }
    const say = (verdict: string, about: string | undefined, by: string) => {
      const body = JSON.stringify({ verdict, about, by, note: 'seen', basedOn: null })
      return fetch(`${api}/assessments`, { method: 'POST', headers, body })
    }
    const both = await Promise.all([say('reject', first, 'Ann'), say('accept', first, 'Ben')])
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([201, 409])
    const told = (await Promise.all(both.map((one) => one.json()))) as {
      newer?: readonly { by: string }[]
      assessment?: { id: string }
    }[]
    expect(told.find(({ newer }) => newer)?.newer).toHaveLength(1)
    const acknowledged = told.flatMap(({ assessment }) => assessment?.id ?? [])
    const under = others.map(async (about) => {
      const answer = await say('reject', about, 'Ann').catch(() => null)
      if (answer?.status !== 201) return
      acknowledged.push(((await answer.json()) as { assessment: { id: string } }).assessment.id)
      child.kill('SIGKILL')
    })
    await Promise.all([once(child, 'exit'), ...under])
    expect(acknowledged.length).toBeGreaterThan(1)
    const { stdout } = await runCli(folder, ['assess', '--ledger', 'written.db', '--json'])
    for (const id of acknowledged) expect(stdout).toContain(id)
    expect((await runCli(folder, ['verify', '--ledger', 'written.db'])).code).toBe(0)
  })

  test.each([
    [['--host', '0.0.0.0'], 'onrecord: whoever reaches 0.0.0.0 could read and change the ledger, give --token'],
    [['--host', '0.0.0.0', '--token', 'short'], 'onrecord: a token of 5 characters, give one of 16 or more'],
    [
      ['--token', 'long enough but spaced'],
      'onrecord: a token of 22 characters, give one of 16 or more without spaces',
    ],
    [['--port', '70000'], 'onrecord: no port, 70000, give --port a number from 0 to 65535'],
    [['--port', 'http'], 'onrecord: no port, http, give --port'],
    [['--address', 'https://desk.example'], 'onrecord: whoever reaches https://desk.example could read'],
    [['--address', 'https://desk.example/room'], 'onrecord: no address, https://desk.example/room, give --address as'],
    [['--address', 'javascript:alert(1)'], 'onrecord: no address, javascript:alert(1), give --address as'],
    [['--host', '203.0.113.7', '--token', 'correct-horse-battery'], 'onrecord: cannot listen on 203.0.113.7:'],
    [['--ledger', 'nowhere.db'], 'onrecord: no ledger, nowhere.db'],
  ])('refuses %j on one line', async (args, line) => {
    const { code, stdout, stderr } = await runCli(folder, ['serve', ...args])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(line)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  test('says so where the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    const { code, stderr } = await runCli(folder, ['serve', '--port', String(port)])
    other.close()
    expect([code, stderr]).toEqual([
      2,
      `onrecord: cannot listen, port ${port} is taken by another program, give another --port\n`,
    ])
  })

  test('keeps for good what the build names by its content, and nothing else', () => {
    const files = makeFolder({
      'index.html': '',
      'assets/index-1a2b3c4d.js': '',
      'map-coasts12.json': '',
      'assets/x.js': '',
    })
    const kept = [...readPages(files)].filter(([, { hashed }]) => hashed).map(([path]) => path)
    removeFolder(files)
    expect(kept).toEqual(['/assets/index-1a2b3c4d.js'])
  })

  test('says what to run where the pages are not built', () => {
    expect(() => readPages(join(folder, 'none'))).toThrow("run 'npm run web' in the checkout first")
    expect(() => readPages(folder)).toThrow('the pages are not built')
  })
})
