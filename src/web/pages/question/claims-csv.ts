import type { FigureClaim } from '../../../api/schema/claim.ts'
import type { Table } from '../../export/csv.ts'
import { questionStrings } from '../../strings/question.ts'

const words = questionStrings.csv

type Cell = string | number | null

const COLUMNS: readonly (readonly [heading: string, cell: (claim: FigureClaim) => Cell])[] = [
  [words.words, (claim) => claim.words],
  [words.low, (claim) => claim.quantity.low],
  [words.high, (claim) => claim.quantity.high],
  [words.unit, (claim) => claim.quantity.unit],
  [words.aggregate, (claim) => claim.aggregateWords],
  [words.asOf, (claim) => claim.asOfWords],
  [words.origin, (claim) => claim.originWords],
  [words.via, (claim) => claim.via.map(({ name }) => name).join('; ')],
  [words.side, (claim) => claim.side.name],
  [words.hedges, (claim) => claim.hedges.join('; ')],
  [words.publisher, (claim) => claim.publisher],
  [words.published, (claim) => claim.published],
  [words.title, (claim) => claim.title],
  [words.sentence, (claim) => claim.excerpt.text],
  [words.id, (claim) => claim.id],
]

/** The table of claims as it is shown, for a spreadsheet; `addressOf` gives what opens a claim. */
export const claimsTable = (claims: readonly FigureClaim[], addressOf: (claim: FigureClaim) => string): Table => ({
  headings: [...COLUMNS.map(([heading]) => heading), words.address],
  rows: claims.map((claim) => [...COLUMNS.map(([, cell]) => cell(claim)), addressOf(claim)]),
})
