import type { MeasureRow, Pack } from '../../model/pack.ts'

/** A row with the words after its first one that must follow. */
export interface Entry {
  readonly row: MeasureRow
  readonly rest: readonly string[]
}

type Words = ReadonlyMap<string, readonly Entry[]>

/** The measures of the packs by the first word of each of their triggers. */
export interface MeasureIndex {
  readonly patientOf: Words
  readonly agentOf: Words
  readonly nouns: Words
  readonly nounsOf: Words
  readonly levels: Words
  readonly after: Words
  readonly before: Words
  readonly rows: readonly MeasureRow[]
}

const indexes = new WeakMap<readonly Pack[], MeasureIndex>()

/** The index of the packs' measures, made once for a list of packs. */
export function measureIndexOf(packs: readonly Pack[]): MeasureIndex {
  const known = indexes.get(packs)
  if (known) return known
  const rows = packs.flatMap((pack) => pack.measures)
  const index: MeasureIndex = {
    patientOf: indexWords(rows, (row) => row.patientOf),
    agentOf: indexWords(rows, (row) => row.agentOf),
    nouns: indexWords(rows, (row) => row.nouns),
    nounsOf: indexWords(rows, (row) => row.nounsOf),
    levels: indexWords(rows, (row) => row.levels),
    after: indexWords(rows, (row) => row.after),
    before: indexWords(rows, (row) => row.before),
    rows,
  }
  indexes.set(packs, index)
  return index
}

/** By first word; entries of more words come first, else the packs' order holds. */
function indexWords(rows: readonly MeasureRow[], words: (row: MeasureRow) => readonly string[] | undefined): Words {
  const index = new Map<string, Entry[]>()
  for (const row of rows)
    for (const phrase of words(row) ?? []) {
      const [first, ...rest] = phrase.split(' ') as [string, ...string[]]
      const list = index.get(first)
      if (list) list.push({ row, rest })
      else index.set(first, [{ row, rest }])
    }
  for (const list of index.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return index
}
