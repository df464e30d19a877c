import { expect, test } from 'vitest'
import { readPasted } from './pasted.ts'

const file = new File(['Harnwick'], 'harnwick.txt')

test.each([
  [[file], 'https://harnwick.example/', 'files', 'files come first'],
  [[], ' https://harnwick.example/2031/dam ', 'address', 'an address with spaces around it'],
  [[], 'See https://harnwick.example/', 'text', 'words with an address in them'],
  [[], 'https://a\nhttps://b', 'text', 'two addresses'],
  [[], 'javascript:alert(1)', 'text', 'no address of a page'],
  [[], 'The dam held.', 'text', 'words'],
  [[], ' \n', undefined, 'nothing'],
] as const)('%#: %s', (files, words, kind, _name) => {
  expect(readPasted(files, words)?.kind).toBe(kind)
})
