import type { Figure } from '../../model/claim.ts'
import type { Question } from '../../model/question.ts'
import { spreadOf } from '../../report/quantity-words.ts'
import type { ViewIndex } from './view-index.ts'

/** A question with what a reader wants to know of it first. */
export interface QuestionSummary {
  readonly id: string
  readonly question: string
  readonly measure: string
  readonly item: string | null
  readonly subject: string | null
  readonly place: string | null
  readonly unit: string | null
  readonly figures: number
  readonly independentOrigins: number
  /** By name, the one with the most figures first. */
  readonly origins: readonly string[]
  /** The smallest and the largest number that anybody gives; `null` where no figure has bounds. */
  readonly low: number | null
  readonly high: number | null
  /** Whether the smallest number is only an upper bound ('up to 12'), the largest only a lower one ('more than 50'). */
  readonly openLow: boolean
  readonly openHigh: boolean
  /** Latest date that a figure is counted to, ISO 8601; `null` where no text says. */
  readonly asOf: string | null
}

export function summarizeQuestion(question: Question, { view, figures }: ViewIndex): QuestionSummary {
  const { id, words, measure, item, subject, place, unit } = question
  const own = figures(question.figures)
  const origins = view.origins.get(id)
  return {
    id,
    question: words,
    measure,
    item,
    subject: subject?.name ?? null,
    place: place?.name ?? null,
    unit,
    figures: own.length,
    independentOrigins: origins?.independent ?? 0,
    origins: origins?.origins.map(({ name }) => name) ?? [],
    ...spreadOf(own.map(({ quantity }) => quantity)),
    asOf: own.reduce<string | null>((last, figure) => later(last, asOf(figure)), null),
  }
}

/** The date a figure counts to, as its text says; never the date of publication. */
export const asOf = ({ period }: Figure): string | null => period?.to ?? null

const later = (a: string | null, b: string | null): string | null => (b !== null && (a === null || b > a) ? b : a)
