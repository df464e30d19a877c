import type { Days } from './days.ts'
import { gapOf } from './days.ts'

/** Whether two documents (by id) tell of one running story. */
export type InOneStory = (a: string, b: string) => boolean

/** Documents published further apart than this are not taken for one story on their names alone. */
const LONGEST_STORY_DAYS = 270

/** What a shared place below the country and a shared person or body say for one story, and half of it where they are common. */
const WEIGHT = { place: 4, name: 2 }
/** What other capital words of two texts of one time say, several together ('Silver Heron', a ship) or one; nothing where they are common. */
const TERM_WEIGHT = { phrase: 2, word: 1 }
/** One rare place, two rare persons or bodies, or a common place with two common names; common names alone say nothing. */
const ENOUGH = 4

/** Capital words are shared by chance by those published further apart than this. */
const LONGEST_TERM_DAYS = 30
/** A term is common where more documents than this have it. */
const FEW_TERM_HOLDERS = 40

/** A name is common in a ledger where more than this many documents have it, and more than one in fifty. */
const FEW_HOLDERS = 20
const COMMON_PART = 1 / 50

/** What a document is about. */
export interface Subjects {
  /** Canonical ids of places below the country. */
  readonly places: readonly string[]
  /** Canonical ids of named persons and bodies. */
  readonly names: readonly string[]
  /** Capital words that are neither. */
  readonly terms: readonly string[]
  readonly published: Days | null
}

/** The same with names as numbers, sorted. */
interface Held {
  readonly places: Int32Array
  readonly names: Int32Array
  readonly terms: Int32Array
  readonly published: Days | null
}

/** Which documents (by number) tell one story: they share places, persons, bodies and terms that few others have, within some months. */
export class Stories {
  private readonly numbers = new Map<string, number>()
  private readonly holders: Set<number>[] = []
  private readonly common: boolean[] = []
  private readonly subjects = new Map<number, Held>()
  /** What each term weighs; 0 for names and places. */
  private readonly termWeights: number[] = []
  /** Weight of what each document shares with the one whose neighbours are sought; all 0 between two searches. */
  private shared = new Uint32Array(64)

  set(document: number, subjects: Subjects): void {
    this.release(document)
    if (document >= this.shared.length) this.shared = new Uint32Array(2 * document)
    const terms = this.number(
      subjects.terms.map((term) => `term ${term}`),
      (term) => (term.indexOf(' ') === term.lastIndexOf(' ') ? TERM_WEIGHT.word : TERM_WEIGHT.phrase),
    )
    const held = { ...subjects, places: this.number(subjects.places), names: this.number(subjects.names), terms }
    this.subjects.set(document, held)
    for (const name of namesOf(held)) this.holders[name]?.add(document)
  }

  /** Takes names for common or rare by how many documents have them now; returns the documents of names that changed. */
  weigh(): Set<number> {
    const most = Math.max(FEW_HOLDERS, this.subjects.size * COMMON_PART)
    const changed = new Set<number>()
    for (const [name, holders] of this.holders.entries()) {
      const isCommon = holders.size > (this.termWeights[name] === 0 ? most : FEW_TERM_HOLDERS)
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
      this.weighShared(own.names, other.names, WEIGHT.name, false) +
      this.weighTerms(own, other)
    return rare > 0 && rare + this.weighShared(own.names, other.names, WEIGHT.name, true) >= ENOUGH
  }

  /** The documents that tell the story of this one, itself among them. */
  neighbours(document: number): number[] {
    const own = this.subjects.get(document)
    if (!own) return [document]
    const common = own.names.filter((name) => this.common[name])
    const rare = own.names.filter((name) => !this.common[name])
    const sharers = [
      ...this.addShared(own.places, WEIGHT.place),
      ...this.addShared(rare, WEIGHT.name),
      ...this.addTerms(own),
    ]
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

  /** The same for the terms of one whose neighbours are sought. */
  private addTerms(own: Held): number[] {
    const sharers: number[] = []
    for (const term of own.terms) {
      if (this.common[term]) continue
      for (const other of this.holders[term] ?? []) {
        if (!mayShareTerms(own, this.subjects.get(other) as Held)) continue
        if (this.shared[other] === 0) sharers.push(other)
        this.shared[other] = (this.shared[other] as number) + (this.termWeights[term] as number)
      }
    }
    return sharers
  }

  private release(document: number): void {
    const held = this.subjects.get(document)
    for (const name of held ? namesOf(held) : []) this.holders[name]?.delete(document)
  }

  private number(names: readonly string[], weigh: (name: string) => number = () => 0): Int32Array {
    const numbers = [...new Set(names)].map((name) => {
      let number = this.numbers.get(name)
      if (number === undefined) {
        this.numbers.set(name, (number = this.holders.push(new Set()) - 1))
        this.termWeights.push(weigh(name))
      }
      return number
    })
    return Int32Array.from(numbers).sort()
  }

  private weighTerms(own: Held, other: Held): number {
    if (!mayShareTerms(own, other)) return 0
    let shared = 0
    for (const term of own.terms)
      if (!this.common[term] && other.terms.includes(term)) shared += this.termWeights[term] as number
    return shared
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

const mayShareTerms = ({ published: a }: Held, { published: b }: Held): boolean =>
  a !== null && b !== null && gapOf(a, b) <= LONGEST_TERM_DAYS

const namesOf = ({ places, names, terms }: Held): number[] => [...places, ...names, ...terms]
