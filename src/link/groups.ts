/** Members by document number, and what came of them; `null` where it has to be made again. */
export interface Group<T> {
  readonly members: Set<number>
  links: T | null
}

/** Takes a document into a group, which has to be made again. */
export function join<T>(groups: Map<string, Group<T>>, key: string, at: number): void {
  const group = groups.get(key)
  if (!group) groups.set(key, { members: new Set([at]), links: null })
  else {
    group.members.add(at)
    group.links = null
  }
}

/** Takes a document out of a group; a group of none is gone. */
export function leave<T>(groups: Map<string, Group<T>>, key: string, at: number): void {
  const group = groups.get(key)
  if (!group) return
  group.members.delete(at)
  group.links = null
  if (group.members.size === 0) groups.delete(key)
}

/** What came of each group, where it was made. */
export const linksOf = <T>(groups: ReadonlyMap<string, Group<T>>): T[] =>
  [...groups.values()].flatMap(({ links }) => (links === null ? [] : [links]))
