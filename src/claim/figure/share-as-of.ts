import type { Figure } from '../../model/claim.ts'
import type { ClaimContext } from '../../model/context.ts'
import { onlyDay } from '../clause/only-day.ts'
import { statementAt } from '../clause/statement-index.ts'
import { withEventDay } from './event-day.ts'
import type { Draft } from './figure-rule.ts'
import { datesOfFigure, isOfOtherDay } from './period.ts'
import { formerLevel } from './rules/former-level.ts'

/** How many sentences may lie between a tally with its as-of date and what the same speaker goes on to count. */
const REACH = 3

/**
 * Hands an as-of date that the words give ('as of 5 May', 'by Tuesday') on to what the same speaker counts without one: to what
 * follows in one run of figures, and back to the total of which the dated figures are parts.
 */
export function shareAsOf(context: ClaimContext, made: ReadonlyMap<Draft, Figure>): Figure[] {
  const drafts = [...made.keys()]
  const figures = [...made.values()]
  const dates = drafts.map((draft) => explicitAsOf(context, draft))
  for (let i = 1; i < figures.length; i++)
    if (dates[i] === null && isRun(figures, i) && isRunning(figures[i] as Figure)) dates[i] = dates[i - 1] ?? null
  for (let i = figures.length - 2; i >= 0; i--)
    if (dates[i] === null && isTotalOf(drafts, figures, i)) dates[i] = dates[i + 1] ?? null
  // 'up from 300': what was counted before has no part in the date of what is counted now.
  const dated = figures.map((figure, i) =>
    drafts[i]?.rule === formerLevel.id ? figure : withAsOf(figure, dates[i] ?? null),
  )
  const told = carryMonths(dated).map((figure, i) => withEventDay(context, drafts[i] as Draft, figure))
  return giveOnlyDay(context, drafts, told)
}

/** 'A blast killed 20 on Monday. Four of them were children': the one day that a report names is that of all harm that it tells of. */
function giveOnlyDay(context: ClaimContext, drafts: readonly Draft[], figures: Figure[]): Figure[] {
  const day = figures.length > 1 ? onlyDay(context) : null
  if (day === null) return figures
  const ofDay = figures.some((figure, i) => figure.period?.to === day && isHarm(drafts[i] as Draft, figure))
  if (!ofDay) return figures
  const timed = new Set(context.times.map(({ sentence }) => sentence))
  return figures.map((figure, i) => {
    const draft = drafts[i] as Draft
    return figure.period === null &&
      !timed.has(figure.sentence) &&
      isHarm(draft, figure) &&
      !isOfOtherDay(draft) &&
      !draft.verb?.perfect
      ? { ...figure, period: { from: day, to: day } }
      : figure
  })
}

const isHarm = ({ row }: Draft, { aggregate }: Figure): boolean =>
  aggregate === 'event' && row?.aggregate === 'event' && !row.own

/** 'The rate was 8% in May. It rose 0.6 points in Sund': a month given for one rate holds for the next ones without a date. */
function carryMonths(figures: readonly Figure[]): Figure[] {
  let before: Figure | null = null
  return figures.map((figure) => {
    if (!isRate(figure)) return figure
    const month: string | null = before?.period?.to ?? null
    const isNext = before !== null && figure.sentence - before.sentence <= REACH
    const carried: boolean = isNext && figure.period === null && month !== null && /^\d{4}-\d\d$/.test(month)
    before = carried ? { ...figure, period: { from: null, to: month } } : figure
    return before
  })
}

const isRate = ({ aggregate, quantity }: Figure): boolean =>
  aggregate === 'snapshot' && /^(?:percent|point)/.test(quantity.unit ?? '')

function explicitAsOf(context: ClaimContext, draft: Draft): string | null {
  const dates = datesOfFigure(context, draft, statementAt(context, draft.counted.quantity.number))
  return dates.find(({ sense }) => sense === 'to')?.to ?? null
}

/** Ways of counting that have an as-of date. */
const isRunning = ({ aggregate }: Figure): boolean => aggregate === 'cumulative' || aggregate === 'snapshot'

/** Whether the figure and the one before it come from one speaker, a few sentences apart. */
function isRun(figures: readonly Figure[], i: number): boolean {
  const [before, own] = [figures[i - 1], figures[i]] as [Figure, Figure]
  return own.origin !== null && own.origin.id === before.origin?.id && own.sentence - before.sentence <= REACH
}

/** '900 casualties. As of 5 May, 300 had been killed': the total in the sentence before its dated parts, of one side. */
function isTotalOf(drafts: readonly Draft[], figures: readonly Figure[], i: number): boolean {
  const [own, next] = [figures[i], figures[i + 1]] as [Figure, Figure]
  const harm = [drafts[i], drafts[i + 1]].every((draft) => draft?.row?.counts === 'person' && !draft.row.own)
  const one = own.subject !== null && own.subject.code === next.subject?.code && next.sentence - own.sentence <= 1
  return harm && one && isRunning(own) && own.origin?.name === next.origin?.name
}

function withAsOf(figure: Figure, to: string | null): Figure {
  if (to === null || !isRunning(figure) || (figure.period?.to ?? null) !== null) return figure
  return { ...figure, period: { from: figure.period?.from ?? null, to } }
}
