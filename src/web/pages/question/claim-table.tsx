import { useEffect, useMemo, useState } from 'react'
import type { FigureClaim } from '../../../api/schema/claim.ts'
import type { Question } from '../../../api/schema/question.ts'
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
import { MoreButton } from '../../parts/more-button.tsx'
import { claimOf, reportAddress } from '../../router/addresses.ts'
import { Link } from '../../router/link.tsx'
import { usePlace } from '../../router/location.ts'
import { useSearchParams } from '../../router/search-params.ts'
import { questionStrings } from '../../strings/question.ts'
import { nextSort, readSorting, type Sort } from './sorting.ts'
import { shownClaimPath, useClaim, type useClaims } from './use-question.ts'

const words = questionStrings.table

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

/** The claim that the address names: where the rows so far do not have it, it is asked for alone. */
function useChosen(question: string, claims: readonly FigureClaim[]) {
  const { hash } = usePlace()
  const [params] = useSearchParams()
  const chosen = claimOf(hash)
  const isShown = chosen === '' || claims.some(({ id }) => id === chosen)
  const further = useClaim(isShown ? null : shownClaimPath(question, params, chosen))
  const isThere = isShown || further !== null
  useEffect(() => {
    if (chosen !== '' && isThere) document.getElementById(chosen)?.scrollIntoView({ block: 'center' })
  }, [chosen, isThere])
  return { chosen, further: isShown ? null : further }
}

function Headings() {
  return (
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
  )
}

interface ClaimTableProps {
  readonly question: Question
  /** Those that have been loaded, in the order in which they are shown. */
  readonly claims: readonly FigureClaim[]
  readonly list: ReturnType<typeof useClaims>
}

/** The claims with their sentences and how they stand to each other. */
export function ClaimTable({ question, claims, list }: ClaimTableProps) {
  const assessing = useAssessing()
  const ids = useMemo(() => new Set(question.all.flatMap(({ figures }) => figures)), [question])
  const { chosen, further } = useChosen(question.id, claims)
  if (claims.length === 0) return <Empty>{words.none}</Empty>
  const here = (claim: string) =>
    ids.has(claim) ? `${location.pathname}${location.search}#${encodeURIComponent(claim)}` : null
  return (
    <>
      <table className="claims">
        <caption className="unseen">{words.caption(question.words)}</caption>
        <Headings />
        <tbody>
          {claims.map((claim) => (
            <Row key={claim.id} claim={claim} isChosen={claim.id === chosen} here={here} {...assessing} />
          ))}
        </tbody>
        {further && (
          <tbody>
            <tr className="further">
              <td colSpan={6}>{words.further}</td>
            </tr>
            <Row claim={further} isChosen here={here} {...assessing} />
          </tbody>
        )}
      </table>
      <MoreButton list={list} shown={claims.length} total={list.data?.pages[0]?.total ?? 0} />
    </>
  )
}
