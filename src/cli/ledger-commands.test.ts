import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { jsonLines, makeFolder, quarryReports, removeFolder, runCli, shellCommand } from './cli.fixture.ts'

let folder = ''

afterEach(() => {
  removeFolder(folder)
  folder = ''
})

describe('add', () => {
  test('says what it did, and adds nothing twice', async () => {
    folder = makeFolder(quarryReports)
    const first = await runCli(folder, ['add', '.'])
    expect(first).toEqual({ code: 0, stdout: '3 reports added; onrecord.db holds 3 reports\n', stderr: '' })
    const again = await runCli(folder, ['add', '.'])
    expect(again.stdout).toBe('0 reports added, 3 known already; onrecord.db holds 3 reports\n')
    expect(again.stderr).toBe('onrecord: skipped what is hidden or no report: onrecord.db\n')
  })

  test('says what a corrected manifest cannot change any more', async () => {
    folder = makeFolder(quarryReports)
    await runCli(folder, ['add', '.', '--ledger', 'l.db'])
    const manifest = '{"path":"norrby-post.txt","publisher":"Norrby Post","published":"2031-03-16","title":"A toll"}\n'
    writeFileSync(join(folder, 'corrected.jsonl'), manifest)
    const args = ['add', 'norrby-post.txt', '--ledger', 'l.db', '--manifest', 'corrected.jsonl']
    const { code, stdout, stderr } = await runCli(folder, args)
    expect({ code, stdout }).toEqual({ code: 0, stdout: '0 reports added, 1 known already; l.db holds 3 reports\n' })
    expect(stderr).toBe(
      'onrecord: norrby-post.txt stays as it was archived: title is Quarry toll rises, not A toll; ' +
        'published is 2031-03-06, not 2031-03-16\n',
    )
    const { stdout: shown } = await runCli(folder, ['show', 'killed', '--ledger', 'l.db'])
    expect(shown).toContain('in Norrby Post, 2031-03-06')
  })

  test('adds the rest of a folder and exits with 1', async () => {
    folder = makeFolder({ ...quarryReports, 'empty.txt': '' })
    const { code, stdout, stderr } = await runCli(folder, ['add', '.', '--ledger', 'sub.db'])
    expect(code).toBe(1)
    expect(stdout).toBe('3 reports added, 1 failed; sub.db holds 3 reports\n')
    expect(stderr).toContain('onrecord: empty.txt is empty')
  })

  test('gives the same ledger in any order', async () => {
    folder = makeFolder(quarryReports)
    const names = Object.keys(quarryReports).filter((name) => name.endsWith('.txt'))
    const exported: string[] = []
    for (const order of [names, names.toReversed()]) {
      const ledger = `${order[0]}.db`
      for (const name of order) await runCli(folder, ['add', name, '--ledger', ledger])
      exported.push((await runCli(folder, ['export', '--format', 'jsonl', '--ledger', ledger])).stdout)
    }
    expect(jsonLines(exported[0] ?? '').length).toBeGreaterThan(10)
    expect(exported[1]).toBe(exported[0])
  })

  test('lets two of it write at once', async () => {
    folder = makeFolder({ 'a.jsonl': reportLines(0, 15), 'b.jsonl': reportLines(15, 30) })
    const runs = await Promise.all(['a.jsonl', 'b.jsonl'].map((name) => runCli(folder, ['add', name])))
    expect(runs.map(({ code }) => code)).toEqual([0, 0])
    const { stdout } = await runCli(folder, ['verify', '--json'])
    expect(JSON.parse(stdout)).toMatchObject({ documents: 30, problems: [] })
  })

  test('loses nothing that was acknowledged when it is killed, and goes on from there', async () => {
    folder = makeFolder({ 'many.jsonl': reportLines(0, 400) })
    const killed = spawn('sh', ['-c', `exec ${shellCommand('add', 'many.jsonl')}`], { cwd: folder })
    const database = join(folder, 'onrecord.db')
    const acknowledged = await documentsOnceThereAre(10, database)
    killed.kill('SIGKILL')
    const { stdout } = await runCli(folder, ['verify', '--json'])
    const found = JSON.parse(stdout) as { documents: number; problems: unknown[] }
    expect(found.problems).toEqual([])
    expect(found.documents).toBeGreaterThanOrEqual(acknowledged)
    expect((await runCli(folder, ['add', 'many.jsonl'])).stdout).toContain('holds 400 reports')
  })
})

describe('what is no ledger', () => {
  let place = ''

  beforeAll(async () => {
    place = makeFolder({ 'a.txt': 'Orla Venn said 12 people were killed.\n', 'notes.db': 'Some notes. '.repeat(500) })
    await runCli(place, ['add', 'a.txt', '--ledger', 'own.db'])
    execFileSync('cp', ['own.db', 'newer.db'], { cwd: place })
    const database = new DatabaseSync(join(place, 'newer.db'))
    database.exec("INSERT INTO migrations VALUES (99, 'tomorrow')")
    database.close()
  })

  afterAll(() => removeFolder(place))

  test.each([
    ['no file', 'no ledger, nowhere.db', ['questions', '--ledger', 'nowhere.db']],
    ['another file', 'not a ledger, notes.db', ['sources', '--ledger', 'notes.db']],
    ['a newer ledger', 'newer version', ['conflicts', '--ledger', 'newer.db']],
    ['a newer ledger to write to', 'newer version', ['add', 'a.txt', '--ledger', 'newer.db']],
    ['an unknown question', 'no such question, q-nothing', ['show', 'q-nothing', '--ledger', 'own.db']],
    ['an unknown format', 'unknown format, xml', ['export', '--format', 'xml', '--ledger', 'own.db']],
    ['no ledger at all', "no ledger file, ''", ['questions', '--ledger', '']],
    ['a ledger that would be gone', "no ledger file, ':memory:'", ['add', 'a.txt', '--ledger', ':memory:']],
    ['no format', 'give --format csv or jsonl', ['export', '--ledger', 'own.db']],
    ['a page that cannot be written', 'cannot write', ['report', '--ledger', 'own.db', '--out', 'a.txt/x']],
  ])('%s is said on one line', async (_name, message, args) => {
    const run = await runCli(place, args)
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: '' })
    expect(run.stderr).toContain(message)
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  test('a program that asked for JSON gets the code', async () => {
    const { code, stdout } = await runCli(place, ['show', 'q-nothing', '--ledger', 'own.db', '--json'])
    const message = "no such question, q-nothing, see 'onrecord questions'"
    expect({ code, ...JSON.parse(stdout) }).toEqual({ code: 2, error: { code: 'no-question', message } })
  })
})

describe('a ledger of three reports', () => {
  let story = ''

  beforeAll(async () => {
    story = makeFolder({
      ...quarryReports,
      'hostile.txt':
        'Orla Venn said \u001b[31m12 people\u001b[0m were killed at Brackwell. Mayor Idris Quell said 9 people were killed.\n',
      'manifest.jsonl': `${quarryReports['manifest.jsonl']}{"path":"hostile.txt","publisher":"=HYPERLINK(\\"x\\")"}\n`,
    })
    await runCli(story, ['add', '.'])
  })

  afterAll(() => removeFolder(story))

  test.each([
    ['questions', ['questions'], ['id', 'question', 'figures', 'independentOrigins', 'origins', 'low', 'high', 'asOf']],
    ['questions', ['show', 'killed'], ['id', 'claims', 'independentOrigins']],
    ['conflicts', ['conflicts'], ['id', 'question', 'heading', 'reasons', 'a', 'b']],
    ['sources', ['sources'], ['id', 'name', 'statements', 'figures', 'documents', 'first']],
    ['copies', ['copies'], ['document', 'of', 'kind', 'share', 'reasons']],
  ])('--json gives %s of %s', async (name, args, keys) => {
    const { code, stdout } = await runCli(story, [...args, '--json'])
    expect(code).toBe(0)
    const rows = (JSON.parse(stdout) as Record<string, Record<string, unknown>[]>)[name]
    expect(rows).toBeInstanceOf(Array)
    if (name === 'questions' || name === 'sources') expect(rows?.length).toBeGreaterThan(0)
    for (const row of rows ?? []) expect(Object.keys(row)).toEqual(expect.arrayContaining(keys))
  })

  test.each([['questions'], ['sources'], ['show killed'], ['copies'], ['conflicts']])(
    '%s fits the width and has nothing a terminal obeys',
    async (command) => {
      const run = await runCli(story, command.split(' '), { env: { COLUMNS: '64' } })
      expect(run.code).toBe(0)
      expect(run.stdout).not.toContain('\u001b')
      for (const line of run.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(64)
    },
  )

  test('show takes an id, the beginning of one, or words', async () => {
    const { stdout } = await runCli(story, ['questions', '--json'])
    const [first] = (JSON.parse(stdout) as { questions: { id: string; question: string }[] }).questions
    if (!first) throw new Error('no question')
    for (const words of [[first.id], [first.id.slice(0, 9)], [first.question]]) {
      const shown = await runCli(story, ['show', ...words])
      expect(shown.stdout).toContain(first.question)
      expect(shown.stdout).toMatch(/said by Orla Venn/i)
      expect(shown.stdout).toMatch(/“.*\[\d+\]/)
    }
  })

  test('verify finds every quote, and a single changed byte', async () => {
    const sound = await runCli(story, ['verify'])
    expect(sound.code).toBe(0)
    expect(sound.stdout).toMatch(/^4 reports, \d+ claims and \d+ quotes checked: everything is as it was archived\n$/)
    execFileSync('cp', ['onrecord.db', 'flipped.db'], { cwd: story })
    flipRawByte(join(story, 'flipped.db'))
    const { code, stdout } = await runCli(story, ['verify', '--ledger', 'flipped.db'])
    expect(code).toBe(1)
    expect(stdout).toContain('the raw bytes changed')
    expect(stdout).toMatch(/checked: \d problems?\n$/)
  })

  test('export gives CSV that no spreadsheet runs, and the lines of the contract', async () => {
    const csv = await runCli(story, ['export', '--format', 'csv'])
    const [heading, ...rows] = csv.stdout.trimEnd().split('\r\n')
    expect(heading).toMatch(/^figure,question,question_words,measure,/)
    expect(rows.length).toBeGreaterThan(4)
    expect(csv.stdout).toContain('"\'=HYPERLINK(""x"")"')
    const jsonl = await runCli(story, ['export', '--format', 'jsonl'])
    const lines = jsonLines(jsonl.stdout)
    const figures = lines.filter(({ type }) => type === 'figure')
    expect(figures).toHaveLength(rows.length)
    expect(lines.filter(({ type }) => type === 'document')).toHaveLength(4)
    expect(lines.map(({ type }) => type)).toContain('question')
    const extracted = jsonLines((await runCli(story, ['extract', '.', '--no-links'])).stdout)
    expect(statementIds(lines)).toEqual(statementIds(extracted))
    expect(statementIds(lines).size).toBeGreaterThan(0)
  })

  test('report writes one page', async () => {
    const { code, stdout } = await runCli(story, ['report', '--out', 'out/page.html', '--title', 'The quarry'])
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^wrote out\/page.html \(4 reports/) })
    expect(readFileSync(join(story, 'out/page.html'), 'utf8')).toContain('The quarry')
  })
})

test('demo builds a ledger and a page, and says how to go on', async () => {
  folder = makeFolder()
  for (const time of ['first', 'second']) {
    const { code, stdout, stderr } = await runCli(folder, ['demo'])
    expect({ time, code, stderr }).toEqual({ time, code: 0, stderr: expect.not.stringContaining('bug') })
    expect(stdout).toContain('Read 6 example reports')
    expect(stdout).toContain('demo/report.html')
    expect(stdout).toMatch(/contradict one another: [1-9]/)
    expect(stdout).toMatch(/repeat one origin, and so add nothing to it: [1-9]/)
    expect(stdout).toMatch(/later count replaces an earlier one: [1-9]/)
  }
  expect(existsSync(join(folder, 'demo/report.html'))).toBe(true)
  const { stdout } = await runCli(folder, ['verify', '--ledger', 'demo/onrecord.db'])
  expect(stdout).toContain('6 reports')
})

/** Short reports as JSONL, with the ids of these numbers. */
function reportLines(from: number, to: number): string {
  const numbers = Array.from({ length: to - from }, (_, index) => from + index)
  return numbers
    .map((n) => `{"id":"r${n}","text":"Orla Venn said ${n + 2} people were killed in Brackwell."}\n`)
    .join('')
}

const statementIds = (lines: readonly Record<string, unknown>[]) =>
  new Set(lines.filter(({ type }) => type === 'statement').map(({ id }) => id))

async function documentsOnceThereAre(least: number, file: string): Promise<number> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 20))
    const count = existsSync(file) ? countDocuments(file) : 0
    if (count >= least) return count
  }
}

function countDocuments(file: string): number {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    return Number(database.prepare('SELECT count(*) AS n FROM documents').get()?.n)
  } catch {
    return 0
  } finally {
    database.close()
  }
}

/** One bit of one report, with the triggers out of the way. */
function flipRawByte(file: string): void {
  const database = new DatabaseSync(file)
  for (const { name } of database.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all())
    database.exec(`DROP TRIGGER ${String(name)}`)
  const row = database.prepare('SELECT seq, raw FROM documents LIMIT 1').get()
  const raw = Buffer.from(row?.raw as Uint8Array)
  raw.writeUInt8(raw.readUInt8(raw.length - 1) ^ 1, raw.length - 1)
  database.prepare('UPDATE documents SET raw = ? WHERE seq = ?').run(raw, row?.seq ?? null)
  database.close()
}
