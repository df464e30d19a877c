import { array, assert, constantFrom, oneof, pre, property, string, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Document } from '../model/document.ts'
import { OnrecordError } from '../model/errors.ts'
import { rawTextOf } from './raw/raw-text.ts'
import { readDocuments, readJsonlDocument } from './read.ts'

const bytesOf = (text: string): Uint8Array => Buffer.from(text)
const readOne = (text: string | Uint8Array, path = 'report.txt'): Document =>
  readDocuments(typeof text === 'string' ? bytesOf(text) : text, { path })[0] as Document

const REPORT =
  'River rises in low town\n\nThe river rose by three metres on Monday, and 400 people left their homes, the mayor said.\n'

describe('plain text', () => {
  test('stays as it is where nothing in it is furniture', () => {
    for (const text of [REPORT, '  The river rose.  \n\n\n\tIt fell.\n\n', 'The river rose'])
      expect(readOne(text).text).toBe(text)
  })

  test('takes its title from a headline, its key from the file', () => {
    const { title, key, path, language, url, publisher, published } = readOne(REPORT, 'floods/a.txt')
    expect({ title, key, path, language, url, publisher, published }).toEqual({
      title: 'River rises in low town',
      key: 'a.txt',
      path: 'floods/a.txt',
      language: 'en',
      url: null,
      publisher: null,
      published: null,
    })
  })

  test('loses carriage returns at the ends of lines, and its segments still stand in the raw text', () => {
    const bytes = bytesOf('The river rose.\r\n\r\nAdvertisement\r\n\r\nIt fell.\r\n')
    const document = readOne(bytes)
    expect(document.text).toBe('The river rose.\n\nIt fell.\n')
    expect(brokenSegments(bytes, document)).toEqual([])
  })

  test.each([
    ['It rose.\nAdvertisement\nIt fell.', 'It rose.\nIt fell.', 'in between'],
    ['It rose.\n\nAdvertisement\n\nIt fell.', 'It rose.\n\nIt fell.', 'between blank lines'],
    ['Advertisement\n\nIt rose.', 'It rose.', 'at the top'],
    ['It rose.\n\nAdvertisement\n\n', 'It rose.', 'at the end'],
    ['It rose.\nAdvertisement\n\nIt fell.', 'It rose.\n\nIt fell.', 'with a blank line after it only'],
    ['It rose.\n\nAdvertisement\nAdvertisement\n\nAdvertisement\nIt fell.', 'It rose.\n\nIt fell.', 'several in a row'],
  ])('%j gives %j (%s)', (raw, text) => {
    expect(readOne(raw).text).toBe(text)
  })
})

const id = (text: string, more: { path?: string; url?: string; publisher?: string } = {}): string =>
  (readDocuments(bytesOf(text), { path: 'a.txt', ...more })[0] as Document).id

describe('ids', () => {
  test('are the same for the same bytes from the same publisher and address', () => {
    expect(id(REPORT)).toBe(id(REPORT))
    expect(id(REPORT, { url: 'https://herald.example/1' })).toBe(
      id(REPORT, { url: 'https://herald.example/1', path: 'b.txt' }),
    )
  })

  test('differ with the bytes, the publisher, the address or else the path', () => {
    const ids = [
      id(REPORT),
      id(`${REPORT} `),
      id(REPORT, { publisher: 'Herald' }),
      id(REPORT, { url: 'https://herald.example/1' }),
      id(REPORT, { path: 'b.txt' }),
    ]
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('hints', () => {
  test('win over what the document says', () => {
    const line = JSON.stringify({
      id: '7',
      text: REPORT,
      publisher: 'Gazette',
      title: 'Other',
      published: '2020-01-01',
    })
    const hints = { path: 'a.jsonl', publisher: 'Herald', title: 'Rise', published: '2021-05-03', author: 'Ada Lind' }
    const { publisher, title, published, publishedBasis, author, key } = readJsonlDocument(line, hints)
    expect({ publisher, title, published, publishedBasis, author, key }).toEqual({
      publisher: 'Herald',
      title: 'Rise',
      published: '2021-05-03',
      publishedBasis: 'manifest',
      author: 'Ada Lind',
      key: '7',
    })
  })
})

describe('JSONL', () => {
  test('gives a document a line, hashed by the line', () => {
    const lines = [
      { id: 'a', text: REPORT },
      { id: 'b', html: `<p>${REPORT}</p>`, published: 'Mon, 03 May 2021 10:00:00 GMT' },
    ]
    const bytes = bytesOf(`${lines.map((line) => JSON.stringify(line)).join('\n\n')}\n`)
    const documents = readDocuments(bytes, { path: 'all.jsonl' })
    expect(documents.map(({ key, published, publishedBasis }) => [key, published, publishedBasis])).toEqual([
      ['a', null, null],
      ['b', '2021-05-03', 'metadata'],
    ])
    expect(documents[0]?.raw.bytes).toBe(JSON.stringify(lines[0]).length)
    expect(documents[0]?.id).toBe(readJsonlDocument(JSON.stringify(lines[0]), { path: 'all.jsonl' }).id)
  })

  test.each([
    ['{"id":"a","text":', 'bad-line', 'cut off'],
    ['["a"]', 'bad-line', 'an array'],
    ['{"id":"a"}', 'bad-line', 'no text'],
    ['{"id":"a","text":5}', 'bad-line', 'text that is no string'],
    [`{"id":"a","text":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 'bad-line', 'lists in lists in lists'],
    ['{"id":"a","text":"x\\u0000y"}', 'not-text', 'a NUL character'],
    ['{"id":"a","text":" \\n "}', 'no-text', 'nothing but white space'],
  ])('%.40s is a %s on its line (%s)', (line, code) => {
    const bytes = bytesOf(`{"id":"good","text":"The river rose."}\n${line}\n`)
    expect(errorOf(bytes, 'all.jsonl')).toEqual([code, expect.stringContaining('all.jsonl line 2')])
  })
})

describe('what is no text', () => {
  const deep = '<div>'.repeat(2_000) + REPORT
  test.each<[string, Uint8Array, string, string]>([
    ['empty', bytesOf(''), 'report.txt', 'nothing'],
    ['empty', bytesOf(' \n\t\n'), 'report.txt', 'white space'],
    ['not-text', Buffer.from('%PDF-1.7 abc'), 'report.txt', 'a PDF'],
    ['not-text', Buffer.from('PK\x03\x04abc'), 'report.txt', 'an archive'],
    ['not-text', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'report.html', 'a picture'],
    ['not-text', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'report.jsonl', 'a picture by another name'],
    ['not-text', bytesOf('The river\0 rose.'), 'report.txt', 'a NUL byte'],
    ['not-text', bytesOf('\x01\x02\x03\x04The river\x05\x06'), 'report.txt', 'control characters'],
    ['too-large', Buffer.alloc(20_000_001, 'a'), 'report.txt', 'a huge file'],
    ['too-large', Buffer.from(`{"text":"${'a'.repeat(20_000_001)}"}`), 'report.jsonl', 'a huge line'],
    ['too-deep', bytesOf(deep), 'report.html', 'markup in markup'],
    ['too-large', bytesOf('<p>a</p>'.repeat(150_001)), 'report.html', 'too many tags'],
    ['no-text', bytesOf('<html><body><img src="a.png"></body></html>'), 'report.html', 'a page of pictures'],
    ['wrong-encoding', Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xff]), 'report.txt', 'a mark that is not true'],
    [
      'wrong-encoding',
      Buffer.concat([bytesOf('Čeština žije dál v řece. '), Buffer.from([0xc3, 0x28])]),
      'report.txt',
      'damaged UTF-8',
    ],
    [
      'wrong-encoding',
      Buffer.concat([bytesOf('{"text":"a'), Buffer.from([0xff]), bytesOf('"}')]),
      'report.jsonl',
      'JSON that is not UTF-8',
    ],
  ])('%s: %#', (code, bytes, path) => {
    expect(errorOf(bytes, path)).toEqual([code, expect.stringContaining(path)])
  })

  test('unclosed paragraphs and items are not nesting', () => {
    expect(
      readOne(`${'<p>The river rose.'.repeat(2_000)}<ul>${'<li>It fell.'.repeat(2_000)}</ul>`, 'a.html').text,
    ).toContain('It fell.')
  })
})

describe('whatever the bytes are', () => {
  const parts = array(
    constantFrom(
      'Advertisement',
      'Read more: a b c',
      '<p>',
      '</p>',
      '<b>',
      'River Rises In Low Town',
      'The river rose.',
      '\n',
      '\r\n',
      ' ',
      'e\u0301',
      '· a.comThe',
      '\ud800',
      'By Ada Lind',
      '{"text":"a"}',
      '&amp;',
    ),
    { maxLength: 40 },
  )
  const anything = oneof(
    uint8Array({ maxLength: 300 }),
    string({ unit: 'binary', maxLength: 300 }).map(bytesOf),
    parts.map((list) => bytesOf(list.join(''))),
  )

  test.each(['a.txt', 'a.html', 'a.jsonl', 'a'])(
    '%s gives documents in NFC whose segments hold, or an OnrecordError',
    (path) => {
      assert(
        property(anything, (bytes) => {
          for (const document of readOrNothing(bytes, path)) {
            expect(document.text).toBe(document.text.normalize('NFC'))
            expect(document.raw.bytes).toBeLessThanOrEqual(bytes.length)
            if (path !== 'a.jsonl') expect(brokenSegments(bytes, document)).toEqual([])
          }
        }),
        { numRuns: 300, seed: 7 },
      )
    },
  )

  test('text in a JSONL line comes back whole where it holds no furniture', () => {
    assert(
      property(
        array(constantFrom('the river', ' rose. ', '\n', '\n\n', '\t', 'é', '“It fell,” '), { minLength: 1 }),
        (list) => {
          const text = list.join('')
          pre(text.trim() !== '')
          expect(readJsonlDocument(JSON.stringify({ text }), { path: null }).text).toBe(text)
        },
      ),
      { seed: 7 },
    )
  })
})

/** Stretches of the text that do not stand in the raw text, or that no segment covers. */
function brokenSegments(bytes: Uint8Array, document: Document): unknown[] {
  const raw = rawTextOf(bytes, document)
  let end = 0
  const broken = document.segments.filter(({ start, raw: from, length }) => {
    const follows = start === end
    end = start + length
    return !follows || document.text.slice(start, end) !== raw.slice(from, from + length)
  })
  return end === document.text.length ? broken : [...broken, { end }]
}

function readOrNothing(bytes: Uint8Array, path: string): Document[] {
  try {
    return readDocuments(bytes, { path })
  } catch (error) {
    if (error instanceof OnrecordError) return []
    throw error
  }
}

function errorOf(bytes: Uint8Array, path: string): [string, string] {
  try {
    readDocuments(bytes, { path })
  } catch (error) {
    if (error instanceof OnrecordError) return [error.code, error.message]
    throw error
  }
  throw new Error(`${path} was read`)
}
