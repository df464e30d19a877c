const CURLY: ReadonlyMap<string, string> = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['‛', "'"],
  ['ʼ', "'"],
  ['`', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['‟', '"'],
  ['«', '"'],
  ['»', '"'],
])

/** Lower case with straight quotation marks and apostrophes; keeps the length, so offsets carry over. */
export function foldQuotes(text: string): string {
  const lower = text.toLowerCase()
  const same = lower.length === text.length ? lower : text
  return same.replace(/[‘’‛ʼ`“”„‟«»]/g, (sign) => CURLY.get(sign) ?? sign)
}

/** For comparing names: lower case, no diacritics, no possessive, no leading article, single spaces. Offsets are lost. */
export function foldName(name: string): string {
  return foldQuotes(name)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/'s\b/g, '')
    .replace(/^(?:the|an?) /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
