import { OnrecordError } from '../../model/errors.ts'

/** Bytes of one document, or of one JSONL line, that are read at most: 20 MB. */
export const MAX_BYTES = 20_000_000

/** Share of control characters from which bytes are not text. */
const MAX_CONTROL_SHARE = 0.1

/** Signatures of files that hold no text as it stands: where they start, the bytes as Latin-1, and what to call them. */
const SIGNATURES: readonly (readonly [at: number, bytes: string, name: string])[] = [
  [0, '%PDF-', 'a PDF file'],
  [0, '%!PS', 'a PostScript file'],
  [0, '{\\rtf', 'an RTF file'],
  [0, 'PK\x03\x04', 'a ZIP archive or office file'],
  [0, 'PK\x05\x06', 'an empty ZIP archive'],
  [0, '\xd0\xcf\x11\xe0', 'an office file'],
  [0, '\x1f\x8b', 'a gzip archive'],
  [0, 'BZh', 'a bzip2 archive'],
  [0, '7z\xbc\xaf\x27\x1c', 'a 7z archive'],
  [0, '\xfd7zXZ', 'an xz archive'],
  [0, '\x28\xb5\x2f\xfd', 'a Zstandard archive'],
  [0, 'Rar!', 'a RAR archive'],
  [0, '\x89PNG', 'a PNG image'],
  [0, 'GIF87a', 'a GIF image'],
  [0, 'GIF89a', 'a GIF image'],
  [0, '\xff\xd8\xff', 'a JPEG image'],
  [0, 'II*\x00', 'a TIFF image'],
  [0, 'MM\x00*', 'a TIFF image'],
  [0, 'RIFF', 'a RIFF image, sound or film'],
  [4, 'ftyp', 'a film'],
  [0, 'ID3', 'a sound file'],
  [0, 'OggS', 'a sound file'],
  [0, '\x7fELF', 'a program'],
  [0, 'MZ\x90', 'a program'],
  [0, 'SQLite format 3', 'an SQLite database'],
  [0, 'wOFF', 'a font'],
  [0, 'wOF2', 'a font'],
]

/** Throws unless the bytes can be text: not empty, not larger than the cap, no known file of another kind, few control characters. */
export function assertTextBytes(bytes: Uint8Array, name: string): void {
  if (isBlank(bytes)) throw new OnrecordError('empty', `${name} is empty: there is nothing to read in it`)
  if (bytes.length > MAX_BYTES)
    throw new OnrecordError('too-large', `${name} has ${bytes.length} bytes, more than ${MAX_BYTES}: split it`)
  assertNoSignature(bytes, name)
  if (hasWideBom(bytes)) return
  const nul = bytes.indexOf(0)
  if (nul >= 0) throw notText(name, `holds a NUL byte at ${nul}`)
  const share = controlShare(bytes)
  if (share > MAX_CONTROL_SHARE) throw notText(name, `is ${Math.round(share * 100)}% control characters`)
}

/** Throws where the bytes begin as those of a known kind of file that is not text do. */
export function assertNoSignature(bytes: Uint8Array, name: string): void {
  const kind = SIGNATURES.find(([at, signature]) => startsWith(bytes, at, signature))?.[2]
  if (kind) throw notText(name, `is ${kind}`)
}

/** UTF-16 and UTF-32 are full of NUL bytes; their byte order mark says that they are text. */
export const hasWideBom = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) ||
  (bytes[0] === 0xfe && bytes[1] === 0xff) ||
  (bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0xfe && bytes[3] === 0xff)

const notText = (name: string, what: string): OnrecordError =>
  new OnrecordError('not-text', `${name} ${what}: only plain text, HTML and JSONL can be read; convert it first`)

function startsWith(bytes: Uint8Array, at: number, signature: string): boolean {
  for (let i = 0; i < signature.length; i++) if (bytes[at + i] !== signature.charCodeAt(i)) return false
  return true
}

const isSpace = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)

const isBlank = (bytes: Uint8Array): boolean => bytes.every(isSpace)

function controlShare(bytes: Uint8Array): number {
  let controls = 0
  for (const byte of bytes) if (byte < 0x20 && !isSpace(byte)) controls++
  return controls / bytes.length
}
