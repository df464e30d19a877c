import type { EventPage } from '../../../api/schema/event.ts'
import type { QuestionPage } from '../../../api/schema/question.ts'
import { useResource } from '../../fetch/use-resource.ts'
import { useSearchParams } from '../../router/search-params.ts'
import { mapStrings } from '../../strings/map.ts'

/** By question, or by kind of event; in the address. */
export function MapFilters() {
  const [params, change] = useSearchParams()
  const questions = useResource<QuestionPage>('/questions?limit=200')
  const events = useResource<EventPage>('/events?limit=1')
  const asked = questions.data?.items.filter(({ place }) => place !== null) ?? []
  return (
    <div className="map-filters no-print">
      <label>
        {mapStrings.question}
        <select
          className="field"
          value={params.get('question') ?? ''}
          onChange={({ target }) => change({ question: target.value, type: null })}
        >
          <option value="">{mapStrings.allQuestions}</option>
          {asked.map(({ id, words, figures }) => (
            <option key={id} value={id}>
              {words} ({figures})
            </option>
          ))}
        </select>
      </label>
      <label>
        {mapStrings.type}
        <select
          className="field"
          value={params.get('type') ?? ''}
          onChange={({ target }) => change({ type: target.value, question: null })}
        >
          <option value="">{mapStrings.allTypes}</option>
          {events.data?.types.map(({ value, words, count }) => (
            <option key={value} value={value}>
              {words} ({count})
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
