import type { Document } from '../../../api/schema/document.ts'
import type { Side } from '../../../api/schema/entity.ts'
import { SideSign } from '../../parts/claim/side-sign.tsx'
import { useSearchParams } from '../../router/search-params.ts'
import { counted } from '../../strings/counted.ts'
import { reportStrings } from '../../strings/report.ts'
import type { Entry } from './entries.ts'

const KINDS = ['statement', 'figure', 'event'] as const

interface ReaderBarProps {
  readonly report: Document
  readonly entries: readonly Entry[]
  readonly walk: { readonly at: number; step(by: 1 | -1): void }
}

/** Which kinds of claims are marked; kept in the address. */
function KindSwitches({ report: { claims } }: { readonly report: Document }) {
  const [params, change] = useSearchParams()
  const hidden = params.getAll('hide')
  const counts = { statement: claims.statements.length, figure: claims.figures.length, event: claims.events.length }
  return (
    <fieldset className="kind-switches">
      <legend className="unseen">{reportStrings.show}</legend>
      {KINDS.map((kind) => (
        <label key={kind} className="check">
          <input
            type="checkbox"
            checked={!hidden.includes(kind)}
            onChange={({ target }) =>
              change({ hide: target.checked ? hidden.filter((other) => other !== kind) : [...hidden, kind] })
            }
          />
          <span className={`kind-sample ${kind}`}>{reportStrings.kinds[kind]}</span> {counts[kind]}
        </label>
      ))}
    </fieldset>
  )
}

function FurnitureSwitch({ report: { furniture } }: { readonly report: Document }) {
  const [params, change] = useSearchParams()
  if (furniture.length === 0) return null
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={params.has('furniture')}
        onChange={({ target }) => change({ furniture: target.checked ? 'shown' : null })}
      />
      {reportStrings.furniture(counted(furniture.length, 'line'))}
    </label>
  )
}

function sidesOf(entries: readonly Entry[]): readonly Side[] {
  const sides = new Map(entries.map(({ claim: { side } }) => [`${side.number} ${side.name}`, side]))
  return [...sides.values()].toSorted((a, b) => (a.number || 9) - (b.number || 9))
}

/** What is marked in the text and how; steps from claim to claim. */
export function ReaderBar({ report, entries, walk }: ReaderBarProps) {
  return (
    <div className="reader-bar">
      <div className="reader-switches no-print">
        <KindSwitches report={report} />
        <FurnitureSwitch report={report} />
      </div>
      <p className="reader-sides">
        {reportStrings.sides}:{' '}
        {sidesOf(entries).map((side) => (
          <span key={`${side.number} ${side.name}`} className="reader-side">
            <SideSign side={side} /> {side.name}
          </span>
        ))}
      </p>
      <div className="reader-steps no-print">
        <button type="button" className="button" aria-keyshortcuts="p" onClick={() => walk.step(-1)}>
          <span aria-hidden="true">↑</span>
          <span className="unseen">{reportStrings.previous}</span> <kbd aria-hidden="true">p</kbd>
        </button>
        <button type="button" className="button" aria-keyshortcuts="n" onClick={() => walk.step(1)}>
          <span aria-hidden="true">↓</span>
          <span className="unseen">{reportStrings.next}</span> <kbd aria-hidden="true">n</kbd>
        </button>
        <output className="reader-place">
          {walk.at < 0 ? counted(entries.length, 'claim') : reportStrings.place(walk.at + 1, entries.length)}
        </output>
      </div>
    </div>
  )
}
