import { type RefObject, useCallback, useMemo, useRef, useState } from 'react'
import type { FigureClaim } from '../../../api/schema/claim.ts'
import type { Question } from '../../../api/schema/question.ts'
import { ExportMenu } from '../../export/export-menu.tsx'
import { fetchAll } from '../../fetch/use-resource.ts'
import { usePageKeys } from '../../keys/page-keys.ts'
import { AssessToggle } from '../../parts/assess/assess-toggle.tsx'
import type { Thing } from '../../parts/assess/thing.ts'
import { UndoBar } from '../../parts/assess/undo-bar.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Failure } from '../../parts/failure.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { Page as Frame } from '../../parts/page.tsx'
import { Section } from '../../parts/section.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { reportAddress } from '../../router/addresses.ts'
import { Link } from '../../router/link.tsx'
import type { PageProps } from '../../router/routes.ts'
import { useSearchParams } from '../../router/search-params.ts'
import { questionStrings } from '../../strings/question.ts'
import { MOST_POINTS } from './chart/choose-drawn.ts'
import { QuestionChart } from './chart/question-chart.tsx'
import { ChartKey } from './chart-key.tsx'
import { ClaimRelations } from './claim-relations.tsx'
import { ClaimTable } from './claim-table.tsx'
import { claimsTable } from './claims-csv.ts'
import { Estimate } from './estimate.tsx'
import { FilterBar } from './filter-bar.tsx'
import { filterPoints, readFilters } from './filters.ts'
import { KnownOn } from './known-on.tsx'
import { Origins } from './origins.tsx'
import { claimPath, shownPath, useClaims, useQuestion } from './use-question.ts'
import './question.css'

/** Claims that the API gives in one answer, for a table that is saved. */
const MOST_AT_ONCE = 200

const addressOf = ({ document, id }: { readonly document: string; readonly id: string }): string =>
  new URL(reportAddress(document, id), location.href).href

function Summary({ question }: { readonly question: Question }) {
  const words = questionStrings.summary
  return (
    <p className="question-summary">
      <b>{words.independent(question.independent)}</b> {words.claims(question.figures, question.reports)}
      {question.contradictions > 0 && (
        <>
          {'; '}
          <b className="alarm">{words.contradictions(question.contradictions)}</b>
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

/** Ids of the drawn claims that pass the filters of the address. */
function usePassed({ points, all }: Question): ReadonlySet<string> {
  const [params] = useSearchParams()
  const search = params.toString()
  return useMemo(() => filterPoints(points, all, readFilters(new URLSearchParams(search))), [points, all, search])
}

interface AnswersProps {
  readonly question: Question
  readonly list: ReturnType<typeof useClaims>
}

function Answers({ question, list }: AnswersProps) {
  const [params, change] = useSearchParams()
  const passed = usePassed(question)
  const loaded = useMemo(() => list.data?.pages.flatMap(({ items }) => items) ?? [], [list.data])
  const box = useRef<HTMLDivElement>(null)
  const stretch = useCallback((from: string, to: string) => change({ from, to }), [])
  useChartKey(box)
  const picture = () => box.current?.querySelector('svg') ?? null
  const table = async () => claimsTable(await fetchAll<FigureClaim>(shownPath(id, params, MOST_AT_ONCE)), addressOf)
  const { id, words, points, unit } = question
  return (
    <>
      <Section
        title={questionStrings.chart}
        className="over-time"
        aside={<ExportMenu title={words} table={table} chart={picture} />}
      >
        {points.length > 0 ? (
          <QuestionChart
            points={points}
            unit={unit}
            claims={loaded}
            pathOf={(claim) => claimPath(id, params, claim)}
            passed={passed}
            box={box}
            onStretch={stretch}
          />
        ) : (
          <Empty>{questionStrings.noBounds}</Empty>
        )}
        <p className="aside no-print">
          {questionStrings.chartHint}{' '}
          {points.length > MOST_POINTS && questionStrings.tooMany(MOST_POINTS, points.length)}
        </p>
        <ChartKey />
        <FilterBar question={question} shown={list.data?.pages[0]?.total ?? question.figures} />
      </Section>
      <Section title={questionStrings.table.title}>
        <Loaded query={list} loading={<Skeleton height="38rem" />}>
          {() => <ClaimTable question={question} claims={loaded} list={list} />}
        </Loaded>
      </Section>
      <ClaimRelations question={question} />
    </>
  )
}

/** All there is on one question: what it comes to, who says so, the claims over time and in their own words. */
export function Page({ params: { id = '' } }: PageProps) {
  const [params] = useSearchParams()
  const { data: question, error, refetch } = useQuestion(id, params)
  const list = useClaims(id, params)
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
      {question.figures === 0 ? (
        <Empty>{questionStrings.noneNow}</Empty>
      ) : (
        <>
          <div className="answer">
            <Estimate question={question} />
            <Origins question={question} />
          </div>
          <Answers question={question} list={list} />
        </>
      )}
    </Frame>
  )
}
