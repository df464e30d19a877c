import { createRequire } from 'node:module'
import type * as Chardet from 'chardet'
import type * as Iconv from 'iconv-lite'
import { OnrecordError } from '../../model/errors.ts'

// Loaded when a file is not UTF-8: their tables cost more to load than most reports cost to read.
const load = createRequire(import.meta.url)
const chardet = (): typeof Chardet => load('chardet') as typeof Chardet
const iconv = (): typeof Iconv => load('iconv-lite') as typeof Iconv

const BOMS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** Names under which pages mean Windows' superset, as browsers read them. */
const SUPERSETS: ReadonlyMap<string, string> = new Map([
  ['ascii', 'windows-1252'],
  ['us-ascii', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['iso-8859-1', 'windows-1252'],
  ['iso-8859-9', 'windows-1254'],
  ['gb2312', 'gbk'],
  ['utf8', 'utf-8'],
  ['unicode-1-1-utf-8', 'utf-8'],
])

/** What the decoder knows beside encodings of text: 'base64' would turn the bytes of a page into letters. */
const NO_TEXT = new Set(['base64', 'hex', 'binary', 'internal'])

/** Confidence of chardet, of 100, under which its answer is a guess. */
const MIN_CONFIDENCE = 30

/** Share of bytes over 0x7F up to which bytes that chardet cannot place are read as Western European text. */
const MAX_STRAY_SHARE = 0.05

/**
 * The encoding of the bytes, in lower case: byte order mark, then valid UTF-8, then what the page declares (`declared`,
 * `null` for plain text), then what chardet makes of them. Throws `wrong-encoding` where none of these decodes them.
 */
export function detectEncoding(bytes: Uint8Array, declared: string | null, name: string): string {
  const bom = BOMS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0]
  const encoding = bom ?? (isUtf8(bytes) ? 'utf-8' : guessEncoding(bytes, declared))
  if (encoding === null || !decodes(bytes, encoding)) throw wrongEncoding(bytes, encoding ?? declared, name)
  return encoding
}

/** The text of the bytes: without byte order mark, well formed, in NFC. What `Segment.raw` of plain text counts in. */
export function decodeRaw(bytes: Uint8Array, encoding: string): string {
  return normalizeText(encoding === 'utf-8' ? new TextDecoder().decode(bytes) : iconv().decode(bytes, encoding))
}

/** NFC, with a replacement character for half a surrogate pair, which no database can keep. */
export function normalizeText(text: string): string {
  const wellFormed = text.toWellFormed()
  if (!TOO_MANY_MARKS.test(wellFormed)) return wellFormed.normalize('NFC')
  return wellFormed
    .split(AFTER_MANY_MARKS)
    .map((piece) => piece.normalize('NFC'))
    .join('')
}

/** No writing puts more than a few marks on a letter; 30 is what Unicode's stream-safe form allows. Sorting them takes time by the square. */
const TOO_MANY_MARKS = /\p{M}{31}/u
const AFTER_MANY_MARKS = /(?<=\p{M}{30})(?=\p{M})/u

function guessEncoding(bytes: Uint8Array, declared: string | null): string | null {
  const label = declared === null ? null : canonical(declared)
  if (label !== null && isByteEncoding(label)) return label
  if (isBrokenUtf8(bytes)) return null
  const best = chardet().analyse(bytes)[0]
  if (best && best.confidence >= MIN_CONFIDENCE) return canonical(best.name)
  return highShare(bytes) <= MAX_STRAY_SHARE ? 'windows-1252' : null
}

/** Whether a page may declare it. A declaration that can be read byte for byte is not in UTF-16, whatever it says. */
const isByteEncoding = (label: string): boolean =>
  !/^(?:utf|ucs|unicode)/.test(label) && !NO_TEXT.has(label) && iconv().encodingExists(label)

function canonical(label: string): string {
  const lower = label.trim().toLowerCase()
  return SUPERSETS.get(lower) ?? lower
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Whether the bytes are UTF-8 that was damaged: far more of its sequences are whole than broken. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes)
  let broken = 0
  let whole = 0
  for (const sign of text) {
    if (sign === '\uFFFD') broken++
    else if (sign > '\x7f') whole++
  }
  return whole > 2 * broken
}

function highShare(bytes: Uint8Array): number {
  let high = 0
  for (const byte of bytes) if (byte > 0x7f) high++
  return high / bytes.length
}

/** Whether an encoding is known and gives text, without replacement or C1 control characters. */
function decodes(bytes: Uint8Array, encoding: string): boolean {
  if (encoding === 'utf-8') return isUtf8(bytes)
  if (!iconv().encodingExists(encoding)) return false
  const text = iconv().decode(bytes, encoding)
  return text.isWellFormed() && !/[\u0080-\u009f\uFFFD\0]/.test(text)
}

function wrongEncoding(bytes: Uint8Array, encoding: string | null, name: string): OnrecordError {
  const at = new TextDecoder().decode(bytes).indexOf('\uFFFD')
  const offset = Buffer.byteLength(new TextDecoder().decode(bytes).slice(0, at))
  const tried = encoding === null || encoding === 'utf-8' ? 'UTF-8' : `UTF-8 or ${encoding}`
  const byte = `0x${(bytes[offset] ?? 0).toString(16).padStart(2, '0')}`
  return new OnrecordError(
    'wrong-encoding',
    `${name} is not text in ${tried} (byte ${offset} is ${byte}), nor in an encoding that can be told: save it as UTF-8`,
  )
}
