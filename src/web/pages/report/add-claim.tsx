import { type CSSProperties, useMemo, useState } from 'react'
import type { Saying } from '../../../api/schema/claim.ts'
import type { Document } from '../../../api/schema/document.ts'
import type { Span } from '../../../api/schema/span.ts'
import { usePageKeys } from '../../keys/page-keys.ts'
import { addClaimStrings } from '../../strings/add-claim.ts'
import { AddClaimDialog } from './add-claim-dialog.tsx'
import { type SelectedWords, useSelection } from './use-selection.ts'

const KINDS = ['figure', 'event', 'statement'] as const

interface SelectionBarProps {
  readonly selected: SelectedWords
  readonly onAdd: (kind: Saying['type']) => void
}

/** Beside the selected words: what they can be added as. */
function SelectionBar({ selected: { x, y }, onAdd }: SelectionBarProps) {
  const placed = { '--x': `${x}px`, '--y': `${y}px` } as CSSProperties
  return (
    <div className="selection-bar no-print" style={placed} role="group" aria-label={addClaimStrings.selected}>
      <span>{addClaimStrings.selected}</span>
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className="button small"
          // The words stay selected until the form has them.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onAdd(kind)}
        >
          {addClaimStrings.kinds[kind]}
        </button>
      ))}
    </div>
  )
}

interface Adding {
  readonly kind: Saying['type']
  /** The words to begin with; `null` where the reader will type them. */
  readonly span: Span | null
}

interface AddClaimProps {
  readonly report: Document
  readonly onAdded: (claim: string) => void
}

/** Adds a claim: by selecting words of the text, or by a button and typing them. */
export function AddClaim({ report, onAdded }: AddClaimProps) {
  const selected = useSelection(report.text)
  const [adding, setAdding] = useState<Adding | null>(null)
  const keys = useMemo(
    () => [
      { key: 'e', words: addClaimStrings.key, act: () => setAdding({ kind: 'figure', span: selected?.span ?? null }) },
    ],
    [selected],
  )
  usePageKeys(keys)
  return (
    <>
      <button
        type="button"
        className="button no-print add-claim-button"
        aria-keyshortcuts="e"
        onClick={() => setAdding({ kind: 'figure', span: null })}
      >
        {addClaimStrings.button} <kbd aria-hidden="true">e</kbd>
      </button>
      {selected && !adding && (
        <SelectionBar selected={selected} onAdd={(kind) => setAdding({ kind, span: selected.span })} />
      )}
      {adding && (
        <AddClaimDialog
          report={report}
          {...adding}
          onClose={() => setAdding(null)}
          onAdded={(claim) => {
            setAdding(null)
            onAdded(claim)
          }}
        />
      )}
    </>
  )
}
