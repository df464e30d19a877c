import { cpSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openSqliteLedger } from '../ledger/sqlite.ts'
import { jsonLines, makeFolder, quarryReports, removeFolder } from './cli.fixture.ts'
import { runProgram } from './program.ts'
import { makeTerminal } from './terminal/terminal.fixture.ts'

let folder = ''

const ledger = () => join(folder, 'onrecord.db')

async function run(...args: readonly string[]) {
  const { terminal, out, err } = makeTerminal({})
  const code = await runProgram([...args, '--ledger', ledger()], terminal)
  return { code, stdout: out.join(''), stderr: err.join('') }
}

/** What a command prints as JSON; its exit code must be 0. */
async function read<T>(...args: readonly string[]): Promise<T> {
  const { code, stdout } = await run(...args, '--json')
  expect(code).toBe(0)
  return JSON.parse(stdout) as T
}

interface Told {
  readonly questions: readonly {
    readonly id: string
    readonly question: string
    readonly low: number
    readonly high: number
    readonly claims: readonly { readonly id: string; readonly low: number; readonly assessed: readonly string[] }[]
    readonly rejected: readonly { readonly id: string; readonly assessed: readonly string[] }[]
    readonly estimate?: { readonly low: number; readonly high: number }
  }[]
}

const show = (...more: readonly string[]) => read<Told>('show', 'killed', ...more)
const numbers = ({ questions }: Told) => questions.flatMap(({ claims }) => claims.map(({ low }) => low))

/** The id of the figure with that number. */
async function figure(low: number): Promise<string> {
  const { questions } = await read<Told>('show', 'people')
  return questions.flatMap(({ claims }) => claims).find((claim) => claim.low === low)?.id ?? ''
}

const say = (id: string, verdict: string, ...more: readonly string[]) =>
  run('assess', id, '--verdict', verdict, '--by', 'A. Recorder', ...more)

beforeAll(async () => {
  folder = makeFolder(quarryReports)
  await run('add', folder)
  await run('questions')
  cpSync(join(folder, 'onrecord.db'), join(folder, 'kept.db'))
})

beforeEach(() => {
  for (const end of ['-wal', '-shm']) rmSync(join(folder, `onrecord.db${end}`), { force: true })
  cpSync(join(folder, 'kept.db'), join(folder, 'onrecord.db'))
})

afterAll(() => removeFolder(folder))

describe('assess', () => {
  test('rejects a figure in every view, says who and why, and takes it back', async () => {
    const before = await show()
    expect(numbers(before)).toEqual([12, 12, 17, 17])
    const first = await figure(12)
    const { code, stdout } = await say(first.slice(0, 8), 'reject', '--note', 'of another quarry')
    expect([code, stdout]).toEqual([
      0,
      `${first} ‘Twelve’: rejected by A. Recorder; 'onrecord assess ${first} --withdraw' takes it back\n`,
    ])
    const after = await show()
    expect(numbers(after)).toEqual([12, 17, 17])
    expect(after.questions.flatMap(({ rejected }) => rejected.map(({ id }) => id))).toEqual([first])
    expect(after.questions[0]?.rejected[0]?.assessed[0]).toMatch(/^rejected by A\. Recorder, .*: of another quarry$/)
    expect(numbers(await show('--as-of', '2031-03-06'))).toEqual([12, 17])
    const csv = await run('export', '--format', 'csv')
    expect(csv.stdout).not.toContain(first)
    const lines = jsonLines((await run('export', '--format', 'jsonl')).stdout)
    expect(lines.filter(({ type }) => type === 'rejected')).toMatchObject([
      { claim: { type: 'figure', id: first }, by: 'A. Recorder', note: 'of another quarry' },
    ])
    expect(lines.filter(({ type }) => type === 'assessment')).toMatchObject([{ about: first, holds: true, lost: null }])
    await run('report', '--out', join(folder, 'out.html'))
    expect(readFileSync(join(folder, 'out.html'), 'utf8')).toContain('of another quarry')
    const back = await run('assess', first, '--withdraw', '--by', 'desk')
    expect(back.stdout).toContain('taken back by desk')
    expect(await show()).toEqual(before)
    const { assessments } = await read<{ assessments: { verdict: string; holds: boolean }[] }>('assess', first)
    expect(assessments.map(({ verdict, holds }) => [verdict, holds])).toEqual([
      ['reject', false],
      ['withdraw', true],
    ])
  })

  test('corrects a field: the figure answers another question', async () => {
    const id = await figure(40)
    expect((await say(id, 'correct', '--field', 'quantity', '--to', '40-45')).code).toBe(0)
    expect((await say(id, 'correct', '--field', 'measure', '--to', 'missing')).code).toBe(0)
    const { questions } = await read<Told>('show', 'missing')
    expect(questions[0]).toMatchObject({ low: 40, high: 45, claims: [{ id, low: 40 }] })
    expect((await run('show', 'missing')).stdout).toMatch(/corrected by A\. Recorder, .*: measure is ‘missing’, was ‘/)
    expect((await run('verify')).stdout).toContain('2 assessments')
  })

  test('merges two people in the list of sources', async () => {
    interface Sources {
      readonly sources: readonly { readonly id: string; readonly name: string; readonly merged: unknown }[]
    }
    const { sources } = await read<Sources>('sources')
    const [venn, quell] = ['Venn', 'Quell'].map((name) => sources.find((one) => one.name.includes(name))?.id ?? '')
    expect((await say(venn ?? '', 'merge', '--with', (quell ?? '').slice(0, 10))).code).toBe(0)
    const merged = await read<Sources>('sources')
    expect(merged.sources.map(({ name }) => name)).toEqual(
      sources.map(({ name }) => name).filter((name) => !/Quell/.test(name)),
    )
    expect(merged.sources.find(({ id }) => id === venn)?.merged).toMatchObject([
      { id: quell, reasons: [expect.stringContaining('A. Recorder says that they are one')] },
    ])
    expect((await run('assess', venn ?? '', '--withdraw', '--by', 'desk')).code).toBe(0)
    expect(await read<Sources>('sources')).toEqual({ sources })
  })

  test('adds a claim of selected words', async () => {
    const { questions } = await show()
    const claim = (await run('export', '--format', 'jsonl')).stdout
    const echo = jsonLines(claim).find(({ type, publisher }) => type === 'document' && publisher === 'Bramley Echo')
    const added = await say(
      String(echo?.id),
      'add',
      '--kind',
      'event',
      '--quote',
      'Brackwell quarry collapsed',
      '--fields',
      '{"eventType":"OTHER:collapse","date":"2031-03-03"}',
    )
    expect(added.stderr + added.stdout).toContain('‘Brackwell quarry collapsed’: added by A. Recorder')
    const events = jsonLines((await run('export', '--format', 'jsonl')).stdout).filter(({ type }) => type === 'event')
    expect(
      events.some(({ eventType, rules }) => eventType === 'OTHER:collapse' && String(rules).includes('assessment-add')),
    ).toBe(true)
    expect((await show()).questions.length).toBe(questions.length)
  })

  test('is refused where somebody was there since', async () => {
    const id = await figure(12)
    const { id: seen } = await read<{ id: string }>('assess', id, '--verdict', 'note', '--note', 'seen', '--by', 'a')
    await say(id, 'accept')
    const late = await run('assess', id, '--verdict', 'reject', '--by', 'b', '--based-on', seen)
    expect([late.code, late.stdout]).toEqual([2, ''])
    expect(late.stderr).toMatch(
      new RegExp(`^onrecord: ${id} was assessed meanwhile \\(A\\. Recorder: accept, .*\\), look at`),
    )
  })

  test.each<[string, readonly string[], string]>([
    ['nobody', ['f-1', '--verdict', 'accept'], 'nobody says it, give --by and a name'],
    ['no thing', ['--verdict', 'accept', '--by', 'a'], 'nothing to accept, give the id'],
    ['an unknown verdict', ['f-1', '--verdict', 'like', '--by', 'a'], 'no such verdict, like'],
    ['an unknown id', ['f-nobody', '--verdict', 'accept', '--by', 'a'], 'nothing of the ledger has that id, f-nobody'],
    ['an id of many', ['f-', '--verdict', 'accept', '--by', 'a'], 'more than one id begins so, f-'],
    ['no new value', ['f-1', '--verdict', 'correct', '--by', 'a'], 'no new value'],
    ['nothing to take back', ['f-1', '--withdraw', '--by', 'a'], 'nothing to take back, f-1'],
    [
      'fields that are no JSON',
      ['d-1', '--verdict', 'add', '--by', 'a', '--quote', 'x', '--fields', '{'],
      'no JSON object, {',
    ],
  ])('refuses %s on one line', async (_name, args, message) => {
    const { code, stdout, stderr } = await run('assess', ...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  test('is told to be lost where newer rules read its claim no more', async () => {
    const id = await figure(12)
    await say(id, 'reject')
    const newer = openSqliteLedger({
      file: ledger(),
      create: false,
      version: '999',
      now: () => new Date().toISOString(),
    })
    for (const extraction of await Array.fromAsync(newer.extractions())) {
      const none = { sentences: [], quantities: [], times: [], names: [], pronouns: [] }
      await newer.add(
        { ...none, ...extraction, figures: extraction.figures.filter((one) => one.id !== id) },
        Buffer.of(),
      )
    }
    await newer.close()
    const { stderr } = await run('questions')
    expect(stderr).toBe("onrecord: 1 assessment not found in the reports any more, see 'onrecord assess'\n")
    expect((await run('assess')).stdout).toMatch(
      /rejected by A\. Recorder[^]*not found any more: figure 'Twelve' at \d+/,
    )
  })

  test('hostile names and notes stay text', async () => {
    const id = await figure(12)
    const [by, note] = ['<img src=x onerror=alert(1)>', '</script><script>alert(2)</script> =HYPERLINK("x")']
    expect((await run('assess', id, '--verdict', 'note', '--by', by, '--note', note)).code).toBe(0)
    await run('report', '--out', join(folder, 'out.html'))
    const page = readFileSync(join(folder, 'out.html'), 'utf8')
    expect(page).toContain('noted by &lt;img src=x onerror=alert(1)&gt;')
    expect(page).not.toMatch(/<img|<script/)
    const steering = await run('assess', id, '--verdict', 'note', '--by', 'a', '--note', 'x\u001b]0;y\u0007')
    expect([steering.code, steering.stderr]).toEqual([2, expect.stringContaining('characters that do not print')])
  })
})
