import type { Story } from '../../../api/schema/story.ts'
import { ExportMenu } from '../../export/export-menu.tsx'
import { questionsTable } from '../../export/questions-table.ts'
import { Empty } from '../../parts/empty.tsx'
import { Failure } from '../../parts/failure.tsx'
import { Page as Frame } from '../../parts/page.tsx'
import { QuestionCard } from '../../parts/question-card.tsx'
import { Section } from '../../parts/section.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { Link } from '../../router/link.tsx'
import { storyStrings } from '../../strings/story.ts'
import type { Visit } from '../../visit/last-visit.ts'
import { Clashes } from './clashes.tsx'
import { FirstEvents } from './first-events.tsx'
import { Holdings } from './holdings.tsx'
import { ReportList } from './report-list.tsx'
import { Since } from './since.tsx'
import { Speakers } from './speakers.tsx'
import { useStory } from './use-story.ts'
import './story.css'

/** 'river-flood.db' as a heading: 'River flood'. */
function titleOf(ledger: string): string {
  const words = ledger.replace(/\.[a-z0-9]+$/i, '').replaceAll(/[-_]+/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function Questions({ questions: { total, first } }: { readonly questions: Story['questions'] }) {
  const words = storyStrings.open
  return (
    <Section title={words.title} lead={words.lead} aside={<Link to="/questions">{words.all(total)}</Link>}>
      <div className="question-grid">
        {first.map((question) => (
          <QuestionCard key={question.id} question={question} />
        ))}
      </div>
    </Section>
  )
}

interface ContentsProps {
  readonly story: Story
  readonly visit: Visit | null
  readonly onSeen: () => void
}

function Contents({ story, visit, onSeen }: ContentsProps) {
  return (
    <>
      <Since story={story} visit={visit} onSeen={onSeen} />
      <Questions questions={story.questions} />
      <div className="story-columns">
        <Clashes clashes={story.contradictions} />
        <Speakers sources={story.sources} />
      </div>
      <div className="story-columns">
        <FirstEvents events={story.events} />
        <ReportList reports={story.documents} />
      </div>
    </>
  )
}

/** What the ledger holds at a glance. */
export function Page() {
  const { story, visit, see } = useStory()
  const { data, error, refetch } = story
  if (!data)
    return (
      <Frame title={storyStrings.loading} lead={' '}>
        {error ? <Failure error={error} onRetry={() => void refetch()} /> : <Skeleton height="80vh" />}
      </Frame>
    )
  const title = titleOf(data.ledger)
  const isEmpty = data.counts.documents === 0
  return (
    <Frame
      title={title}
      lead={isEmpty ? storyStrings.empty : <Holdings story={data} />}
      actions={!isEmpty && <ExportMenu title={title} table={() => questionsTable(data.questions.first)} />}
    >
      {isEmpty ? (
        <Empty>
          <Link to="/add">{storyStrings.addFirst}</Link>
        </Empty>
      ) : (
        <Contents story={data} visit={visit} onSeen={see} />
      )}
    </Frame>
  )
}
