import type { Since as Changes, Story } from '../../../api/schema/story.ts'
import { questionAddress, reportAddress } from '../../router/addresses.ts'
import { Link } from '../../router/link.tsx'
import { storyStrings } from '../../strings/story.ts'
import type { Visit } from '../../visit/last-visit.ts'
import { dayWords } from '../../words/days.ts'

const words = storyStrings.since

const isNothing = ({ reports, assessments }: Changes): boolean => reports.total === 0 && assessments === 0

function Counts({ changes: { reports, claims, contradictions, assessments } }: { readonly changes: Changes }) {
  const parts = [
    storyStrings.reports(reports.total),
    words.claims(claims),
    contradictions > 0 ? storyStrings.contradictions(contradictions) : null,
    assessments > 0 ? words.assessments(assessments) : null,
  ]
  return (
    <p>
      <b>{parts.filter((part) => part !== null).join(', ')}</b>
    </p>
  )
}

function Reports({ reports: { total, first } }: { readonly reports: Changes['reports'] }) {
  return (
    <ul>
      {first.map(({ id, publisher, name, publishedWords }) => (
        <li key={id}>
          <Link to={reportAddress(id)}>{name}</Link>{' '}
          <span className="aside">
            {publisher !== name && `${publisher}, `}
            {publishedWords}
          </span>
        </li>
      ))}
      {total > first.length && <li className="aside">{words.more(total - first.length)}</li>}
    </ul>
  )
}

function Questions({ questions }: { readonly questions: Changes['questions'] }) {
  if (questions.length === 0) return null
  return (
    <p>
      {words.questions}{' '}
      {questions.map(({ id, words: question }, index) => (
        <span key={id}>
          {index > 0 && ' · '}
          <Link to={questionAddress(id)}>{question}</Link>
        </span>
      ))}
    </p>
  )
}

interface SinceProps {
  readonly story: Story
  readonly visit: Visit | null
  readonly onSeen: () => void
}

/** What came since this reader was here; nothing on the first visit. */
export function Since({ story, visit, onSeen }: SinceProps) {
  const { changes } = story
  if (!visit || !changes) return null
  const day = dayWords(visit.at.slice(0, 10))
  if (isNothing(changes)) return <p className="aside since-nothing">{words.nothing(day)}</p>
  return (
    <section className="since" aria-labelledby="since-h">
      <h2 id="since-h">{words.title(day)}</h2>
      <Counts changes={changes} />
      <Reports reports={changes.reports} />
      <Questions questions={changes.questions} />
      <button type="button" className="button" onClick={onSeen}>
        {words.seen}
      </button>
    </section>
  )
}
