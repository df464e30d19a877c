import type { Saying } from '../../api/schema/claim.ts'
import { reportAddress } from '../router/addresses.ts'
import { exportStrings } from '../strings/export.ts'

const { csv } = exportStrings

type Column = readonly [heading: string, cell: (claim: Saying) => string | number | null]

const relationsOf = (claim: Saying): string =>
  claim.type === 'statement'
    ? ''
    : claim.relations
        .map(({ words, others }) => `${words} ${others.map(({ words: what }) => what).join(', ')}`)
        .join('; ')

/** What a spreadsheet has of anything that was said. */
export const sayingColumns: readonly Column[] = [
  [csv.type, ({ type }) => type],
  [csv.words, ({ words }) => words],
  [csv.sentence, ({ excerpt }) => excerpt.text],
  [csv.origin, ({ originWords }) => originWords],
  [csv.via, ({ via }) => via.map(({ name }) => name).join('; ')],
  [csv.hedges, ({ hedges }) => hedges.join('; ')],
  [csv.publisher, ({ publisher }) => publisher],
  [csv.published, ({ published }) => published],
  [csv.question, (claim) => (claim.type === 'figure' ? (claim.question?.words ?? null) : null)],
  [csv.relations, relationsOf],
  [csv.address, ({ document, id }) => new URL(reportAddress(document, id), location.href).href],
]
