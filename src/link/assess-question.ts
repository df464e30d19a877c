import type { Figure } from '../model/claim.ts'
import type { Relation } from '../model/relation.ts'
import type { Origin, QuestionEstimate } from '../model/view.ts'
import { middleOf } from './bounds.ts'
import { renderNumber } from './numbers.ts'

/** What an estimate is made from: the figures of one question, in its order, with who gave them and what stands against what. */
export interface Answers {
  /** By as-of date, publication date, then id, as `Question.figures`. */
  readonly figures: readonly Figure[]
  /** Independent of one another, as `QuestionOrigins.origins`. */
  readonly origins: readonly Origin[]
  readonly relations: readonly Relation[]
}

/** One origin with the last of its own figures; what only tells an earlier one again, perhaps rounded, is the last where there is no other. */
interface Side {
  readonly name: string
  readonly latest: Figure
}

/** A way to make one estimate of many figures: the reader chooses it, and is told which it was. */
interface EstimateRule {
  readonly id: string
  /** In one line. */
  readonly words: string
  /** `null` where the figures do not allow it. */
  estimate(figures: readonly Figure[], sides: readonly Side[]): Omit<QuestionEstimate, 'rule' | 'disputed'> | null
}

const bounds = (figures: readonly Figure[]): number[] =>
  figures.flatMap(({ quantity: { low, high } }) => [low, high].filter((end) => end !== null))

const named = (figure: Figure): string => figure.quantity.words

/**
 * The Uppsala Conflict Data Program gives every event three numbers of deaths: `best`, the most likely, and `low` and `high`, the lowest
 * and the highest that it holds reliable (Sundberg and Melander 2013, 'Introducing the UCDP Georeferenced Event Dataset', Journal of
 * Peace Research 50(4), 523-532; Högbladh 2019, 'UCDP GED Codebook version 19.1', variables `best`, `low`, `high`). Its coders weigh how
 * reliable each source is, which no rule can: here every named origin counts alike with the last number that it gave, and the best is the
 * middle one, the lower of two in the middle, as UCDP keeps to the careful side (Vesco et al., 'The underreported death toll of wars',
 * doi 10.1177/00220027261423826, who ask its coders how far).
 */
const ucdp: EstimateRule = {
  id: 'ucdp',
  words:
    "after UCDP's low, best and high: the lowest, the likeliest and the highest of the latest numbers of named origins",
  estimate: (_, sides) => {
    const middles = sides.map(({ latest }) => latest).sort((a, b) => middleOf(a.quantity) - middleOf(b.quantity))
    const best = middles[Math.floor((middles.length - 1) / 2)]
    if (!best) return null
    const ends = bounds(middles)
    const low = Math.min(...ends)
    const how = `of the latest numbers of ${list(sides.map(({ name }) => name))} the middle one is ${named(best)}`
    return { low, best: middleOf(best.quantity), high: Math.max(...ends), how }
  },
}

const widest: EstimateRule = {
  id: 'widest',
  words: 'the smallest and the largest number that anybody gives, and no best one',
  estimate: (figures) => {
    const ends = bounds(figures)
    if (ends.length === 0) return null
    const [low, high] = [Math.min(...ends), Math.max(...ends)]
    return {
      low,
      best: null,
      high,
      how: `of ${figures.length} figures the smallest bound is ${renderNumber(low)}, the largest ${renderNumber(high)}`,
    }
  },
}

const latestPerSide: EstimateRule = {
  id: 'latest-per-side',
  words: 'the latest number of each independent origin, and no best one where there are several',
  estimate: (_, sides) => {
    const ends = bounds(sides.map(({ latest }) => latest))
    if (ends.length === 0) return null
    const [only, ...others] = sides
    const best = only && others.length === 0 ? middleOf(only.latest.quantity) : null
    const how = sides.map(({ name, latest }) => `${name}: ${named(latest)}`).join('; ')
    return { low: Math.min(...ends), best, high: Math.max(...ends), how }
  },
}

const independentMajority: EstimateRule = {
  id: 'independent-majority',
  words: 'what the latest numbers of more than half of the independent origins, and of two at least, allow together',
  estimate: (_, sides) => {
    const groups = sides.map(({ latest }) => sides.filter((other) => agree(latest, other.latest)))
    const most = groups.reduce<readonly Side[]>((best, group) => (group.length > best.length ? group : best), [])
    const ends = bounds(most.map(({ latest }) => latest))
    if (most.length < 2 || most.length * 2 <= sides.length || ends.length === 0) return null
    const middles = most.map(({ latest }) => middleOf(latest.quantity)).sort((a, b) => a - b)
    const how = `${list(most.map(({ name }) => name))} agree, ${most.length} of ${sides.length} origins`
    return {
      low: Math.min(...ends),
      best: middles[Math.floor((middles.length - 1) / 2)] ?? null,
      high: Math.max(...ends),
      how,
    }
  },
}

/** In the order in which they are offered. */
export const estimateRules: readonly EstimateRule[] = [ucdp, widest, latestPerSide, independentMajority]

/** Numbers a twentieth apart agree: reports round. */
const AGREEMENT = 0.05

const agree = ({ quantity: a }: Figure, { quantity: b }: Figure): boolean => {
  const [small, large] = [Math.min(middleOf(a), middleOf(b)), Math.max(middleOf(a), middleOf(b))]
  return large - small <= AGREEMENT * large
}

/** Low, best and high for one question by a rule of `estimateRules`; figures that are denied, foretold or supposed are left out. */
export function assessQuestion({ figures, origins, relations }: Answers, rule: string): QuestionEstimate {
  const chosen = estimateRules.find(({ id }) => id === rule)
  if (!chosen) throw new RangeError(`no rule, ${rule}, it is one of ${estimateRules.map(({ id }) => id).join(', ')}`)
  const counted = figures.filter(isCounted)
  const byId = new Map(counted.map((figure) => [figure.id, figure]))
  const retold = new Set(relations.flatMap(({ kind, a }) => (kind === 'repeats' ? a : [])))
  const sides = origins.flatMap(({ name, figures: ids }): Side[] => {
    const own = ids.flatMap((id) => byId.get(id) ?? [])
    const latest = own.findLast(({ id }) => !retold.has(id)) ?? own.at(-1)
    return latest ? [{ name, latest }] : []
  })
  const disputed = disputesOf(byId, relations)
  const estimate = chosen.estimate(counted, sides) ?? {
    low: null,
    best: null,
    high: null,
    how: 'the figures do not allow it',
  }
  return { rule: { id: chosen.id, words: chosen.words }, ...estimate, disputed }
}

const isCounted = ({ polarity, stance, aggregate, quantity }: Figure): boolean =>
  polarity === '+' &&
  aggregate !== 'forecast' &&
  !['denied', 'questioned', 'conditional', 'predicted'].includes(stance) &&
  (quantity.low !== null || quantity.high !== null)

/** Contradictions in which a figure of the question stands, as far as its other side is known. */
function disputesOf(
  figures: ReadonlyMap<string, Figure>,
  relations: readonly Relation[],
): QuestionEstimate['disputed'] {
  return relations
    .filter(({ kind, a, b }) => kind === 'contradicts' && [...a, ...b].some((id) => figures.has(id)))
    .map(({ id, reasons }) => ({ relation: id, words: reasons.map(({ detail }) => detail).join('; ') }))
}

/** 'A', 'A and B', 'A, B and C'. */
const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
