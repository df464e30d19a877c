import type { Facet } from '../../../api/schema/page.ts'
import { FilterEnd } from '../../parts/filter-end.tsx'
import { WordFilter } from '../../parts/word-filter.tsx'
import { useSearchParams } from '../../router/search-params.ts'
import { questionsStrings } from '../../strings/questions.ts'

const words = questionsStrings

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
      <WordFilter label={words.search} />
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
      <FilterEnd
        shown={total === null ? null : words.shown(total)}
        label={words.clear}
        isClear={params.size === 0}
        cleared={{ q: null, measure: null, place: null, disputed: null }}
      />
    </search>
  )
}
