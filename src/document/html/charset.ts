import { latin1 } from '../raw/format.ts'

/** The encoding that a page declares in its first 2,000 bytes; `null` where it declares none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = latin1(bytes, 2000)
  return (
    /<meta[^>]{1,200}?charset\s*=\s*(?:["']\s*)?([\w:.-]{2,40})/i.exec(head)?.[1] ??
    /^<\?xml[^>]{1,100}?encoding=["']([\w:.-]{2,40})/.exec(head)?.[1] ??
    null
  )
}
