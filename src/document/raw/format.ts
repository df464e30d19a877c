import type { Format } from '../hints.ts'

const EXTENSIONS: ReadonlyMap<string, Format> = new Map([
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
])

/** The format of a file: by its extension, else by how its bytes begin; an unknown beginning is plain text. */
export function sniffFormat(bytes: Uint8Array, path: string | null): Format {
  const extension = path === null ? '' : path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  return EXTENSIONS.get(extension) ?? sniffText(latin1(bytes, 2000))
}

/** The first bytes, a character each: enough to read markup by, whatever the encoding (UTF-16 loses its NULs). */
export const latin1 = (bytes: Uint8Array, length: number): string =>
  Buffer.from(bytes.subarray(0, length)).toString('latin1').replaceAll('\0', '')

function sniffText(start: string): Format {
  const text = start.replace(/^[\xef\xbb\xbf\xfe\xff\s]{1,50}/, '')
  if (/^<(?:!doctype html|html|head|body|article|main|div|p|meta|title|h1)\b/i.test(text)) return 'html'
  if (/^(?:<\?xml|<!--)/i.test(text) && /<(?:html|body|article)\b/i.test(text)) return 'html'
  return /^\{\s*"(?:id|text|html|url|publisher|title|published|author)"\s*:/.test(text) ? 'jsonl' : 'plain'
}
