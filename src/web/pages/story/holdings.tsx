import type { Story } from '../../../api/schema/story.ts'
import { Link } from '../../router/link.tsx'
import { storyStrings } from '../../strings/story.ts'
import { stretchWords } from '../../words/days.ts'

/** What the ledger holds in one sentence; each count leads to what it counts. */
export function Holdings({ story: { counts, published } }: { readonly story: Story }) {
  const { first, last } = published
  return (
    <>
      <Link to="/reports">{storyStrings.reports(counts.documents)}</Link>
      {first !== null && last !== null && storyStrings.published(stretchWords(first, last))},{' '}
      {counts.documents === 1 ? storyStrings.holdsOne : storyStrings.holds} {storyStrings.figures(counts.figures)},{' '}
      {storyStrings.statements(counts.statements)} {storyStrings.and}{' '}
      <Link to="/timeline">{storyStrings.events(counts.events)}</Link>, {storyStrings.answering}{' '}
      <Link to="/questions">{storyStrings.questions(counts.questions)}</Link>
      {counts.contradictions > 0 && (
        <>
          {storyStrings.withClashes}
          <Link to="/contradictions" className="alarm">
            {storyStrings.contradictions(counts.contradictions)}
          </Link>
        </>
      )}
      .
    </>
  )
}
