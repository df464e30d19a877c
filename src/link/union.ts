/** Groups of ids that are one: joining the groups of two ids makes them one group. */
export class Union {
  private readonly parent = new Map<string, string>()

  /** The id that stands for the group of this one: the smallest of the group. */
  find(id: string): string {
    let root = id
    for (let up = this.parent.get(root); up !== undefined; up = this.parent.get(root)) root = up
    for (let at = id; at !== root; ) {
      const up = this.parent.get(at) as string
      this.parent.set(at, root)
      at = up
    }
    return root
  }

  /** `false` where they were one group before. */
  join(a: string, b: string): boolean {
    const [first, second] = [this.find(a), this.find(b)]
    if (first === second) return false
    if (first < second) this.parent.set(second, first)
    else this.parent.set(first, second)
    return true
  }
}
