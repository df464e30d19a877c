import type { ChartedQuestion } from '../../api/schema/question.ts'
import { preloadQuestion } from '../fetch/question-paths.ts'
import { questionAddress } from '../router/addresses.ts'
import { Link } from '../router/link.tsx'
import { storyStrings } from '../strings/story.ts'
import { MiniChart } from './mini-chart.tsx'
import './question-card.css'

const words = storyStrings.open

/** A question with the range of its answers, who they go back to, and a small chart; the whole card leads to it. */
export function QuestionCard({ question }: { readonly question: ChartedQuestion }) {
  const { id, independent, figures, contradictions, points, bounds } = question
  return (
    <article className="question-card" onPointerEnter={() => preloadQuestion(id)}>
      <h3>
        <Link to={questionAddress(id)} data-entry>
          {question.words}
        </Link>
      </h3>
      <p className="question-bounds number">{bounds}</p>
      <p className="aside">
        {words.origins(independent)}, {words.claims(figures)}
        {contradictions > 0 && (
          <>
            , <b className="alarm">{storyStrings.contradictions(contradictions)}</b>
          </>
        )}
      </p>
      <MiniChart points={points} words={words.chart(figures, bounds)} />
    </article>
  )
}
