import type { ItemRow, Pack } from '../../model/pack.ts'

/** Items by the last word of their spellings. */
export type ItemIndex = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly row: ItemRow }[]>

const indexes = new WeakMap<readonly Pack[], ItemIndex>()

/** The items of the packs, made once for a list of packs; of two rows with one spelling the first wins. */
export function itemIndexOf(packs: readonly Pack[]): ItemIndex {
  const known = indexes.get(packs)
  if (known) return known
  const index = new Map<string, { words: string[]; row: ItemRow }[]>()
  for (const row of packs.flatMap((pack) => pack.items))
    for (const spelling of row.words) {
      const words = spelling.split(' ')
      const last = words.at(-1) as string
      const list = index.get(last)
      if (list) list.push({ words, row })
      else index.set(last, [{ words, row }])
    }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  indexes.set(packs, index)
  return index
}

const chains = new WeakMap<readonly Pack[], ReadonlyMap<string, readonly string[]>>()

/** What an item is a kind of, the nearest first: a home is a building; `[]` where the packs name nothing. */
export function broaderItems(packs: readonly Pack[], item: string): readonly string[] {
  let known = chains.get(packs)
  if (!known) {
    const parents = new Map(packs.flatMap(({ items }) => items.map((row) => [row.item, row.partOf] as const)))
    known = new Map([...parents.keys()].map((own) => [own, chainOf(own, parents)]))
    chains.set(packs, known)
  }
  return known.get(item) ?? []
}

function chainOf(item: string, parents: ReadonlyMap<string, string | null>): string[] {
  const chain: string[] = []
  for (let up = parents.get(item); up && up !== item && !chain.includes(up); up = parents.get(up)) chain.push(up)
  return chain
}

/**
 * The item that a noun group's words name, read from the right: the longest spelling that its last words end in, with other words
 * let in between ('combat armored vehicles'); `null` where no row fits.
 */
export function findItem(index: ItemIndex, words: readonly string[]): ItemRow | null {
  const rows = index.get(words.at(-1) ?? '')
  return rows?.find((row) => endsWith(words, row.words))?.row ?? null
}

function endsWith(words: readonly string[], wanted: readonly string[]): boolean {
  let k = wanted.length - 2
  for (let i = words.length - 2; i >= 0 && k >= 0; i--) if (words[i] === wanted[k]) k--
  return k < 0
}
