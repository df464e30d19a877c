import type { Table } from '../../export/csv.ts'
import { reportAddress } from '../../router/addresses.ts'
import { sourceStrings } from '../../strings/source.ts'
import type { Said } from './said.ts'

const { csv } = sourceStrings

type Cell = string | number | null

const relationsOf = ({ claim }: Said): string =>
  claim.type === 'statement'
    ? ''
    : claim.relations
        .map(({ words, others }) => `${words} ${others.map(({ words: what }) => what).join(', ')}`)
        .join('; ')

const COLUMNS: readonly (readonly [heading: string, cell: (said: Said) => Cell])[] = [
  [csv.day, ({ day }) => day],
  [csv.clock, ({ clock }) => clock],
  [csv.type, ({ claim }) => claim.type],
  [csv.words, ({ claim }) => claim.words],
  [csv.sentence, ({ claim }) => claim.excerpt.text],
  [csv.via, ({ claim }) => claim.via.map(({ name }) => name).join('; ')],
  [csv.hedges, ({ claim }) => claim.hedges.join('; ')],
  [csv.publisher, ({ claim }) => claim.publisher],
  [csv.published, ({ claim }) => claim.published],
  [csv.question, ({ claim }) => (claim.type === 'figure' ? (claim.question?.words ?? null) : null)],
  [csv.relations, relationsOf],
  [csv.address, ({ claim }) => new URL(reportAddress(claim.document, claim.id), location.href).href],
]

/** What a source said as it is shown, for a spreadsheet. */
export const saidTable = (items: readonly Said[]): Table => ({
  headings: COLUMNS.map(([heading]) => heading),
  rows: items.map((said) => COLUMNS.map(([, cell]) => cell(said))),
})
