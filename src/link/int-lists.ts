/** Lists of whole numbers by a 32-bit key, in flat arrays: some twenty bytes a number, however many millions there are. */
export class IntLists {
  private heads = new Int32Array(1 << 10).fill(-1)
  private next = new Int32Array(1 << 10)
  private keys = new Uint32Array(1 << 10)
  private values = new Int32Array(1 << 10)
  private size = 0

  add(key: number, value: number): void {
    if (this.size === this.keys.length) this.grow()
    const at = this.size++
    this.keys[at] = key
    this.values[at] = value
    this.chain(at)
  }

  /** Visits the numbers of a key, the last added first. */
  each(key: number, visit: (value: number) => void): void {
    const own = key >>> 0
    for (let at = this.heads[this.slot(own)] as number; at >= 0; at = this.next[at] as number)
      if (this.keys[at] === own) visit(this.values[at] as number)
  }

  private slot(key: number): number {
    return (Math.imul(key, 0x9e3779b1) >>> 8) & (this.heads.length - 1)
  }

  private chain(at: number): void {
    const slot = this.slot(this.keys[at] as number)
    this.next[at] = this.heads[slot] as number
    this.heads[slot] = at
  }

  private grow(): void {
    const length = this.size * 2
    const [next, keys, values] = [new Int32Array(length), new Uint32Array(length), new Int32Array(length)]
    keys.set(this.keys)
    values.set(this.values)
    Object.assign(this, { next, keys, values, heads: new Int32Array(length).fill(-1) })
    for (let at = 0; at < this.size; at++) this.chain(at)
  }
}
