import { useMemo, useState } from 'react'
import type { FigureClaim } from '../../../api/schema/claim.ts'
import { usePageKeys } from '../../keys/page-keys.ts'
import { AssessToggle } from '../../parts/assess/assess-toggle.tsx'
import { claimThing } from '../../parts/assess/thing.ts'
import { ClaimMenu } from '../../parts/claim/claim-menu.tsx'
import { Excerpt } from '../../parts/claim/excerpt.tsx'
import { Origin } from '../../parts/claim/origin.tsx'
import { PublishedBy } from '../../parts/claim/published-by.tsx'
import { RelationList } from '../../parts/claim/relation-list.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Glyph } from '../../parts/glyph.tsx'
import { claimOf, reportAddress } from '../../router/addresses.ts'
import { Link } from '../../router/link.tsx'
import { usePlace } from '../../router/location.ts'
import { useSearchParams } from '../../router/search-params.ts'
import { questionStrings } from '../../strings/question.ts'
import { nextSort, readSorting, type Sort } from './sort-claims.ts'

const words = questionStrings.table

/** Rows shown before somebody asks for more. */
const STEP = 50

/** The claim whose panel is open, and how to open another's. */
interface Assessing {
  readonly opened: string | null
  readonly onOpen: (claim: string | null) => void
}

interface RowProps extends Assessing {
  readonly claim: FigureClaim
  readonly isChosen: boolean
  readonly here: (claim: string) => string | null
}

function Row({ claim, isChosen, here, opened, onOpen }: RowProps) {
  const { id, document } = claim
  return (
    <tr
      id={id}
      className={claim.repeats === null ? undefined : 'retold-row'}
      aria-current={isChosen ? 'true' : undefined}
    >
      <td className="value-cell" data-heading={words.value}>
        <Link to={reportAddress(document, id)} className="claim-value number" data-entry>
          {claim.words}
        </Link>
        <span className="aside kind">
          <Glyph aggregate={claim.aggregate} hedged={claim.quantity.modifier !== 'exact'} /> {claim.aggregateWords}
        </span>
      </td>
      <td className="as-of-cell" data-heading={words.asOf}>
        {claim.asOfWords}
      </td>
      <td className="origin-cell" data-heading={words.origin}>
        <Origin claim={claim} />
      </td>
      <td className="publisher-cell" data-heading={words.publisher}>
        <PublishedBy claim={claim} />
      </td>
      <td className="words-cell" data-heading={words.words}>
        <Excerpt excerpt={claim.excerpt} />
        <RelationList relations={claim.relations} count={claim.relationCount} here={here} />
        <AssessToggle thing={claimThing(claim)} opened={opened} onOpen={onOpen} />
      </td>
      <td className="menu-cell no-print">
        <ClaimMenu claim={claim} />
      </td>
    </tr>
  )
}

function Heading({ by, children }: { readonly by: Sort; readonly children: string }) {
  const [params, change] = useSearchParams()
  const sorting = readSorting(params.get('sort'))
  const isSorted = sorting.by === by && (params.has('sort') || by === 'asOf')
  return (
    <th scope="col" aria-sort={isSorted ? (sorting.isDown ? 'descending' : 'ascending') : undefined}>
      <button type="button" className="sort" onClick={() => change({ sort: nextSort(sorting, by) })}>
        {children}
      </button>
    </th>
  )
}

/** `e` opens the panel of the claim whose row has the focus. */
function useAssessing(): Assessing {
  const [opened, onOpen] = useState<string | null>(null)
  const keys = useMemo(
    () => [
      {
        key: 'e',
        words: questionStrings.keys.assess,
        act: () => onOpen(document.activeElement?.closest('tr[id]')?.id ?? null),
      },
    ],
    [],
  )
  usePageKeys(keys)
  return { opened, onOpen }
}

interface ClaimTableProps {
  /** In the order in which they are shown. */
  readonly claims: readonly FigureClaim[]
  /** Every claim of the question: those that a relation may lead to. */
  readonly ids: ReadonlySet<string>
  readonly caption: string
}

/** The claims with their sentences and how they stand to each other. */
export function ClaimTable({ claims, ids, caption }: ClaimTableProps) {
  const { hash } = usePlace()
  const assessing = useAssessing()
  const chosen = claimOf(hash)
  const [most, setMost] = useState(STEP)
  const reach = Math.max(most, claims.findIndex(({ id }) => id === chosen) + 1)
  if (claims.length === 0) return <Empty>{words.none}</Empty>
  const here = (claim: string) =>
    ids.has(claim) ? `${location.pathname}${location.search}#${encodeURIComponent(claim)}` : null
  return (
    <>
      <table className="claims">
        <caption className="unseen">{words.caption(caption)}</caption>
        <thead>
          <tr>
            <Heading by="value">{words.value}</Heading>
            <Heading by="asOf">{words.asOf}</Heading>
            <Heading by="origin">{words.origin}</Heading>
            <Heading by="publisher">{words.publisher}</Heading>
            <th scope="col">{words.words}</th>
            <th scope="col" className="no-print">
              <span className="unseen">{words.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {claims.slice(0, reach).map((claim) => (
            <Row key={claim.id} claim={claim} isChosen={claim.id === chosen} here={here} {...assessing} />
          ))}
        </tbody>
      </table>
      {claims.length > reach && (
        <button type="button" className="button no-print" onClick={() => setMost(reach + STEP)}>
          {words.more(claims.length - reach)}
        </button>
      )}
    </>
  )
}
