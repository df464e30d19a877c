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
  if (isPlainLower(text)) return text
  const lower = text.toLowerCase()
  const same = lower.length === text.length ? lower : text
  return same.replace(/[‘’‛ʼ`“”„‟«»]/g, (sign) => CURLY.get(sign) ?? sign)
}

/** Nothing but small ASCII letters, digits and signs, as most words are: folding leaves it as it is. */
function isPlainLower(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > LAST_ASCII || code === BACKTICK || (code >= CAPITAL_A && code <= CAPITAL_Z)) return false
  }
  return true
}

const LAST_ASCII = 0x7f
const BACKTICK = 0x60
const CAPITAL_A = 0x41
const CAPITAL_Z = 0x5a

/** Words without diacritics, a space between, as most names are. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/

const ARTICLE = /^(?:the|an?) /

/** For comparing names: lower case, no diacritics, no possessive, no leading article, single spaces. Offsets are lost. */
export function foldName(name: string): string {
  const lower = foldQuotes(name)
  if (PLAIN.test(lower)) return lower.replace(ARTICLE, '')
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/'s\b/g, '')
    .replace(ARTICLE, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
