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

/**
 * Of texts as much like a text as these sixteenths of the signature say, so many are kept: the earliest, since an original is among
 * them. So a wire report that a thousand print costs a thousand times a few comparisons and not a thousand times a thousand.
 */
const KEPT_AT_LEVEL = 4
const LEVEL_ROWS = 16

/** Texts of one signature: mostly the same words. */
interface Kin {
  readonly signature: Uint32Array
  /** Numbers of the texts, the earliest first. */
  readonly texts: number[]
  /** Numbers of the earliest other texts by level of likeness; `null` where there are none. */
  levels: (number[] | undefined)[] | null
}

/** Finds texts that may share much of their words; texts are numbered from 0 as they are added. */
export class CandidateIndex {
  private readonly bands = new IntLists()
  private readonly sampled = new IntLists()
  private readonly kin: Kin[] = []
  private readonly kinOf: (Kin | null)[] = []
  private readonly bySignature = new Map<number, Kin>()
  /** For each kin the text for which it was last met. */
  private met = new Int32Array(1 << 10).fill(-1)
  private readonly sampleSizes: number[] = []
  private readonly boilerplate = new Set<number>()
  private readonly isBefore: (a: number, b: number) => boolean

  /** `isBefore` orders texts by number, the same whenever it is asked. */
  constructor(isBefore: (a: number, b: number) => boolean) {
    this.isBefore = isBefore
  }

  /** How many shingles were found to be boilerplate so far; where it grew, pairs found by samples must be looked at again. */
  get boilerplates(): number {
    return this.boilerplate.size
  }

  /** Numbers a text, and gives the earlier added ones that its samples bring to it. */
  add(text: Shingled): number[] {
    const at = this.kinOf.length
    this.kinOf.push(text.all.size > 0 ? this.join(at, signatureOf(text)) : null)
    const samples = samplesOf(text)
    this.sampleSizes.push(samples.length)
    return this.findSampled(at, samples)
  }

  /** Other texts that are alike as a whole: the earliest at each level of likeness. Does not depend on the order of adding. */
  near(at: number): readonly number[] {
    const kin = this.kinOf[at]
    if (!kin || (kin.levels === null && kin.texts.length === 1)) return []
    const found = kin.texts.slice(0, KEPT_AT_LEVEL)
    for (const level of kin.levels ?? []) if (level) found.push(...level)
    return found.filter((other) => other !== at)
  }

  /** Whether two texts still share samples enough that are no boilerplate. */
  sharesSamples(a: Shingled, b: Shingled): boolean {
    const [few, many] = [samplesOf(a), samplesOf(b)]
    const shared = few.filter((shingle) => b.all.has(shingle) && !this.boilerplate.has(shingle)).length
    return isEnough(shared, few.length, many.length)
  }

  /** Puts a text to its kin, and tells those that are like them where it is one of the earliest. */
  private join(at: number, signature: Uint32Array): Kin {
    const key = signatureKey(signature)
    const known = this.bySignature.get(key)
    const kin = known ?? { signature, texts: [], levels: null }
    if (this.insert(kin.texts, at) >= KEPT_AT_LEVEL) return kin
    for (const other of this.findLike(at, kin)) {
      const level = Math.floor(countEqual(signature, other.signature) / LEVEL_ROWS)
      this.offer(other, level, at)
      if (!known) for (const text of other.texts.slice(0, KEPT_AT_LEVEL)) this.offer(kin, level, text)
    }
    if (!known) {
      this.bySignature.set(key, kin)
      const number = this.kin.push(kin) - 1
      for (let band = 0; band < BANDS; band++) this.bands.add(bandKey(band, signature), number)
    }
    return kin
  }

  /** Other kin with a band and rows enough in common. */
  private findLike(at: number, { signature, texts }: Kin): Kin[] {
    if (this.met.length < this.kin.length) this.met = Int32Array.from({ length: 2 * this.kin.length }, () => -1)
    const found: Kin[] = []
    for (let band = 0; band < BANDS; band++)
      this.bands.each(bandKey(band, signature), (number) => {
        if (this.met[number] === at) return
        this.met[number] = at
        const other = this.kin[number] as Kin
        if (other.texts !== texts && countEqual(signature, other.signature) >= SHARED_ROWS) found.push(other)
      })
    return found
  }

  private offer(kin: Kin, level: number, text: number): void {
    kin.levels ??= []
    const kept = (kin.levels[level] ??= [])
    const last = kept.at(-1)
    if (kept.length >= KEPT_AT_LEVEL && last !== undefined && !this.isBefore(text, last)) return
    this.insert(kept, text)
    if (kept.length > KEPT_AT_LEVEL) kept.pop()
  }

  /** Puts a text where it belongs in a list that is in order, by bisection; returns where. */
  private insert(list: number[], text: number): number {
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.isBefore(list[middle] as number, text)) low = middle + 1
      else high = middle
    }
    list.splice(low, 0, text)
    return low
  }

  private findSampled(at: number, samples: readonly number[]): number[] {
    const counts = new Map<number, number>()
    for (const shingle of samples) {
      if (this.boilerplate.has(shingle)) continue
      const holders: number[] = []
      this.sampled.each(shingle, (other) => holders.push(other))
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

/** One key for a whole signature, of 52 bits. */
function signatureKey(signature: Uint32Array): number {
  let [high, low] = [0x811c9dc5, 0x9e3779b1]
  for (const row of signature) {
    high = Math.imul(high ^ row, 0x01000193) ^ (high >>> 15)
    low = Math.imul(low ^ (row >>> 7) ^ row, 0x85ebca6b) ^ (low >>> 13)
  }
  return (high >>> 12) * 2 ** 32 + (low >>> 0)
}

/** One key for a band and its two rows. */
function bandKey(band: number, signature: Uint32Array): number {
  const [first, second] = [signature[2 * band] as number, signature[2 * band + 1] as number]
  const hash = Math.imul(first ^ Math.imul(band + 1, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35)
  return (hash ^ (hash >>> 15)) >>> 0
}

function countEqual(a: Uint32Array, b: Uint32Array): number {
  let equal = 0
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) equal++
  return equal
}
