import { IntLists } from './int-lists.ts'
import type { Shingled } from './shingles.ts'

/** Pairs of rows of the signature that must agree: with 64 pairs, texts that share a quarter are found 49 times in 50. */
const BANDS = 64
/** Rows of 128 that two texts must have in common beside: one that shares a seventh of its words has 18, one of chance 6 or fewer. */
const SHARED_ROWS = 8
/** One shingle in 16 is looked up on its own, so that a short text is found inside a long one. */
const SAMPLE = 16
/** Texts have to share this many such shingles, and this part of those of the shorter one. */
const SHARED_SAMPLES = 2
const SHARED_PART = 0.4
/** A shingle of more texts than this is boilerplate. */
const MOST_HOLDERS = 200

const SEEDS = Uint32Array.from({ length: 2 * BANDS }, (_, i) => Math.imul(i + 1, 0x9e3779b1) | 1)

/** How a pair was found: by the likeness of the whole, which lasts, or by samples, which may turn out to be boilerplate. */
export interface Candidate {
  /** Number of the earlier text. */
  readonly other: number
  readonly by: 'signature' | 'samples'
}

/** Finds texts that may share much of their words; texts are numbered as they are added. */
export class CandidateIndex {
  private readonly bands = new IntLists()
  private readonly sampled = new IntLists()
  private readonly signatures: Uint32Array[] = []
  private readonly sampleSizes: number[] = []
  private readonly boilerplate = new Set<number>()

  /** How many shingles were found to be boilerplate so far; where it grew, pairs found by samples must be looked at again. */
  get boilerplates(): number {
    return this.boilerplate.size
  }

  /** Numbers a text, and gives the earlier ones that are worth comparing with it. */
  add(text: Shingled): Candidate[] {
    const at = this.signatures.length
    const signature = signatureOf(text)
    const samples = samplesOf(text)
    this.signatures.push(signature)
    this.sampleSizes.push(samples.length)
    const found = new Map<number, Candidate>()
    for (const other of this.findSampled(at, samples)) found.set(other, { other, by: 'samples' })
    if (text.all.size > 0)
      for (const other of this.findBanded(at, signature)) found.set(other, { other, by: 'signature' })
    return [...found.values()]
  }

  /** Whether two texts still share samples enough that are no boilerplate. */
  sharesSamples(a: Shingled, b: Shingled): boolean {
    const [few, many] = [samplesOf(a), samplesOf(b)]
    const shared = few.filter((shingle) => b.all.has(shingle) && !this.boilerplate.has(shingle)).length
    return isEnough(shared, few.length, many.length)
  }

  private findBanded(at: number, signature: Uint32Array): Set<number> {
    const found = new Set<number>()
    for (let band = 0; band < BANDS; band++) {
      const key = mixRows(band, signature[2 * band] as number, signature[2 * band + 1] as number)
      for (const other of this.bands.of(key)) found.add(other)
      this.bands.add(key, at)
    }
    for (const other of found)
      if (countEqual(signature, this.signatures[other] as Uint32Array) < SHARED_ROWS) found.delete(other)
    return found
  }

  private findSampled(at: number, samples: readonly number[]): number[] {
    const counts = new Map<number, number>()
    for (const shingle of samples) {
      if (this.boilerplate.has(shingle)) continue
      const holders = [...this.sampled.of(shingle)]
      if (holders.length >= MOST_HOLDERS) {
        this.boilerplate.add(shingle)
        continue
      }
      for (const other of holders) counts.set(other, (counts.get(other) ?? 0) + 1)
      this.sampled.add(shingle, at)
    }
    return [...counts]
      .filter(([other, shared]) => isEnough(shared, samples.length, this.sampleSizes[other] as number))
      .map(([other]) => other)
  }
}

const isEnough = (shared: number, few: number, many: number): boolean =>
  shared >= Math.max(SHARED_SAMPLES, SHARED_PART * Math.min(few, many))

const samplesOf = ({ all }: Shingled): number[] => [...all].filter((shingle) => shingle % SAMPLE === 0)

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

/** One key for a band and its two rows. */
function mixRows(band: number, first: number, second: number): number {
  const hash = Math.imul(first ^ Math.imul(band + 1, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35)
  return (hash ^ (hash >>> 15)) >>> 0
}

function countEqual(a: Uint32Array, b: Uint32Array): number {
  let equal = 0
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) equal++
  return equal
}
