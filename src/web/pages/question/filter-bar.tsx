import type { Point, Question } from '../../../api/schema/question.ts'
import { SideSign } from '../../parts/claim/side-sign.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { FilterEnd } from '../../parts/filter-end.tsx'
import { Glyph } from '../../parts/glyph.tsx'
import { AGGREGATES } from '../../parts/glyphs.ts'
import { useSearchParams } from '../../router/search-params.ts'
import { questionStrings } from '../../strings/question.ts'
import { isFiltered, noFilters, readFilters, toggled } from './filters.ts'

const words = questionStrings.filters

/** Sides that share a colour (those on no side, the rarest ones) are named together, this many of them. */
const MOST_NAMES = 3

interface ToggleProps {
  readonly name: 'side' | 'kind'
  readonly value: string
  readonly children: React.ReactNode
}

/** One value of a filter: several pressed at once let any of them through. */
function Toggle({ name, value, children }: ToggleProps) {
  const [params, change] = useSearchParams()
  const chosen = params.getAll(name)
  return (
    <button
      type="button"
      className="button"
      aria-pressed={chosen.includes(value)}
      onClick={() => change({ [name]: toggled(chosen, value) })}
    >
      {children}
    </button>
  )
}

const figuresOf = (alike: Question['sides']): number => alike.reduce((sum, { figures }) => sum + figures, 0)

function Sides({ question }: { readonly question: Question }) {
  const groups = Map.groupBy(question.sides, ({ side }) => side.number)
  const sides = [...groups.values()].sort((a, b) => figuresOf(b) - figuresOf(a))
  if (sides.length < 2) return null
  return (
    <fieldset>
      <legend>{words.sides}</legend>
      {sides.map((alike) => {
        const [first] = alike
        if (!first) return null
        const names = alike.slice(0, MOST_NAMES).map(({ side }) => side.name)
        return (
          <Toggle key={first.side.number} name="side" value={String(first.side.number)}>
            <SideSign side={first.side} /> {names.join(', ')} <span className="aside">{figuresOf(alike)}</span>
          </Toggle>
        )
      })}
    </fieldset>
  )
}

function Kinds({ points }: { readonly points: readonly Point[] }) {
  const present = AGGREGATES.filter((kind) => points.some(({ aggregate }) => aggregate === kind))
  return (
    <fieldset>
      <legend>{words.kinds}</legend>
      {present.map((kind) => (
        <Toggle key={kind} name="kind" value={kind}>
          <Glyph aggregate={kind} /> {questionStrings.kinds[kind]}
        </Toggle>
      ))}
    </fieldset>
  )
}

/** The legend of the chart, which is also what filters it and the table; the address holds what is chosen. */
export function FilterBar({ question, shown }: { readonly question: Question; readonly shown: number }) {
  const [params, change] = useSearchParams()
  const filters = readFilters(params)
  return (
    <>
      {isFiltered(filters) && <p className="print-only">{words.printed(shown, question.figures)}</p>}
      <section className="filters no-print" aria-label={words.title}>
        <Sides question={question} />
        <Kinds points={question.points} />
        <div className="filter-days">
          <DateField name="from" label={words.from} />
          <DateField name="to" label={words.to} />
        </div>
        {question.retellings > 0 && (
          <label className="check">
            <input
              type="checkbox"
              checked={filters.repeats}
              onChange={({ target }) => change({ repeats: target.checked ? null : 'no' })}
            />
            {words.repeats}
          </label>
        )}
        <FilterEnd
          shown={words.shown(shown, question.figures)}
          label={words.clear}
          isClear={!isFiltered(filters)}
          cleared={noFilters}
        >
          {filters.origin !== null && <span className="tag">{words.origin(filters.origin)}</span>}
        </FilterEnd>
      </section>
    </>
  )
}
