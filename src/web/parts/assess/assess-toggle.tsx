import { assessStrings } from '../../strings/assess.ts'
import { AssessPanel } from './assess-panel.tsx'
import { AssessmentMark } from './assessment-mark.tsx'
import type { Thing } from './thing.ts'
import './assess.css'

interface AssessToggleProps {
  readonly thing: Thing
  /** Id of the thing whose panel is open, and with it the keys. */
  readonly opened: string | null
  readonly onOpen: (id: string | null) => void
  /** What the button says, where 'Assess' would not tell what. */
  readonly label?: string
}

/** What stands of a thing, and a button that opens its panel: for lists of many, of which one is assessed at a time. */
export function AssessToggle({ thing, opened, onOpen, label }: AssessToggleProps) {
  const isOpen = opened === thing.id
  return (
    <div className="assess-toggle">
      <button
        type="button"
        className="button small no-print"
        aria-expanded={isOpen}
        onClick={() => onOpen(isOpen ? null : thing.id)}
      >
        {label ?? assessStrings.open}
        {label === undefined && <span className="unseen"> {thing.words}</span>}
      </button>
      {isOpen ? <AssessPanel thing={thing} keys /> : <AssessmentMark state={thing.state} />}
    </div>
  )
}
