import type { Days } from './days.ts'
import { gapOf } from './days.ts'

/** Whether two documents (by id) tell of one running story. */
export type InOneStory = (a: string, b: string) => boolean

/** Documents published further apart than this are not taken for one story on their names alone. */
const LONGEST_STORY_DAYS = 270

/** What a shared place below the country and a shared person or body say for one story, and half of it where they are common. */
const WEIGHT = { place: 4, name: 2 }
/** One rare place, two rare persons or bodies, or a common place with two common names; common names alone say nothing. */
const ENOUGH = 4

/** A name is common in a ledger where more than this many documents have it, and more than one in fifty. */
const FEW_HOLDERS = 20
const COMMON_PART = 1 / 50

/** What a document is about. */
export interface Subjects {
  /** Canonical ids of places below the country. */
  readonly places: readonly string[]
  /** Canonical ids of named persons and bodies. */
  readonly names: readonly string[]
  readonly published: Days | null
}

/** The same with names as numbers, sorted. */
interface Held {
  readonly places: Int32Array
  readonly names: Int32Array
  readonly published: Days | null
}

/** Which documents (by number) tell one story: they share places, persons and bodies that few others have, within some months. */
export class Stories {
  private readonly numbers = new Map<string, number>()
  private readonly holders: Set<number>[] = []
  private readonly common: boolean[] = []
  private readonly subjects = new Map<number, Held>()
  /** Weight of what each document shares with the one whose neighbours are sought; all 0 between two searches. */
  private shared = new Uint32Array(64)

  set(document: number, subjects: Subjects): void {
    this.release(document)
    if (document >= this.shared.length) this.shared = new Uint32Array(2 * document)
    const held = { ...subjects, places: this.number(subjects.places), names: this.number(subjects.names) }
    this.subjects.set(document, held)
    for (const name of [...held.places, ...held.names]) this.holders[name]?.add(document)
  }

  /** Takes names for common or rare by how many documents have them now; returns the documents of names that changed. */
  weigh(): Set<number> {
    const most = Math.max(FEW_HOLDERS, this.subjects.size * COMMON_PART)
    const changed = new Set<number>()
    for (const [name, holders] of this.holders.entries()) {
      const isCommon = holders.size > most
      if (isCommon === (this.common[name] ?? false)) continue
      this.common[name] = isCommon
      for (const document of holders) changed.add(document)
    }
    return changed
  }

  areOne(a: number, b: number): boolean {
    const [own, other] = [this.subjects.get(a), this.subjects.get(b)]
    if (a === b) return true
    if (!own || !other || !isOnePeriod(own, other)) return false
    const rare =
      this.weighShared(own.places, other.places, WEIGHT.place) +
      this.weighShared(own.names, other.names, WEIGHT.name, false)
    return rare > 0 && rare + this.weighShared(own.names, other.names, WEIGHT.name, true) >= ENOUGH
  }

  /** The documents that tell the story of this one, itself among them. */
  neighbours(document: number): number[] {
    const own = this.subjects.get(document)
    if (!own) return [document]
    const common = own.names.filter((name) => this.common[name])
    const rare = own.names.filter((name) => !this.common[name])
    const sharers = [...this.addShared(own.places, WEIGHT.place), ...this.addShared(rare, WEIGHT.name)]
    for (const other of sharers)
      for (const name of common)
        if (this.holders[name]?.has(other)) this.shared[other] = (this.shared[other] as number) + WEIGHT.name / 2
    const near = [document]
    for (const other of sharers) {
      const weight = this.shared[other] as number
      this.shared[other] = 0
      if (weight >= ENOUGH && other !== document && isOnePeriod(own, this.subjects.get(other) as Held)) near.push(other)
    }
    return near
  }

  /** Adds the weight of names to those who share them; returns those who shared none before. */
  private addShared(names: Int32Array, weight: number): number[] {
    const sharers: number[] = []
    for (const name of names) {
      const worth = this.common[name] ? weight / 2 : weight
      for (const other of this.holders[name] ?? []) {
        if (this.shared[other] === 0) sharers.push(other)
        this.shared[other] = (this.shared[other] as number) + worth
      }
    }
    return sharers
  }

  private release(document: number): void {
    const held = this.subjects.get(document)
    for (const name of held ? [...held.places, ...held.names] : []) this.holders[name]?.delete(document)
  }

  private number(names: readonly string[]): Int32Array {
    const numbers = [...new Set(names)].map((name) => {
      let number = this.numbers.get(name)
      if (number === undefined) this.numbers.set(name, (number = this.holders.push(new Set()) - 1))
      return number
    })
    return Int32Array.from(numbers).sort()
  }

  /** `common` limits it to common or to rare names. */
  private weighShared(a: Int32Array, b: Int32Array, weight: number, common?: boolean): number {
    let shared = 0
    for (let i = 0, k = 0; i < a.length && k < b.length; ) {
      const [name, other] = [a[i] as number, b[k] as number]
      const isCommon = this.common[name] ?? false
      if (name === other && common !== !isCommon) shared += isCommon ? weight / 2 : weight
      if (name <= other) i++
      if (other <= name) k++
    }
    return shared
  }
}

const isOnePeriod = ({ published: a }: Held, { published: b }: Held): boolean =>
  a === null || b === null || gapOf(a, b) <= LONGEST_STORY_DAYS
