/** Words in a shingle: five running words are seldom written twice by chance. */
export const SHINGLE_WORDS = 5

/** A text as its runs of five words: the hash of the run that starts at each word. */
export interface Shingled {
  /** Number of words. */
  readonly words: number
  /** By position; 32 bits each. Fewer than five words have none. */
  readonly at: Uint32Array
  readonly all: ReadonlySet<number>
}

const PRIME = 16_777_619

/** Folds letters and digits to lower case and hashes every run of five words; signs, spaces and case do not count. */
export function shingle(text: string): Shingled {
  const hashes = hashWords(text.toLowerCase())
  const at = new Uint32Array(Math.max(0, hashes.length - SHINGLE_WORDS + 1))
  for (let i = 0; i < at.length; i++) {
    let hash = 2_166_136_261
    for (let k = i; k < i + SHINGLE_WORDS; k++) hash = Math.imul(hash ^ (hashes[k] as number), PRIME) ^ (hash >>> 15)
    at[i] = mix(hash)
  }
  return { words: hashes.length, at, all: new Set(at) }
}

function hashWords(text: string): number[] {
  const hashes: number[] = []
  let hash = 0
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32
    if (isWordCode(code)) hash = Math.imul((hash || 2_166_136_261) ^ code, PRIME)
    else if (hash !== 0 && !isApostrophe(code)) {
      hashes.push(hash)
      hash = 0
    }
  }
  return hashes
}

/** Letters and digits of ASCII, and every other letter-like code; general punctuation and spaces are none. */
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && (code < 0x2000 || code > 0x206f) && code !== 0x3000)

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019

/** Spreads the bits, so that the low ones can be used alone. */
function mix(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** Number of words of `a` that stand in a run of five that `b` has too. */
export function countSharedWords(a: Shingled, b: Shingled): number {
  let shared = 0
  let coveredTo = 0
  for (let i = 0; i < a.at.length; i++) {
    if (!b.all.has(a.at[i] as number)) continue
    const end = i + SHINGLE_WORDS
    shared += end - Math.max(i, coveredTo)
    coveredTo = end
  }
  return shared
}
