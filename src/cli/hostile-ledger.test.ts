import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findPlainUser, makeFolder, quarryReports, removeFolder, runCli, shellCommand } from './cli.fixture.ts'

let folder = ''

beforeAll(async () => {
  folder = makeFolder(quarryReports)
  await runCli(folder, ['add', '.', '--ledger', 'own.db'])
})

afterAll(() => removeFolder(folder))

/** A copy of the ledger, changed behind its back. */
function damaged(name: string, ...statements: readonly string[]): string {
  copyFileSync(join(folder, 'own.db'), join(folder, name))
  const database = new DatabaseSync(join(folder, name), { enableForeignKeyConstraints: false })
  const triggers = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all()
  for (const trigger of triggers) database.exec(`DROP TRIGGER ${String(trigger.name)}`)
  for (const statement of statements) database.exec(statement)
  database.close()
  return name
}

describe('a ledger whose tables are not as they were', () => {
  test.each([
    ['a table that is gone', 'DROP TABLE figures', 'no such table: figures'],
    ['the list of schemas gone', 'DROP TABLE migrations', 'already exists'],
    ['a column by another name', 'ALTER TABLE documents RENAME COLUMN body TO words', 'no such column'],
    ['rows that are no JSON', "UPDATE documents SET body = 'words'", "run 'onrecord verify --ledger amiss.db'"],
    ['rows that are other JSON', "UPDATE documents SET body = '{}'", "run 'onrecord verify --ledger amiss.db'"],
  ])('%s: said on one line, as no bug', async (_name, statement, detail) => {
    damaged('amiss.db', statement)
    const { code, stdout, stderr } = await runCli(folder, ['questions', '--ledger', 'amiss.db'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^onrecord: ledger is damaged, amiss\.db.* restore .* from a copy\n$/)
    expect(stderr).toContain(detail)
  })
})

describe('verify notices what stands in no hash', () => {
  test.each([
    ['the number of a report', 'UPDATE documents SET seq = seq + 1000 WHERE seq = 2', 'the number of report'],
    [
      'reports that changed places',
      'UPDATE documents SET seq = CASE seq WHEN 1 THEN -2 WHEN 2 THEN -1 END WHERE seq < 3; UPDATE documents SET seq = -seq WHERE seq < 0',
      'does not stand where it was archived',
    ],
    [
      'when a version was first used',
      "UPDATE versions SET added_at = '2031-03-04T00:00:00Z'",
      'was first used changed',
    ],
    ['the name of a schema', "UPDATE migrations SET name = 'tomorrow' WHERE version = 1", 'the name of the schema'],
    [
      'when a link began',
      'DELETE FROM link_changes WHERE link = (SELECT min(link) FROM link_changes)',
      'has lost when',
    ],
    ['a link that ends before it begins', 'UPDATE link_changes SET holds = 0', 'twice in a row'],
  ])('%s', async (_name, statement, detail) => {
    if (statement.includes('link')) await runCli(folder, ['questions', '--ledger', 'own.db'])
    damaged('moved.db', statement)
    const { code, stdout } = await runCli(folder, ['verify', '--ledger', 'moved.db'])
    expect(stdout).toContain(detail)
    expect(code).toBe(1)
  })
})

test('when reports were compared is no evidence: no answer is made of it, and verify does not speak for it', async () => {
  await runCli(folder, ['questions', '--ledger', 'own.db'])
  damaged('compared.db', "UPDATE link_runs SET added_at = '1999-01-01T00:00:00Z'")
  for (const args of [['questions', '--json'], ['conflicts', '--json'], ['export', '--format', 'jsonl'], ['verify']]) {
    const [own, changed] = [
      await runCli(folder, [...args, '--ledger', 'own.db']),
      await runCli(folder, [...args, '--ledger', 'compared.db']),
    ]
    expect(changed.stdout.replaceAll('compared.db', 'own.db')).toBe(own.stdout)
    expect(changed.code).toBe(0)
  }
})

describe('a ledger that may not be written', () => {
  const user = findPlainUser()

  test.runIf(user)('is read by every reading command, and says so to add', async () => {
    const place = makeFolder({ 'more.txt': 'Five people were killed, Orla Venn said.\n' })
    copyFileSync(join(folder, 'own.db'), join(place, 'own.db'))
    chmodSync(join(place, 'own.db'), 0o444)
    chmodSync(place, 0o555)
    try {
      const run = (...args: string[]) => runCli(place, [...args, '--ledger', 'own.db'], { uid: user?.uid })
      for (const command of ['questions', 'sources', 'conflicts', 'copies', 'verify']) {
        const { code, stderr } = await run(command, '--json')
        expect({ command, code, stderr }).toEqual({ command, code: 0, stderr: '' })
      }
      expect((await run('questions')).stdout).toContain('How many people were killed')
      const { code, stdout, stderr } = await run('add', 'more.txt')
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toBe('onrecord: ledger cannot be written, own.db, check who may write the file and its folder\n')
    } finally {
      chmodSync(place, 0o755)
      removeFolder(place)
    }
  })
})

/** Files may not grow beyond so many blocks of 512 bytes. */
const LIMIT = 3_000

describe('add that is cut short', () => {
  const reports = Array.from({ length: 150 }, (_, i) =>
    JSON.stringify({
      id: `r${i}`,
      text: `${i + 2} people were killed on day ${i}, Orla Venn said.\n${'The river rose. '.repeat(200)}`,
    }),
  ).join('\n')

  async function expectWhole(place: string): Promise<void> {
    const { stdout } = await runCli(place, ['verify', '--json'])
    const found = JSON.parse(stdout) as { documents: number; problems: unknown[] }
    expect(found.problems).toEqual([])
    expect(found.documents).toBeGreaterThan(0)
    expect((await runCli(place, ['add', 'many.jsonl'])).stdout).toContain('holds 150 reports')
  }

  test('by a disk that takes no more: said on one line, what was added is kept, and the next add goes on', async () => {
    const place = makeFolder({ 'many.jsonl': reports })
    try {
      const limited = `trap '' XFSZ; ulimit -f ${LIMIT}; exec ${shellCommand('add', 'many.jsonl')}`
      const { status, stderr } = spawnSync('sh', ['-c', limited], { cwd: place, encoding: 'utf8' })
      expect(status).toBe(2)
      expect(stderr).toMatch(
        /^onrecord: (?:disk does not read or write the ledger|no room to write the ledger), onrecord\.db, .*\n$/,
      )
      await expectWhole(place)
    } finally {
      removeFolder(place)
    }
  })

  test('by an interrupt: what was added is kept, and the next add goes on', async () => {
    const place = makeFolder({ 'many.jsonl': reports })
    try {
      const child = spawn('sh', ['-c', `exec ${shellCommand('add', 'many.jsonl')}`], { cwd: place, stdio: 'ignore' })
      const ended = new Promise((resolve) => child.on('exit', (_code, signal) => resolve(signal)))
      while (!holdsReports(join(place, 'onrecord.db'))) await new Promise((resolve) => setTimeout(resolve, 20))
      child.kill('SIGINT')
      expect(await ended).toBe('SIGINT')
      await expectWhole(place)
    } finally {
      removeFolder(place)
    }
  })
})

function holdsReports(file: string): boolean {
  if (!existsSync(file)) return false
  try {
    const database = new DatabaseSync(file, { readOnly: true })
    const row = database.prepare('SELECT count(*) AS n FROM documents').get()
    database.close()
    return Number(row?.n) > 3
  } catch {
    return false
  }
}
