import { expect, test } from 'vitest'
import { parseManifest } from './manifest.ts'

test('rows are found by path, and what a row does not say is null', () => {
  const rows = parseManifest(
    '\uFEFF{"path":"a.txt","url":"https://herald.example/1","publisher":"Herald","published":"3 May 2021","extra":1}\r\n\n{"path":"./deep\\\\b.html","title":""}\n',
  )
  expect([...rows.values()]).toEqual([
    {
      path: 'a.txt',
      url: 'https://herald.example/1',
      publisher: 'Herald',
      title: null,
      author: null,
      published: '2021-05-03',
      retrieved: null,
    },
    { path: 'deep/b.html', url: null, publisher: null, title: null, author: null, published: null, retrieved: null },
  ])
})

test.each([
  ['{"path":"a.txt"', 'line 2: {"path":"a.txt" is not JSON', 'cut off'],
  ['"a.txt"', 'line 2: "a.txt" is not a JSON object', 'a string'],
  ['{"url":"x"}', 'line 2: "path" is missing', 'no path'],
  ['{"path":7}', 'line 2: "path" is 7, not a string', 'a number for a path'],
  ['{"path":"/etc/a.txt"}', 'line 2: path "/etc/a.txt" is not relative', 'an absolute path'],
  ['{"path":"../a.txt"}', 'line 2: path "../a.txt" is not relative', 'a path out of the folder'],
  ['{"path":"b.txt","published":"soon"}', 'line 2: published "soon" is not a date', 'no date'],
  [
    '{"path":"b.txt","published":"2021-02-30"}',
    'line 2: published "2021-02-30" is not a date',
    'no day of the calendar',
  ],
  ['{"path":"good.txt"}', 'line 2: path "good.txt" stands in it twice', 'a path twice'],
])('%s: %s', (line, message) => {
  expect(() => parseManifest(`{"path":"good.txt"}\n${line}\n`)).toThrow(`manifest ${message}`)
})
