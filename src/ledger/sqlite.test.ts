import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Assessment } from '../model/assessment.ts'
import { makeExtraction, type Report } from './ledger.fixture.ts'
import type { Ledger } from './ledger.ts'
import { appendOnly } from './migrations/001-append-only.ts'
import { nodeSqliteDialect } from './node-sqlite.ts'
import { openSqliteLedger } from './sqlite.ts'
import { explainSqliteError } from './sqlite-errors.ts'
import { createStore } from './store.ts'
import type { Tables } from './tables.ts'
import { verifyLedger } from './verify.ts'
import { linkLedger, readLedger } from './view.ts'

let folder = ''
let file = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-ledger-'))
  file = join(folder, 'onrecord.db')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = (version = '1.0.0') =>
  openSqliteLedger({ file, create: true, version, now: () => '2031-03-04T00:00:00.000Z' })

async function withLedger<T>(use: (ledger: Ledger) => Promise<T>, version = '1.0.0'): Promise<T> {
  const ledger = open(version)
  try {
    return await use(ledger)
  } finally {
    await ledger.close()
  }
}

async function addReports(ledger: Ledger, reports: readonly Report[]): Promise<string[]> {
  const outcomes: string[] = []
  for (const report of reports) {
    const { extraction, raw } = makeExtraction(report)
    outcomes.push(await ledger.add(extraction, raw))
  }
  return outcomes
}

/** Opens the file behind the ledger's back. */
function withDatabase<T>(use: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(file)
  try {
    return use(database)
  } finally {
    database.close()
  }
}

const ECHO: Report = { key: 'echo', publisher: 'Echo', published: '2031-03-04', text: 'Venn said 12 were killed.' }
const POST: Report = { key: 'post', publisher: 'Post', published: '2031-03-06', text: 'Venn said 17 were killed.' }

const rawTextOf = (raw: Uint8Array) => Buffer.from(raw).toString()

describe('add', () => {
  test('keeps a report with its bytes and claims, and nothing the second time', async () => {
    await withLedger(async (ledger) => {
      expect(await addReports(ledger, [ECHO, POST, ECHO])).toEqual(['added', 'added', 'known'])
      expect(await ledger.count()).toEqual({ documents: 2, figures: 2, statements: 2 })
      const [echo] = await Array.fromAsync(ledger.extractions())
      const { extraction } = makeExtraction(ECHO)
      const { document, statements, figures, events, entities, places } = extraction
      expect(echo).toEqual({ document, statements, figures, events, entities, places })
    })
  })

  test('keeps one document an address and publisher, whatever the bytes', async () => {
    await withLedger(async (ledger) => {
      const elsewhere = { ...ECHO, key: 'echo-again' }
      const other = { ...ECHO, publisher: 'Mirror' }
      expect(await addReports(ledger, [ECHO, elsewhere, other])).toEqual(['added', 'added', 'added'])
    })
  })

  test('links a page that changed to what it was before, and keeps both', async () => {
    const url = 'https://echo.example/1'
    const versions = [12, 14, 17].map((toll) => ({ ...ECHO, url, text: `Venn said ${toll} were killed.` }))
    const [first, second, third] = versions.map((report) => makeExtraction(report).extraction.document.id)
    await withLedger(async (ledger) => {
      await addReports(ledger, versions)
      expect(await ledger.revisions()).toEqual([
        { document: second, of: first },
        { document: third, of: second },
      ])
      expect((await ledger.count()).documents).toBe(3)
    })
  })

  test('reads a report again with other rules, beside the earlier reading', async () => {
    await withLedger((ledger) => addReports(ledger, [ECHO]))
    await withLedger(async (ledger) => {
      expect(await ledger.holds(makeExtraction(ECHO).extraction.document.id)).toBe(false)
      expect(await addReports(ledger, [ECHO])).toEqual(['extracted-again'])
      expect(await ledger.count()).toEqual({ documents: 1, figures: 1, statements: 1 })
    }, '1.1.0')
    expect(withDatabase((db) => db.prepare('SELECT count(*) AS n FROM figures').get()?.n)).toBe(2)
  })

  test('tells a full disk from a bug, and keeps what was added before', async () => {
    await withLedger((ledger) => addReports(ledger, [ECHO]))
    const database = new DatabaseSync(file)
    database.exec(`PRAGMA max_page_count = ${Number(database.prepare('PRAGMA page_count').get()?.page_count)}`)
    const settings = { name: file, version: '1.0.0', now: () => '2031-03-04T00:00:00.000Z' }
    const store = createStore(new Kysely<Tables>({ dialect: nodeSqliteDialect(database) }), settings, async () => [])
    const long = { ...POST, text: `${POST.text} ${'It rained. '.repeat(20_000)}` }
    const error = await addReports(store, [long]).catch((failure: unknown) => explainSqliteError(failure, file))
    expect(error).toMatchObject({ code: 'ledger-full' })
    expect(await store.count()).toMatchObject({ documents: 1 })
    await store.close()
  })
})

describe('the file', () => {
  test.each([
    'migrations',
    'versions',
    'documents',
    'extractions',
    'statements',
    'figures',
    'entities',
    'link_runs',
    'links',
    'link_changes',
    'assessments',
  ])('refuses to change or remove a row of %s', async (table) => {
    await withLedger(async (ledger) => {
      await addReports(ledger, [ECHO])
      await linkLedger(ledger)
      await ledger.addAssessment(assessment('a-1'))
    })
    withDatabase((db) => {
      expect(db.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n).toBeGreaterThan(0)
      const [column] = db.prepare(`SELECT * FROM ${table} LIMIT 1`).columns()
      expect(() => db.exec(`UPDATE ${table} SET ${column?.name} = ${column?.name}`)).toThrow('append-only')
      expect(() => db.exec(`DELETE FROM ${table}`)).toThrow('append-only')
    })
  })

  test('writes through to the disk, and checks that it does', async () => {
    await withLedger(async () => {})
    expect(withDatabase((db) => db.prepare('PRAGMA journal_mode').get()?.journal_mode)).toBe('wal')
    expect(() => openSqliteLedger({ file: ':memory:', create: true, version: '1', now: () => '' })).toThrow(
      expect.objectContaining({ code: 'unsafe-ledger' }),
    )
  })

  test.each([
    ['a text file', 'not-a-ledger', () => writeFileSync(file, 'Some notes, not a database. '.repeat(200))],
    ['a database of something else', 'not-a-ledger', () => withDatabase((db) => db.exec('CREATE TABLE t (x)'))],
    ['a folder that is not there', 'ledger-unopened', () => void (file = join(folder, 'nowhere/onrecord.db'))],
  ])('%s is refused by name and left as it is', (_name, code, prepare) => {
    prepare()
    const before = code === 'not-a-ledger' ? readFileSync(file) : null
    expect(() => open()).toThrow(expect.objectContaining({ name: 'OnrecordError', code }))
    if (before) expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('a newer schema is refused plainly', async () => {
    await withLedger(async (ledger) => addReports(ledger, [ECHO]))
    withDatabase((db) => db.exec("INSERT INTO migrations (version, name) VALUES (99, 'tomorrow')"))
    expect(() => open()).toThrow(expect.objectContaining({ code: 'ledger-newer' }))
    expect(() => open()).toThrow('schema 99')
  })

  test('a ledger that is not there is not made by a reader', () => {
    expect(() => openSqliteLedger({ file, create: false, version: '1', now: () => '' })).toThrow(
      expect.objectContaining({ code: 'no-ledger' }),
    )
  })
})

describe('links', () => {
  test('hold until a run finds that they do not, and an unchanged link is one row', async () => {
    await withLedger(async (ledger) => {
      await addReports(ledger, [ECHO])
      expect(await ledger.links()).toBeNull()
      const links = await linkLedger(ledger)
      expect(await ledger.links()).toEqual(links)
      await addReports(ledger, [POST])
      expect(await ledger.links()).toBeNull()
      const more = await linkLedger(ledger)
      expect(await ledger.links()).toEqual(more)
      expect(more).not.toEqual(links)
      const rows = withDatabase((db) => db.prepare('SELECT count(*) AS n FROM links').get()?.n)
      await linkLedger(ledger)
      expect(withDatabase((db) => db.prepare('SELECT count(*) AS n FROM links').get()?.n)).toBe(rows)
    })
  })

  test('are made again by other rules', async () => {
    await withLedger(async (ledger) => {
      await addReports(ledger, [ECHO])
      await linkLedger(ledger)
    })
    await withLedger(async (ledger) => expect(await ledger.links()).toBeNull(), '1.1.0')
  })

  test('the view does not tell the order of adding', async () => {
    const reports = [ECHO, POST, { ...ECHO, key: 'third', published: null, text: 'Venn said 3 were killed.' }]
    const forth = await withLedger(async (ledger) => {
      await addReports(ledger, reports)
      return readLedger(ledger)
    })
    file = join(folder, 'back.db')
    const back = await withLedger(async (ledger) => {
      for (const report of reports.toReversed()) {
        await addReports(ledger, [report])
        await linkLedger(ledger)
      }
      return readLedger(ledger)
    })
    expect(JSON.stringify(spread(back))).toBe(JSON.stringify(spread(forth)))
    expect(forth.documents.map(({ key }) => key)).toEqual(['echo', 'post', 'third'])
  })
})

/** Maps as lists, so that their order is compared too. */
const spread = (view: object) =>
  Object.entries(view).map(([name, part]) => [name, part instanceof Map ? [...part] : (part as unknown)])

describe('assessments', () => {
  test('are kept in order, with those they replace', async () => {
    await withLedger(async (ledger) => {
      await ledger.addAssessment(assessment('a-1'))
      await ledger.addAssessment({ ...assessment('a-2'), supersedes: 'a-1' })
      expect((await ledger.assessments()).map(({ id, supersedes }) => [id, supersedes])).toEqual([
        ['a-1', null],
        ['a-2', 'a-1'],
      ])
      await expect(ledger.addAssessment(assessment('a-1'))).rejects.toThrow('UNIQUE')
    })
  })

  const draft = ({ id: _id, at: _at, ...rest }: Assessment) => rest

  test('are refused where somebody said something since, with what they said', async () => {
    await withLedger(async (ledger) => {
      const first = await ledger.assess(draft(assessment('')), null)
      const stale = ledger.assess(draft({ ...assessment(''), by: 'other desk' }), null)
      await expect(stale).rejects.toThrow(`f-1 was assessed meanwhile (desk: note, ${first.at}), look at that`)
      await expect(stale).rejects.toHaveProperty('newer', [first])
      const second = await ledger.assess(draft(assessment('')), first.id)
      expect(second.at > first.at).toBe(true)
      expect(second.id).not.toBe(first.id)
      const other = await ledger.assess(draft({ ...assessment(''), about: 'f-2', targets: ['f-1'] }), null)
      await expect(ledger.assess(draft(assessment('')), second.id)).rejects.toHaveProperty('newer', [other])
      await expect(ledger.assess(draft(assessment('')), 'a-nobody')).rejects.toThrow('no such assessment, a-nobody')
      expect(await ledger.assessments()).toEqual([first, second, other])
    })
  })

  test('of two that are said at once one is kept', async () => {
    await withLedger(async (one) => {
      await withLedger(async (other) => {
        const said = await Promise.allSettled(
          [one, other].map((ledger, i) => ledger.assess(draft({ ...assessment(''), by: `desk ${i}` }), null)),
        )
        expect(said.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
        expect(await one.assessments()).toHaveLength(1)
      })
    })
  })

  test('have links made anew, but notes do not', async () => {
    await withLedger(async (ledger) => {
      await addReports(ledger, [ECHO])
      await readLedger(ledger)
      const noted = await ledger.assess(draft(assessment('')), null)
      expect(await ledger.links()).not.toBeNull()
      await ledger.assess({ ...draft(assessment('')), verdict: 'accept' }, noted.id)
      expect(await ledger.links()).toBeNull()
      await readLedger(ledger)
      expect(await ledger.links()).not.toBeNull()
    })
  })

  test('of a ledger of the first schema are chained', async () => {
    await withLedger(async (ledger) => addReports(ledger, [ECHO]))
    const body = (id: string) => JSON.stringify({ ...assessment(id), fields: undefined, anchors: undefined })
    withDatabase((db) => {
      db.exec(
        'DROP TABLE assessments; ALTER TABLE link_runs DROP COLUMN last_assessment; DROP TRIGGER migrations_no_delete',
      )
      db.exec('DELETE FROM migrations WHERE version > 1')
      for (const statement of appendOnly.statements) if (/assessments/.test(statement)) db.exec(statement)
      const insert = db.prepare('INSERT INTO assessments (id, about, body) VALUES (?, ?, ?)')
      for (const id of ['a-1', 'a-2']) insert.run(id, 'f-1', body(id))
    })
    await withLedger(async (ledger) => {
      expect(await ledger.damage()).toEqual([])
      expect(await ledger.assessments()).toEqual([assessment('a-1'), assessment('a-2')])
      await ledger.assess(draft(assessment('')), 'a-2')
      expect(await ledger.damage()).toEqual([])
    })
    withDatabase((db) => expect(() => db.exec('DELETE FROM assessments')).toThrow('append-only'))
  })
})

const assessment = (id: string): Assessment => ({
  id,
  about: 'f-1',
  verdict: 'note',
  change: null,
  fields: null,
  anchors: {},
  targets: [],
  quote: null,
  by: 'desk',
  at: '2031-03-05T10:00:00Z',
  note: 'see the correction',
  supersedes: null,
})

test('claims of an archived document are those of its archived text', async () => {
  await withLedger((ledger) => addReports(ledger, [ECHO]))
  await withLedger(async (ledger) => {
    const { extraction, raw } = makeExtraction(ECHO)
    const { document } = extraction
    expect(await ledger.document(document.id)).toEqual(document)
    expect(await ledger.document('d-nobody')).toBeNull()
    const cleaned = { ...extraction, document: { ...document, text: document.text.slice(1) } }
    await expect(ledger.add(cleaned, raw)).rejects.toThrow('in another text than the archived one')
    expect(await ledger.add(extraction, raw)).toBe('extracted-again')
  }, '2.0.0')
})

describe('history', () => {
  test('has everything that was appended, in the order of time, and is as long as the revision says', async () => {
    await withLedger(async (ledger) => {
      expect([await ledger.revision(), await ledger.history()]).toEqual([0, []])
      await addReports(ledger, [ECHO])
      const early = { ...assessment('a-early'), at: '1999-01-01T00:00:00Z' }
      const late = { ...assessment('a-late'), at: '2999-01-01T00:00:00Z' }
      await ledger.addAssessment(early)
      await ledger.addAssessment(late)
      await addReports(ledger, [POST])
      const history = await ledger.history()
      expect(history.map(({ kind }) => kind)).toEqual(['assessment', 'document', 'document', 'assessment'])
      expect([history[0]?.id, history[3]?.id, await ledger.revision()]).toEqual(['a-early', 'a-late', 4])
      for (const { kind, id } of history) if (kind === 'document') expect(await ledger.raw(id)).not.toBeNull()
      expect(await ledger.raw('d-nobody')).toBeNull()
    })
  })
})

describe('verify', () => {
  test('finds nothing wrong with what was archived', async () => {
    await withLedger(async (ledger) => {
      await addReports(ledger, [ECHO, POST])
      expect(await verifyLedger(ledger, rawTextOf)).toMatchObject({ documents: 2, claims: 4, problems: [] })
    })
  })

  test.each([
    [
      'a byte of the raw report',
      "UPDATE documents SET raw = CAST(replace(raw, '12', '13') AS BLOB)",
      'the raw bytes changed',
    ],
    ['a letter of the text', "UPDATE documents SET text = replace(text, '12', '13')", 'are not at 10-12'],
    ['its publisher', "UPDATE documents SET body = replace(body, 'Echo', 'Ecco')", 'known about it, changed'],
    ['its address', "UPDATE documents SET url = 'https://other.example/'", 'known about it, changed'],
    [
      'a number of a claim',
      'UPDATE figures SET body = replace(body, \'"low":12\', \'"low":13\')',
      'a claim, entity or mention',
    ],
    [
      'the place of a claim',
      'UPDATE figures SET body = replace(body, \'"start":10\', \'"start":11\')',
      'no words are stored',
    ],
    [
      'the words beside a claim',
      "UPDATE figures SET quotes = replace(quotes, '12', '13')",
      'its words "13" are not at',
    ],
    ['a name', "UPDATE entities SET body = replace(body, 'Orla', 'Olga')", 'a claim, entity or mention'],
    ['a row that is no JSON any more', "UPDATE documents SET body = 'x'", 'known about it, changed'],
    [
      'a field that lost its name',
      'UPDATE statements SET body = replace(body, \'"content"\', \'"contant"\')',
      'a claim, entity or mention',
    ],
    ['a claim that is gone', 'DELETE FROM figures', 'a claim, entity or mention'],
    [
      'when a claim was made',
      "UPDATE extractions SET added_at = '2031-03-05'",
      'by which version and when it was made',
    ],
    [
      'a question',
      "UPDATE links SET body = replace(body, 'killed', 'injured') WHERE kind = 'question'",
      'a link (question) changed',
    ],
    ['a document that is gone', 'DELETE FROM documents', 'refers to a row of documents'],
    [
      'what a person said',
      "UPDATE assessments SET body = replace(body, 'see', 'sea') WHERE id = 'a-1'",
      'an assessment, or',
    ],
    ['an assessment that is gone', "DELETE FROM assessments WHERE id = 'a-1'", 'an assessment, or the one before it'],
    ['the last assessment, gone', "DELETE FROM assessments WHERE id = 'a-2'", 'the last assessments are gone'],
    [
      'an assessment that is no JSON any more',
      "UPDATE assessments SET body = 'x' WHERE id = 'a-1'",
      'an assessment, or',
    ],
  ])('reports %s', async (_name, change, problem) => {
    await withLedger(async (ledger) => {
      await addReports(ledger, [ECHO])
      for (const id of ['a-1', 'a-2']) await ledger.addAssessment(assessment(id))
      await linkLedger(ledger)
    })
    withDatabase((db) => {
      db.exec('PRAGMA foreign_keys = OFF')
      for (const { name } of db.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all())
        db.exec(`DROP TRIGGER ${String(name)}`)
      expect(db.prepare(change).run().changes).toBe(1)
    })
    const { problems } = await withLedger((ledger) => verifyLedger(ledger, rawTextOf))
    expect(problems.map(({ detail }) => detail).join('\n')).toContain(problem)
  })
})
