/** Measures that are a total over several others. */
const TOTALS: ReadonlyMap<string, readonly string[]> = new Map([
  ['casualties', ['captured', 'killed', 'missing', 'wounded']],
  ['affected', ['displaced', 'evacuated', 'injured', 'killed', 'missing', 'wounded']],
])

/** One word for measures that packs may name in two ways. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['dead', 'killed'],
  ['died', 'killed'],
  ['deaths', 'killed'],
  ['injured', 'wounded'],
  ['hurt', 'wounded'],
])

/** Words by which reports ask of people what a measure of the packs asks: 'police hold 40', 'treated 30', 'twelve are sought'. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ...['hold', 'detain', 'jail', 'remand'].map((measure) => [measure, 'arrested'] as const),
  ...['treat', 'admit', 'hospitalise', 'hospitalize', 'burn', 'scald', 'maim'].map(
    (measure) => [measure, 'wounded'] as const,
  ),
  ...['seek', 'trap', 'strand', 'entomb'].map((measure) => [measure, 'missing'] as const),
  ...['move', 'relocate', 'lodge'].map((measure) => [measure, 'evacuated'] as const),
  ...['uproot', 'drive'].map((measure) => [measure, 'displaced'] as const),
])

/** The measure that a story may ask for with other words for it; `null` for what is no number of people, and for other measures. */
export const insteadOf = (measure: string, item: string | null, unit: string | null): string | null =>
  unit === 'person' && item === null ? (INSTEAD.get(measure) ?? null) : null

/** Measures of harm to people or of loss of things: those that can be parts or stand-ins of one another. */
const FAMILY: ReadonlyMap<string, string> = new Map(
  ['killed', 'wounded', 'captured', 'missing', 'destroyed', 'damaged'].map((measure) => [measure, 'harm']),
)

const known = new Map<string, readonly string[]>(TOTALS)

/** What a measure counts, taken apart: 'killed or wounded' counts both. Sorted. */
export function partsOf(measure: string): readonly string[] {
  let parts = known.get(measure)
  if (!parts) known.set(measure, (parts = splitMeasure(measure)))
  return parts
}

function splitMeasure(measure: string): string[] {
  const words = measure.split(/ (?:or|and) /).map((word) => SYNONYMS.get(word) ?? word)
  return [...new Set(words)].sort()
}

/** Measures of one family are looked at together. */
export function familyOf(measure: string): string {
  const parts = partsOf(measure)
  return parts.map((part) => FAMILY.get(part)).find((family) => family !== undefined) ?? (parts[0] as string)
}

/** Whether what `part` counts is some but not all of what `total` counts. */
export function isPartOfMeasure(part: string, total: string): boolean {
  const [few, all] = [partsOf(part), partsOf(total)]
  return few.length < all.length && few.every((measure) => all.includes(measure))
}

/** Whether two measures count the same; `alike` for those that reports use for one another; `null` for unlike ones. */
export function compareMeasures(a: string, b: string, unit: string | null): 'same' | 'alike' | null {
  const [first, second] = [partsOf(a), partsOf(b)]
  if (first.join() === second.join()) return 'same'
  // The harmed of one report are the dead and wounded of another; things destroyed are also counted with those captured.
  if (unit === 'person') return isHarmTotal(first) && isHarmTotal(second) ? 'alike' : null
  return first.includes('destroyed') && second.includes('destroyed') ? 'alike' : null
}

const isHarmTotal = (parts: readonly string[]): boolean => parts.includes('killed') && parts.includes('wounded')
