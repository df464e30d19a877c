/** What somebody pasted: files, the address of a page, or words. */
export type Pasted =
  | { readonly kind: 'files'; readonly files: readonly File[] }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'text'; readonly text: string }

/** Whether words are nothing but the address of a page. */
export function isAddress(words: string): boolean {
  const trimmed = words.trim()
  return /^https?:\/\/\S+$/i.test(trimmed) && URL.canParse(trimmed)
}

/** Reads what was pasted; `null` where it is nothing that can be added. */
export function readPasted(files: readonly File[], words: string): Pasted | null {
  if (files.length > 0) return { kind: 'files', files }
  if (isAddress(words)) return { kind: 'address', address: words.trim() }
  return words.trim() === '' ? null : { kind: 'text', text: words }
}
