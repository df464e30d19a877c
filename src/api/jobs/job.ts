import type { Job as ToldJob } from '../schema/job.ts'

type Item = ToldJob['items'][number]

/** Items that a job names; of what succeeds after them only the number is told. */
const MOST_ITEMS = 500

/** Reports being added: what is known of it, told to whoever listens whenever that changes. */
export class Job {
  readonly id: string
  private state: ToldJob['state'] = 'waiting'
  private done = 0
  private total: number
  private seq: number | null = null
  private readonly items: Item[]
  private readonly listeners = new Set<(told: ToldJob) => void>()

  constructor(id: string, names: readonly string[]) {
    this.id = id
    this.total = names.length
    this.items = names.map((name) => ({ name, state: 'waiting', document: null, detail: null }))
  }

  tell(): ToldJob {
    const { id, state, done, total, seq } = this
    return { id, state, done, total, seq, items: this.items.map((item) => ({ ...item })) }
  }

  listen(listener: (told: ToldJob) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  begin(): void {
    this.state = 'running'
    this.changed()
  }

  /** The nth of what was sent is being read. */
  beginItem(nth: number): void {
    this.put(nth, { state: 'running' })
  }

  /** Another report of the nth: what was sent in one file may be many. */
  addItem(name: string): number {
    this.total++
    if (this.items.length >= MOST_ITEMS) return -1
    return this.items.push({ name, state: 'running', document: null, detail: null }) - 1
  }

  endItem(nth: number, outcome: Pick<Item, 'state' | 'document' | 'detail'>): void {
    this.done++
    this.put(nth, outcome)
  }

  end(seq: number): void {
    this.state = 'done'
    this.seq = seq
    this.changed()
    this.listeners.clear()
  }

  private put(nth: number, change: Partial<Item>): void {
    const item = this.items[nth]
    if (item) this.items[nth] = { ...item, ...change }
    this.changed()
  }

  private changed(): void {
    const told = this.tell()
    for (const listener of this.listeners) listener(told)
  }
}
