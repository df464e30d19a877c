import type { LedgerView } from '../model/view.ts'

/** How a list comes from the one before it, in order: stretches of that one (where they begin there, and how many), and what is new between. */
type ListChange = readonly (readonly [from: number, count: number] | { readonly fresh: readonly unknown[] })[]

/** How a view comes from another, part by part; a part that is not there is the same. Plain enough to be sent to another thread. */
export type ViewChange = { readonly [part in keyof LedgerView]?: ListChange }

/** What a part is a list of: the values of an array, or the keys and values of a map. */
interface PartOf {
  readonly isMap: boolean
  /** Tells the entries of a list apart: that two are one by it does not make them the same. */
  keyOf(entry: never): string
}

const map: PartOf = { isMap: true, keyOf: ([key]: readonly [string, unknown]) => key }
const listBy = (keyOf: PartOf['keyOf']): PartOf => ({ isMap: false, keyOf })
const byId = listBy(({ id }: { readonly id: string }) => id)

const PARTS: { readonly [part in keyof LedgerView]: PartOf } = {
  documents: byId,
  statements: map,
  figures: map,
  events: map,
  entities: map,
  questions: byId,
  relations: byId,
  copies: listBy(({ document, of }: LedgerView['copies'][number]) => `${document} ${of}`),
  origins: map,
  revisions: listBy(({ document }: LedgerView['revisions'][number]) => document),
  merges: listBy(({ entity }: LedgerView['merges'][number]) => entity),
  assessed: map,
  rejected: listBy(({ claim }: LedgerView['rejected'][number]) => claim.id),
  assessments: listBy(({ assessment }: LedgerView['assessments'][number]) => assessment.id),
}

const partNames = Object.keys(PARTS) as (keyof LedgerView)[]

/** What makes the second view of the first. */
export const changeOf = (before: LedgerView, after: LedgerView): ViewChange =>
  Object.fromEntries(
    partNames.flatMap((name) => {
      if (before[name] === after[name]) return []
      const change = compareLists([...before[name]], [...after[name]], PARTS[name])
      return isWhole(change, sizeOf(before[name])) ? [] : [[name, change]]
    }),
  )

const sizeOf = (part: LedgerView[keyof LedgerView]): number => ('size' in part ? part.size : part.length)

/** Whether the whole list before is all that there is. */
const isWhole = ([first, ...rest]: ListChange, size: number): boolean =>
  rest.length === 0 && (first === undefined ? size === 0 : Array.isArray(first) && first[0] === 0 && first[1] === size)

type Stretches = ([from: number, count: number] | { fresh: unknown[] })[]

function compareLists(before: readonly unknown[], after: readonly unknown[], { keyOf }: PartOf): ListChange {
  // Most changes are small: what both lists begin and end with is passed over.
  const shorter = Math.min(before.length, after.length)
  let [begin, end] = [0, 0]
  while (begin < shorter && areSame(before[begin], after[begin])) begin++
  while (end < shorter - begin && areSame(before.at(-1 - end), after.at(-1 - end))) end++
  const places = new Map<string, number>()
  for (let at = begin; at < before.length - end; at++) places.set(keyOf(before[at] as never), at)
  const change: Stretches = begin > 0 ? [[0, begin]] : []
  for (const entry of after.slice(begin, after.length - end)) {
    const at = places.get(keyOf(entry as never))
    if (at !== undefined && areSame(before[at], entry)) addOld(change, at, 1)
    else addFresh(change, entry)
  }
  if (end > 0) addOld(change, before.length - end, end)
  return change
}

function addOld(change: Stretches, at: number, count: number): void {
  const last = change.at(-1)
  if (Array.isArray(last) && last[0] + last[1] === at) last[1] += count
  else change.push([at, count])
}

function addFresh(change: Stretches, entry: unknown): void {
  const last = change.at(-1)
  if (last && 'fresh' in last) last.fresh.push(entry)
  else change.push({ fresh: [entry] })
}

/** Whether two values of JSON are the same, whatever the order of their fields. */
function areSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false
    for (let at = 0; at < a.length; at++) if (!areSame(a[at], b[at])) return false
    return true
  }
  let fields = 0
  for (const name in a) {
    if (!areSame((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name])) return false
    fields++
  }
  for (const _ in b) fields--
  return fields === 0
}

/** The view that the change was taken of; parts that did not change are the very same. */
export function applyChange(before: LedgerView, change: ViewChange): LedgerView {
  const changed = partNames.flatMap((name) => {
    const own = change[name]
    if (!own) return []
    const list = makeList([...before[name]], own)
    return [[name, PARTS[name].isMap ? new Map(list as [string, unknown][]) : list]]
  })
  return { ...before, ...(Object.fromEntries(changed) as Partial<LedgerView>) }
}

const makeList = (before: readonly unknown[], change: ListChange): unknown[] =>
  change.flatMap((stretch) => ('fresh' in stretch ? stretch.fresh : before.slice(stretch[0], stretch[0] + stretch[1])))
