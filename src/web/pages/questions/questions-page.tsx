import type { QuestionPage, QuestionSummary } from '../../../api/schema/question.ts'
import { ExportMenu } from '../../export/export-menu.tsx'
import { questionsTable } from '../../export/questions-table.ts'
import { askedPath } from '../../fetch/asked-path.ts'
import { preloadQuestion } from '../../fetch/question-paths.ts'
import { fetchAll, useList } from '../../fetch/use-resource.ts'
import { Empty } from '../../parts/empty.tsx'
import { Failure } from '../../parts/failure.tsx'
import { MoreButton } from '../../parts/more-button.tsx'
import { Page as Frame } from '../../parts/page.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { questionAddress } from '../../router/addresses.ts'
import { Link } from '../../router/link.tsx'
import { useSearchParams } from '../../router/search-params.ts'
import { questionsStrings } from '../../strings/questions.ts'
import { dayWords } from '../../words/days.ts'
import { QuestionFilters } from './question-filters.tsx'
import '../../parts/list.css'

const words = questionsStrings

const FILTERS = ['q', 'measure', 'place', 'disputed']

function Row({ question }: { readonly question: QuestionSummary }) {
  const { id, bounds, independent, figures, contradictions, asOf, origins } = question
  return (
    <tr onPointerEnter={() => preloadQuestion(id)}>
      <th scope="row">
        <Link to={questionAddress(id)} data-entry>
          {question.words}
        </Link>
        <span className="aside">{origins.join(', ')}</span>
      </th>
      <td className="number" data-heading={words.answers}>
        <b>{bounds}</b>
      </td>
      <td className="number" data-heading={words.origins}>
        {independent}
      </td>
      <td className="number" data-heading={words.claims}>
        {figures}
      </td>
      <td className="number" data-heading={words.contradictions}>
        {contradictions > 0 ? <b className="alarm">{contradictions}</b> : '–'}
      </td>
      <td className="sans" data-heading={words.asOf}>
        {asOf === null ? <span className="aside">{words.notStated}</span> : dayWords(asOf)}
      </td>
    </tr>
  )
}

function Rows({ questions }: { readonly questions: readonly QuestionSummary[] }) {
  return (
    <table className="list">
      <caption className="unseen">{words.caption}</caption>
      <thead>
        <tr>
          {[words.question, words.answers, words.origins, words.claims, words.contradictions, words.asOf].map(
            (name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {questions.map((question) => (
          <Row key={question.id} question={question} />
        ))}
      </tbody>
    </table>
  )
}

/** Every question of the ledger, filtered as the address says. */
export function Page() {
  const [params] = useSearchParams()
  const pathBy = (limit: string) => askedPath('/questions', params, FILTERS, { limit })
  const list = useList<QuestionPage>(pathBy('50'), ({ next }) => next)
  const pages = list.data?.pages ?? []
  const [first] = pages
  const questions = pages.flatMap(({ items }) => items)
  return (
    <Frame
      title={words.title}
      lead={words.lead}
      actions={
        <ExportMenu
          title={words.title}
          table={async () => questionsTable(await fetchAll<QuestionSummary>(pathBy('200')))}
        />
      }
    >
      <QuestionFilters measures={first?.measures ?? []} places={first?.places ?? []} total={first?.total ?? null} />
      {list.error && <Failure error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Skeleton height="3.5rem" count={10} />}
      {first && questions.length === 0 && <Empty>{first.measures.length === 0 ? words.noneAtAll : words.none}</Empty>}
      {questions.length > 0 && <Rows questions={questions} />}
      <MoreButton list={list} shown={questions.length} total={first?.total ?? 0} />
    </Frame>
  )
}
