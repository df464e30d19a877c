import { execFileSync } from 'node:child_process'
import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { jsonLines, makeFolder, quarryReports, removeFolder, runCli, shellCommand } from './cli.fixture.ts'

let folder = ''

afterEach(() => removeFolder(folder))

const keysOf = (stdout: string) =>
  jsonLines(stdout)
    .filter(({ type }) => type === 'document')
    .map(({ key }) => key)

describe('extract', () => {
  test('prints JSON lines and nothing else on standard output', async () => {
    folder = makeFolder(quarryReports)
    const { code, stdout, stderr } = await runCli(folder, ['extract', '.'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const lines = jsonLines(stdout)
    const types = new Set(lines.map(({ type }) => type))
    expect([...types]).toEqual(expect.arrayContaining(['document', 'statement', 'figure']))
    expect(keysOf(stdout)).toEqual(['bramley-echo.txt', 'norrby-post.txt', 'tarn-valley-news.txt'])
    expect(lines.find(({ key }) => key === 'norrby-post.txt')).toMatchObject({
      publisher: 'Norrby Post',
      path: 'norrby-post.txt',
      published: { edtf: '2031-03-06', basis: 'manifest' },
    })
  })

  test('gives the same lines every time, and without links no relation', async () => {
    folder = makeFolder(quarryReports)
    const first = await runCli(folder, ['extract', '.'])
    const second = await runCli(folder, ['extract', '.'])
    const streamed = await runCli(folder, ['extract', '.', '--no-links'])
    expect(second.stdout).toBe(first.stdout)
    const linkTypes = new Set(['relation', 'copy'])
    const unlinked = jsonLines(first.stdout).filter(({ type }) => !linkTypes.has(String(type)))
    expect(jsonLines(streamed.stdout)).toEqual(unlinked)
  })

  test('adds mentions when asked', async () => {
    folder = makeFolder({ 'a.txt': 'Fire chief Orla Venn said 12 people were killed on March 3, 2031.\n' })
    const { stdout } = await runCli(folder, ['extract', 'a.txt', '--mentions', '--format', 'jsonl'])
    const kinds = jsonLines(stdout).filter(({ type }) => type === 'mention')
    expect(kinds.map(({ kind }) => kind)).toContain('quantity')
  })

  test('explains which statement rules fired on a sentence, and which gave way, when asked', async () => {
    const text = 'The pier was closed. Spokesmen said that the fire service believes the pier is safe.\n'
    folder = makeFolder({ 'a.txt': text, 'b.txt': 'Nothing was said here.\n' })
    const { stdout } = await runCli(folder, ['extract', '.', '--explain'])
    const lines = jsonLines(stdout)
    const plain = jsonLines((await runCli(folder, ['extract', '.'])).stdout)
    expect(lines.filter(({ type }) => type !== 'explain')).toEqual(plain)
    const explained = lines.filter(({ type }) => type === 'explain')
    expect(explained).toEqual([
      {
        type: 'explain',
        document: lines[0]?.['id'],
        sentence: 1,
        text: text.slice(21).trimEnd(),
        start: 21,
        end: 84,
        findings: [
          expect.objectContaining({
            rule: 'chain',
            source: { text: 'the fire service', start: 41, end: 57 },
            cue: { text: 'believes', start: 58, end: 66 },
            content: [{ text: 'the pier is safe', start: 67, end: 83 }],
            gaveWay: null,
          }),
          expect.objectContaining({
            rule: 'said-clause',
            gaveWay: {
              to: { rule: 'chain', cue: expect.objectContaining({ text: 'believes' }) },
              why: 'an earlier rule has the cue',
            },
          }),
        ],
      },
    ])
  })

  test('says a line for each file it cannot read, and reads the others', async () => {
    folder = makeFolder({
      'binary.txt': Buffer.from([0, 1, 2, 3, 0, 255, 254, 7]),
      'deep.html': `<html><body>${'<div>'.repeat(60_000)}Deep.`,
      'empty.txt': '',
      'good.txt': 'Orla Venn said 12 people were killed.\n',
      'picture.png': 'no report',
      'wrong.txt': Buffer.concat([Buffer.from('\uFEFFA plain beginning, then '), Buffer.from([0xff, 0xc3, 0x28])]),
      '.hidden': 'no report either',
    })
    writeFileSync(join(folder, 'huge.txt'), '')
    truncateSync(join(folder, 'huge.txt'), 100_000_000)
    const started = performance.now()
    const { code, stdout, stderr } = await runCli(folder, ['extract', '.', '--no-links'])
    expect(performance.now() - started).toBeLessThan(45_000)
    expect(code).toBe(1)
    expect(keysOf(stdout)).toEqual(['good.txt'])
    const errors = stderr.trimEnd().split('\n')
    expect(errors[0]).toBe('onrecord: skipped what is hidden or no report: .hidden, picture.png')
    expect(errors.slice(1).map((line) => /onrecord: (\S+)/.exec(line)?.[1])).toEqual([
      'binary.txt',
      'deep.html',
      'empty.txt',
      'huge.txt',
      'wrong.txt',
    ])
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  test.each([
    ['a missing path', ['extract', 'nowhere.txt'], 'no such file or folder, nowhere.txt'],
    ['a missing path beside one that is there', ['extract', 'a.txt', 'nowhere'], 'no such file or folder, nowhere'],
    ['an address', ['extract', 'https://echo.example/1'], 'cannot fetch an address, https://echo.example/1'],
    ['a missing manifest', ['extract', 'a.txt', '--manifest', 'nowhere.jsonl'], 'no such manifest, nowhere.jsonl'],
    ['a bad line in a manifest that is named', ['extract', 'a.txt', '--manifest', 'bad.txt'], 'manifest line 2'],
    ["a bad line in a folder's manifest", ['extract', 'sub'], 'manifest line 1'],
    ['a manifest in Latin-1', ['extract', 'a.txt', '--manifest', 'latin.jsonl'], 'manifest is not UTF-8'],
    ['a folder without reports', ['extract', 'void'], 'nothing to read, void'],
    ['an unknown format', ['extract', 'a.txt', '--format', 'xml'], 'unknown format, xml'],
    ['no path', ['extract'], "missing required argument 'paths'"],
    ['an unknown option', ['extract', 'a.txt', '--nonsense'], "unknown option '--nonsense'"],
    ['an unknown command', ['extrakt'], "unknown command 'extrakt'"],
  ])('does nothing and exits with 2: %s', async (_name, args, message) => {
    folder = makeFolder({
      'a.txt': 'Orla Venn said 12 people were killed.\n',
      'bad.txt': '{"path":"a.txt"}\n{"path":\n',
      'latin.jsonl': Buffer.from('{"path":"a.txt","publisher":"Écho"}\n', 'latin1'),
      'sub/b.txt': 'Text.\n',
      'sub/manifest.jsonl': '[1]\n',
      'void/picture.png': '',
    })
    const { code, stdout, stderr } = await runCli(folder, args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  test('reads folders by code point, and manifests beside the file or above it', async () => {
    folder = makeFolder({
      'manifest.jsonl': '{"path":"z/one.txt","publisher":"Above"}\n{"path":"z/two.txt","publisher":"Above"}\n',
      'z/manifest.jsonl': '{"path":"two.txt","publisher":"Beside"}\n',
      'z/one.txt': 'One.\n',
      'z/two.txt': 'Two.\n',
      '\u{1F30A}.txt': 'After every other.\n',
      '\uFF5A.txt': 'Before the wave by code point, after it by code unit.\n',
      'B.txt': 'Capitals come first.\n',
    })
    const { stdout } = await runCli(folder, ['extract', '.', '--no-links'])
    expect(keysOf(stdout)).toEqual(['B.txt', 'one.txt', 'two.txt', '\uFF5A.txt', '\u{1F30A}.txt'])
    const publishers = jsonLines(stdout).map(({ key, publisher }) => [key, publisher])
    expect(publishers).toContainEqual(['one.txt', 'Above'])
    expect(publishers).toContainEqual(['two.txt', 'Beside'])
  })

  test.each([
    ["a folder's own", ['extract', 'sub', '--no-links'], 'sub/mispelt.txt'],
    ['one that is named', ['extract', 'sub', '--no-links', '--manifest', 'all.jsonl'], 'b/c.txt, gone.txt'],
    ['one of which a part is read', ['extract', 'sub/a.txt', '--no-links'], 'sub/mispelt.txt'],
    ['one beside standard input', ['extract', '-', '--no-links', '--manifest', 'all.jsonl'], null],
    ['one for files that are not read', ['extract', 'sub/b', '--no-links', '--manifest', 'right.jsonl'], null],
  ])('says which files a manifest names that are not there: %s', async (_name, args, lost) => {
    folder = makeFolder({
      'all.jsonl': '{"path":"a.txt"}\n{"path":"b/c.txt"}\n{"path":"gone.txt"}\n',
      'right.jsonl': '{"path":"d.txt"}\n{"path":"e.png"}\n',
      'sub/a.txt': 'One.\n',
      'sub/b/d.txt': 'Two.\n',
      'sub/b/e.png': '',
      'sub/manifest.jsonl': '{"path":"a.txt","publisher":"Echo"}\n{"path":"mispelt.txt","publisher":"Post"}\n',
    })
    const { code, stderr } = await runCli(folder, args, { input: 'One.' })
    expect(code).toBe(0)
    const notes = stderr.split('\n').filter((line) => line.includes('manifest names'))
    const note = `onrecord: a manifest names what is not there: ${lost}, check its spelling`
    expect(notes).toEqual(lost === null ? [] : [note])
  })

  test('reads JSONL line by line and names a bad line', async () => {
    const lines = [
      '{"id":"x1","text":"One."}',
      '',
      '{"id":"x2"',
      '{"id":"x4","html":"<p>Two.</p>","publisher":"Echo"}\r',
    ]
    folder = makeFolder({ 'wire.jsonl': lines.join('\n') })
    const { code, stdout, stderr } = await runCli(folder, ['extract', 'wire.jsonl', '--no-links'])
    expect(code).toBe(1)
    expect(keysOf(stdout)).toEqual(['x1', 'x4'])
    expect(stderr).toContain('wire.jsonl line 3')
  })

  test.each([
    ['a text', 'Orla Venn said 12 people were killed.\n', ['stdin'], null],
    ['lines', '{"id":"p1","text":"One."}\n{"id":"p2","text":"Two."}', ['p1', 'p2'], null],
    ['nothing', '', [], 'onrecord: stdin is empty'],
    ['a line that is none', '{"id":"p1","text":"One."}\n{"id":', ['p1'], 'onrecord: stdin line 2'],
  ])('reads %s from standard input', async (_name, input, keys, error) => {
    folder = makeFolder()
    const { code, stdout, stderr } = await runCli(folder, ['extract', '-', '--no-links'], { input })
    expect({ code, keys: keysOf(stdout) }).toEqual({ code: error === null ? 0 : 1, keys })
    expect(stderr).toContain(error ?? '')
  })

  test('is quiet when the reader has seen enough', () => {
    const line = JSON.stringify({ text: 'Orla Venn said 12 people were killed and 40 were hurt.\n'.repeat(200) })
    folder = makeFolder({ 'many.jsonl': `${line}\n`.repeat(40) })
    const command = `${shellCommand('extract', 'many.jsonl', '--no-links')} 2>errors.txt | head -n 1 | cut -c 1-16`
    expect(execFileSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' })).toBe('{"type":"documen\n')
    expect(execFileSync('cat', ['errors.txt'], { cwd: folder, encoding: 'utf8' })).toBe('')
  })
})
