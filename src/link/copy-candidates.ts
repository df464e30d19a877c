import type { Shingled } from './shingles.ts'

/** Pairs of rows of the signature that must agree: with 64 pairs, texts that share a quarter are found 49 times in 50. */
const BANDS = 64
/** One shingle in 16 is looked up on its own, so that a short text is found inside a long one. */
const SAMPLE = 16
/** Texts that have to share this many such shingles. */
const SHARED_SAMPLES = 2
/** A shingle of more texts than this is boilerplate. */
const MOST_HOLDERS = 200

const SEEDS = Uint32Array.from({ length: 2 * BANDS }, (_, i) => Math.imul(i + 1, 0x9e3779b1) | 1)

/** Pairs of texts (by index, the smaller first) that may share much of their words. */
export function copyCandidates(texts: readonly Shingled[]): [number, number][] {
  const pairs = new Set<number>()
  const size = texts.length
  const add = (a: number, b: number) => pairs.add(a < b ? a * size + b : b * size + a)
  addBanded(texts, add)
  addSampled(texts, add)
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / size), pair % size])
}

/** MinHash: the least value of each hash over a text's shingles; equal with the probability of the shared part (Broder 1997). */
function signatureOf({ all }: Shingled): Uint32Array {
  const signature = new Uint32Array(SEEDS.length).fill(0xffffffff)
  for (const shingle of all)
    for (let i = 0; i < signature.length; i++) {
      const seed = SEEDS[i] as number
      const value = (Math.imul(shingle ^ seed, 0x85ebca6b) ^ (Math.imul(shingle, seed) >>> 13)) >>> 0
      if (value < (signature[i] as number)) signature[i] = value
    }
  return signature
}

/** Texts whose signatures agree in both rows of a band. */
function addBanded(texts: readonly Shingled[], add: (a: number, b: number) => void): void {
  const signatures = texts.map(signatureOf)
  for (let band = 0; band < BANDS; band++) {
    const buckets = new Map<string, number[]>()
    for (const [i, signature] of signatures.entries()) {
      if ((texts[i] as Shingled).all.size === 0) continue
      const key = `${signature[2 * band]} ${signature[2 * band + 1]}`
      const bucket = buckets.get(key)
      if (bucket) bucket.push(i)
      else buckets.set(key, [i])
    }
    for (const bucket of buckets.values()) addPairs(bucket, add)
  }
}

/** Texts that share sampled shingles. */
function addSampled(texts: readonly Shingled[], add: (a: number, b: number) => void): void {
  const holders = new Map<number, number[]>()
  for (const [i, { all }] of texts.entries())
    for (const shingle of all) {
      if (shingle % SAMPLE !== 0) continue
      const list = holders.get(shingle)
      if (list) list.push(i)
      else holders.set(shingle, [i])
    }
  const counts = new Map<number, number>()
  const size = texts.length
  for (const list of holders.values()) {
    if (list.length > MOST_HOLDERS) continue
    addPairs(list, (a, b) => {
      const count = (counts.get(a * size + b) ?? 0) + 1
      counts.set(a * size + b, count)
      if (count === SHARED_SAMPLES) add(a, b)
    })
  }
}

function addPairs(members: readonly number[], add: (a: number, b: number) => void): void {
  for (const [k, a] of members.entries()) for (const b of members.slice(k + 1)) add(a, b)
}
