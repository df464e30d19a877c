import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Question } from '../../../api/schema/question.ts'
import { ExportMenu } from '../../export/export-menu.tsx'
import { usePageKeys } from '../../keys/page-keys.ts'
import { AssessToggle } from '../../parts/assess/assess-toggle.tsx'
import type { Thing } from '../../parts/assess/thing.ts'
import { UndoBar } from '../../parts/assess/undo-bar.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Failure } from '../../parts/failure.tsx'
import { Page as Frame } from '../../parts/page.tsx'
import { Section } from '../../parts/section.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { claimOf, reportAddress } from '../../router/addresses.ts'
import { Link } from '../../router/link.tsx'
import { usePlace } from '../../router/location.ts'
import type { PageProps } from '../../router/routes.ts'
import { useSearchParams } from '../../router/search-params.ts'
import { questionStrings } from '../../strings/question.ts'
import { MOST_POINTS } from './chart/choose-drawn.ts'
import { QuestionChart } from './chart/question-chart.tsx'
import { ChartKey } from './chart-key.tsx'
import { ClaimRelations } from './claim-relations.tsx'
import { ClaimTable } from './claim-table.tsx'
import { claimsTable } from './claims-csv.ts'
import { countClashes } from './cross-relations.ts'
import { Estimate } from './estimate.tsx'
import { FilterBar } from './filter-bar.tsx'
import { filterClaims, readFilters } from './filters.ts'
import { KnownOn } from './known-on.tsx'
import { Origins } from './origins.tsx'
import { readSorting, sortClaims } from './sort-claims.ts'
import { useQuestion } from './use-question.ts'
import './question.css'

const addressOf = ({ document, id }: { readonly document: string; readonly id: string }): string =>
  new URL(reportAddress(document, id), location.href).href

function Summary({ question }: { readonly question: Question }) {
  const words = questionStrings.summary
  const reports = new Set(question.claims.map(({ document }) => document)).size
  const clashes = countClashes(question)
  return (
    <p className="question-summary">
      <b>{words.independent(question.independent)}</b> {words.claims(question.claims.length, reports)}
      {clashes > 0 && (
        <>
          {'; '}
          <b className="alarm">{words.contradictions(clashes)}</b>
        </>
      )}
    </p>
  )
}

/** A question can be merged with another, parted, or noted upon. */
function AssessQuestion({ question: { id, words, assessment } }: { readonly question: Question }) {
  const [opened, setOpened] = useState<string | null>(null)
  const thing: Thing = { id, kind: 'question', words, state: assessment, claim: null }
  return <AssessToggle thing={thing} opened={opened} onOpen={setOpened} />
}

/** The key that goes to the chart: to the figure that the tab key would reach. */
function useChartKey(box: RefObject<HTMLElement | null>) {
  const keys = useMemo(
    () => [
      {
        key: 'v',
        words: questionStrings.keys.chart,
        act: () => box.current?.querySelector<SVGAElement>('[tabindex="0"]')?.focus(),
      },
    ],
    [box],
  )
  usePageKeys(keys)
}

/** The claims that pass the filters of the address, in the order it says. */
function useShown(question: Question) {
  const [params] = useSearchParams()
  const search = params.toString()
  return useMemo(() => {
    const now = new URLSearchParams(search)
    const passed = filterClaims(question, readFilters(now))
    return { passed: new Set(passed.map(({ id }) => id)), sorted: sortClaims(passed, readSorting(now.get('sort'))) }
  }, [question, search])
}

/** Brings the row that the address names into view once it is there. */
function useArrival(hash: string, isThere: boolean) {
  useEffect(() => {
    if (hash !== '' && isThere) document.getElementById(claimOf(hash))?.scrollIntoView({ block: 'center' })
  }, [hash, isThere])
}

function Answers({ question }: { readonly question: Question }) {
  const { hash } = usePlace()
  const [, change] = useSearchParams()
  const { passed, sorted } = useShown(question)
  const claims = useMemo(() => new Map(question.claims.map((claim) => [claim.id, claim])), [question])
  const ids = useMemo(() => new Set(claims.keys()), [claims])
  const box = useRef<HTMLDivElement>(null)
  const stretch = useCallback((from: string, to: string) => change({ from, to }), [])
  useArrival(hash, claims.size > 0)
  useChartKey(box)
  const picture = () => box.current?.querySelector('svg') ?? null
  const { words, points } = question
  return (
    <>
      <Section
        title={questionStrings.chart}
        className="over-time"
        aside={<ExportMenu title={words} table={() => claimsTable(sorted, addressOf)} chart={picture} />}
      >
        {points.length > 0 ? (
          <QuestionChart points={points} claims={claims} passed={passed} box={box} onStretch={stretch} />
        ) : (
          <Empty>{questionStrings.noBounds}</Empty>
        )}
        <p className="aside no-print">
          {questionStrings.chartHint}{' '}
          {points.length > MOST_POINTS && questionStrings.tooMany(MOST_POINTS, points.length)}
        </p>
        <ChartKey />
        <FilterBar question={question} shown={sorted.length} />
      </Section>
      <Section title={questionStrings.table.title}>
        <ClaimTable claims={sorted} ids={ids} caption={words} />
      </Section>
      <ClaimRelations question={question} claims={claims} />
    </>
  )
}

/** All there is on one question: what it comes to, who says so, the claims over time and in their own words. */
export function Page({ params: { id = '' } }: PageProps) {
  const [params] = useSearchParams()
  const { data: question, error, refetch } = useQuestion(id, params)
  const above = <Link to="/questions">{questionStrings.above}</Link>
  if (!question)
    return (
      <Frame title={error ? questionStrings.missing : questionStrings.loading} above={above}>
        {error ? <Failure error={error} onRetry={() => void refetch()} /> : <Skeleton height="38rem" />}
      </Frame>
    )
  return (
    <Frame title={question.words} above={above}>
      <UndoBar />
      <Summary question={question} />
      <AssessQuestion question={question} />
      <KnownOn question={question} />
      {question.claims.length === 0 ? (
        <Empty>{questionStrings.noneNow}</Empty>
      ) : (
        <>
          <div className="answer">
            <Estimate question={question} />
            <Origins question={question} />
          </div>
          <Answers question={question} />
        </>
      )}
    </Frame>
  )
}
