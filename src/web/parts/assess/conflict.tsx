import type { Assessment } from '../../../api/schema/assessment.ts'
import { assessStrings } from '../../strings/assess.ts'
import { Dialog } from '../dialog.tsx'
import { AssessmentEntry, Change } from './assessment-entry.tsx'
import type { Draft } from './draft.ts'

const { conflict: words } = assessStrings

function Mine({ draft: { verdict, change, note } }: { readonly draft: Draft }) {
  return (
    <div className="assessment">
      <p>
        <b>{assessStrings.done[verdict]}</b>
      </p>
      {change && (
        <p>
          <Change change={change} />
        </p>
      )}
      {note != null && <p className="assessment-note">{note}</p>}
    </div>
  )
}

interface ConflictDialogProps {
  readonly draft: Draft
  readonly newer: readonly Assessment[]
  readonly onAdd: () => void
  readonly onDrop: () => void
}

/** Shows what somebody else did meanwhile beside what this reader wants to do, and lets them choose. */
export function ConflictDialog({ draft, newer, onAdd, onDrop }: ConflictDialogProps) {
  return (
    <Dialog title={words.title} onClose={onDrop}>
      <p className="lead">{words.lead}</p>
      <div className="conflict">
        <section>
          <h3>{words.theirs}</h3>
          {newer.map((assessment) => (
            <AssessmentEntry key={assessment.id} assessment={assessment} />
          ))}
        </section>
        <section>
          <h3>{words.mine}</h3>
          <Mine draft={draft} />
        </section>
      </div>
      <p className="assess-buttons">
        <button type="button" className="button primary" onClick={onAdd}>
          {words.add}
        </button>
        <button type="button" className="button" onClick={onDrop}>
          {words.drop}
        </button>
      </p>
    </Dialog>
  )
}
