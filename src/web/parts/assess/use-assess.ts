import { useState } from 'react'
import type { Assessment } from '../../../api/schema/assessment.ts'
import { refreshAll } from '../../fetch/query-client.ts'
import { assessStrings } from '../../strings/assess.ts'
import { announce } from '../announce.tsx'
import { assessorName } from './assessor.ts'
import type { Draft } from './draft.ts'
import { fetchHistory } from './history-of.ts'
import { rememberDone } from './last-done.ts'
import { sendAssessment } from './send-assessment.ts'
import { lastUndoable } from './standing.ts'

interface Waiting {
  readonly draft: Draft
  /** Id of the latest assessment that the reader had seen. */
  readonly basedOn: string | null
}

export type AssessState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'pending' }
  | ({ readonly kind: 'naming' } & Waiting)
  | ({ readonly kind: 'conflict'; readonly newer: readonly Assessment[] } & Waiting)
  | ({ readonly kind: 'failed'; readonly error: Error } & Waiting)

export interface Assessing {
  readonly state: AssessState
  send(draft: Draft, basedOn: string | null): void
  /** Takes back the latest assessment that stands. */
  undo(): void
  /** Drops what waits for a name, a choice or another try. */
  drop(): void
}

const IDLE: AssessState = { kind: 'idle' }

const errorOf = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)))

/** Sends assessments of one thing: asks for a name first, shows a conflict, and keeps what could not be sent. */
export function useAssess(about: string, words: string, onDone: () => void): Assessing {
  const [state, setState] = useState<AssessState>(IDLE)
  const attempt = async (draft: Draft, basedOn: string | null, by: string) => {
    setState({ kind: 'pending' })
    try {
      const outcome = await sendAssessment({ ...draft, about, by, basedOn })
      if (outcome.kind === 'conflict') return setState({ kind: 'conflict', draft, basedOn, newer: outcome.newer })
      const { assessment } = outcome
      rememberDone(assessment.verdict === 'withdraw' ? null : { assessment, words })
      announce(`${assessStrings.done[assessment.verdict]}: ${words}`)
      onDone()
      await refreshAll()
      setState(IDLE)
    } catch (thrown) {
      setState({ kind: 'failed', draft, basedOn, error: errorOf(thrown) })
    }
  }
  const send = (draft: Draft, basedOn: string | null) => {
    const by = assessorName()
    if (by === null) setState({ kind: 'naming', draft, basedOn })
    else void attempt(draft, basedOn, by)
  }
  const undo = async () => {
    const history = await fetchHistory(about)
    const last = lastUndoable(history)
    if (last) send({ verdict: 'withdraw', supersedes: last.id }, history.at(-1)?.id ?? null)
    else announce(assessStrings.nothingToUndo)
  }
  return {
    state,
    send,
    undo: () => void undo().catch((thrown: unknown) => announce(errorOf(thrown).message)),
    drop: () => setState(IDLE),
  }
}
