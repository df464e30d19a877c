import { encode } from 'iconv-lite'
import { expect, test } from 'vitest'
import { measureGrowth, STEEP } from '../../../bench/hostile/measure.ts'
import { OnrecordError } from '../../model/errors.ts'
import { decodeRaw, detectEncoding, normalizeText } from './decode.ts'

const ENGLISH = 'The river rose by three metres on Monday, and the café’s owner said that she had left. '
const RUSSIAN = 'Река поднялась на три метра в понедельник, и четыреста человек покинули свои дома. '
const CZECH = 'Řeka se v pondělí zvedla o tři metry a čtyři sta lidí opustilo své domovy, řekl starosta. '
const CHINESE = '星期一河水上涨了三米，四百人离开了家园，市长说。桥梁在中午关闭，晚上重新开放。'

test.each<[string, string, string | null, string, string]>([
  [ENGLISH, 'utf-8', null, 'utf-8', 'UTF-8'],
  [`\uFEFF${ENGLISH}`, 'utf-8', null, 'utf-8', 'UTF-8 with a mark'],
  [`\uFEFF${ENGLISH}`, 'utf-16le', null, 'utf-16le', 'UTF-16, little end first'],
  [`\uFEFF${ENGLISH}`, 'utf-16be', null, 'utf-16be', 'UTF-16, big end first'],
  [ENGLISH.repeat(5), 'windows-1252', null, 'windows-1252', 'a Western page with curly apostrophes'],
  [RUSSIAN.repeat(5), 'windows-1251', null, 'windows-1251', 'Cyrillic that declares nothing'],
  [RUSSIAN.repeat(5), 'koi8-r', null, 'koi8-r', 'another Cyrillic'],
  [CHINESE.repeat(5), 'gb18030', null, 'gb18030', 'Chinese'],
  [CZECH, 'windows-1250', 'windows-1250', 'windows-1250', 'what the page declares'],
  [ENGLISH, 'windows-1252', 'ISO-8859-1', 'windows-1252', 'Latin-1 as browsers read it'],
  [ENGLISH.repeat(5), 'windows-1252', 'utf-16', 'windows-1252', 'a declaration of UTF-16 that is not in UTF-16'],
  [ENGLISH.repeat(5), 'windows-1252', 'base64', 'windows-1252', 'a declaration that is no encoding of text'],
  [ENGLISH.repeat(5), 'windows-1252', 'x-unheard-of', 'windows-1252', 'a declaration that nobody knows'],
  [RUSSIAN, 'utf-8', 'windows-1251', 'utf-8', 'valid UTF-8 whatever the page declares'],
])('%j in %s, declared %s, is %s: %s', (text, written, declared, encoding) => {
  const bytes = encode(text, written)
  expect(detectEncoding(bytes, declared, 'a.txt')).toBe(encoding)
  expect(decodeRaw(bytes, encoding)).toBe(text.replace('\uFEFF', '').normalize('NFC'))
})

test('text comes out in NFC and well formed', () => {
  expect(decodeRaw(Buffer.from('e\u0301'), 'utf-8')).toBe('é')
})

test.each<[Buffer, string | null, string]>([
  [Buffer.from([0xff, 0xc1, 0x80, 0x81, 0x8d, 0x8f, 0x90, 0x9d]), null, 'no encoding at all'],
  [Buffer.concat([Buffer.from(RUSSIAN), Buffer.from([0xd0])]), null, 'UTF-8 cut inside a letter'],
  [Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from([0x00, 0xd8, 0x61, 0x00])]), null, 'UTF-16 with half a pair'],
  [Buffer.from([0x61, 0x81]), 'windows-1252', 'a byte that the declared encoding lacks'],
])('%j is an error that names a byte: %s', (bytes, declared) => {
  expect(() => detectEncoding(bytes, declared, 'a.txt')).toThrow(OnrecordError)
  expect(() => detectEncoding(bytes, declared, 'a.txt')).toThrow(/^a\.txt is not text in .*byte \d+ is 0x[0-9a-f]{2}/)
})

test.each([
  ['e\u0301', '\u00e9', 'put together'],
  ['\ud800a', '\ufffda', 'half a pair'],
  [`e${'\u0301'.repeat(40)} e\u0301`, `\u00e9${'\u0301'.repeat(39)} \u00e9`, 'more marks than any writing has'],
])('%j becomes %j: %s', (text, expected) => {
  expect(normalizeText(text)).toBe(expected)
})

test('a letter with thousands of marks takes time by their number', () => {
  const { worst } = measureGrowth(4_096, 32_768, (size) => {
    const text = `e${'\u0301\u0323'.repeat(size / 2)}`
    return () => normalizeText(text)
  })
  expect(worst).toBeLessThan(STEEP)
})
