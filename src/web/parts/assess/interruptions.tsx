import { Problem } from '../../fetch/problem.ts'
import { assessStrings } from '../../strings/assess.ts'
import { ConflictDialog } from './conflict.tsx'
import { NameDialog } from './name-dialog.tsx'
import type { Assessing } from './use-assess.ts'
import './assess.css'

const wordsOf = (error: Error): string => (error instanceof Problem && error.detail) || error.message

/** What stands between the reader and the end of it: their name, somebody who was there first, a failure. */
export function Interruptions({ assessing: { state, send, drop } }: { readonly assessing: Assessing }) {
  if (state.kind === 'naming') return <NameDialog onName={() => send(state.draft, state.seen)} onClose={drop} />
  if (state.kind === 'conflict')
    return (
      <ConflictDialog
        draft={state.draft}
        newer={state.newer}
        onAdd={() => send(state.draft, state.newer.at(-1)?.id ?? null)}
        onDrop={drop}
      />
    )
  if (state.kind === 'failed')
    return (
      <p className="assess-failure" role="alert">
        {assessStrings.failed} {wordsOf(state.error)}
      </p>
    )
  return null
}
