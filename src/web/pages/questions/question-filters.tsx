import { useEffect, useState } from 'react'
import type { Facet } from '../../../api/schema/page.ts'
import { useSearchParams } from '../../router/search-params.ts'
import { questionsStrings } from '../../strings/questions.ts'

const words = questionsStrings

/** How long typing must rest before the address follows, in milliseconds. */
const REST = 200

/** The words looked for: what is typed at once, the address when typing rests. */
function Words() {
  const [params, change] = useSearchParams()
  const asked = params.get('q') ?? ''
  const [typed, setTyped] = useState(asked)
  useEffect(() => setTyped(asked), [asked])
  useEffect(() => {
    if (typed === asked) return undefined
    const timer = setTimeout(() => change({ q: typed }), REST)
    return () => clearTimeout(timer)
  }, [typed])
  return (
    <label>
      <span>{words.search}</span>
      <input
        type="search"
        className="field"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        data-search
      />
    </label>
  )
}

interface ChoiceProps {
  readonly name: 'measure' | 'place'
  readonly label: string
  readonly any: string
  readonly facets: readonly Facet[]
}

function Choice({ name, label, any, facets }: ChoiceProps) {
  const [params, change] = useSearchParams()
  return (
    <label>
      <span>{label}</span>
      <select
        className="field"
        value={params.get(name) ?? ''}
        onChange={({ target }) => change({ [name]: target.value })}
      >
        <option value="">{any}</option>
        {facets.map(({ value, words: what, count }) => (
          <option key={value} value={value}>
            {what} ({count})
          </option>
        ))}
      </select>
    </label>
  )
}

interface QuestionFiltersProps {
  readonly measures: readonly Facet[]
  readonly places: readonly Facet[]
  readonly total: number | null
}

/** Filters of the list of questions; the address holds them. */
export function QuestionFilters({ measures, places, total }: QuestionFiltersProps) {
  const [params, change] = useSearchParams()
  return (
    <search className="list-filters no-print">
      <Words />
      <Choice name="measure" label={words.measure} any={words.anyMeasure} facets={measures} />
      <Choice name="place" label={words.place} any={words.anyPlace} facets={places} />
      <label className="check">
        <input
          type="checkbox"
          checked={params.get('disputed') === 'true'}
          onChange={({ target }) => change({ disputed: target.checked ? 'true' : null })}
        />
        {words.disputed}
      </label>
      <p className="filter-end">
        <span role="status">{total !== null && words.shown(total)}</span>
        <button
          type="button"
          className="button"
          disabled={[...params.keys()].length === 0}
          onClick={() => change({ q: null, measure: null, place: null, disputed: null })}
        >
          {words.clear}
        </button>
      </p>
    </search>
  )
}
