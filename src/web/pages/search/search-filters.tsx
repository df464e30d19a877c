import type { DocumentPage } from '../../../api/schema/document.ts'
import type { PlacePage } from '../../../api/schema/place.ts'
import type { HitPage } from '../../../api/schema/search.ts'
import { useResource } from '../../fetch/use-resource.ts'
import { DateField } from '../../parts/date-field.tsx'
import { useSearchParams } from '../../router/search-params.ts'
import { searchStrings } from '../../strings/search.ts'
import { groupDigits } from '../../words/numbers.ts'
import { narrowing } from './search-address.ts'

const KINDS = ['all', 'document', 'statement', 'figure', 'event'] as const

/** Everything, or one kind of it, with how many of each were found. */
export function KindTabs({ kinds }: { readonly kinds: HitPage['kinds'] | null }) {
  const [params, change] = useSearchParams()
  const chosen = params.get('kind') ?? 'all'
  const countOf = (kind: (typeof KINDS)[number]): number | null => {
    if (!kinds) return null
    return kind === 'all' ? Object.values(kinds).reduce((sum, count) => sum + count, 0) : kinds[kind]
  }
  return (
    <fieldset className="kind-tabs">
      <legend className="unseen">{searchStrings.kind}</legend>
      {KINDS.map((kind) => (
        <label key={kind}>
          <input
            type="radio"
            name="kind"
            checked={chosen === kind}
            onChange={() => change({ kind: kind === 'all' ? null : kind })}
          />
          {searchStrings.kinds[kind]} <span className="kind-count">{groupDigits(countOf(kind) ?? 0)}</span>
        </label>
      ))}
    </fieldset>
  )
}

interface ChoiceProps {
  readonly name: 'publisher' | 'place'
  readonly any: string
  readonly options: readonly (readonly [value: string, words: string])[]
}

function Choice({ name, any, options }: ChoiceProps) {
  const [params, change] = useSearchParams()
  const value = params.get(name) ?? ''
  const isListed = value === '' || options.some(([known]) => known === value)
  return (
    <label>
      {searchStrings[name]}
      <select className="field" value={value} onChange={({ target }) => change({ [name]: target.value })}>
        <option value="">{any}</option>
        {!isListed && <option value={value}>{value}</option>}
        {options.map(([known, words]) => (
          <option key={known} value={known}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Publisher, place and dates, all in the address. */
export function SearchFilters() {
  const [params, change] = useSearchParams()
  const reports = useResource<DocumentPage>('/documents?limit=200').data?.items ?? []
  const places = useResource<PlacePage>('/places?limit=200').data?.items ?? []
  const publishers = [...new Set(reports.map(({ publisher }) => publisher))].toSorted()
  return (
    <div className="search-filters no-print">
      <Choice
        name="publisher"
        any={searchStrings.anyPublisher}
        options={publishers.map((publisher) => [publisher, publisher])}
      />
      <Choice name="place" any={searchStrings.anyPlace} options={places.map(({ id, name }) => [id, name])} />
      <DateField name="from" label={searchStrings.from} />
      <DateField name="to" label={searchStrings.to} />
      {params.has('document') && (
        <label className="check">
          <input type="checkbox" checked onChange={() => change({ document: null })} />
          {searchStrings.inReport}
        </label>
      )}
      {narrowing(params).length > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => change({ document: null, publisher: null, place: null, from: null, to: null })}
        >
          {searchStrings.clear}
        </button>
      )}
    </div>
  )
}
