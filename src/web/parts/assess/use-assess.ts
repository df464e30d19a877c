import { useState } from 'react'
import type { Assessment } from '../../../api/schema/assessment.ts'
import { refreshAll } from '../../fetch/query-client.ts'
import { assessStrings } from '../../strings/assess.ts'
import { announce } from '../announce.tsx'
import { assessorName } from './assessor.ts'
import type { Draft, Seen } from './draft.ts'
import { fetchHistory } from './history-of.ts'
import { rememberDone } from './last-done.ts'
import { sendAssessment } from './send-assessment.ts'

interface Waiting {
  readonly draft: Draft
  readonly seen: Seen
}

export type AssessState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'pending' }
  | ({ readonly kind: 'naming' } & Waiting)
  | ({ readonly kind: 'conflict'; readonly newer: readonly Assessment[] } & Waiting)
  | ({ readonly kind: 'failed'; readonly error: Error } & Waiting)

export interface Assessing {
  readonly state: AssessState
  send(draft: Draft, seen: Seen): void
  /** Takes back the latest assessment that holds. */
  undo(): void
  /** Drops what waits for a name, a choice or another try. */
  drop(): void
}

const IDLE: AssessState = { kind: 'idle' }

const errorOf = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)))

/** Sends assessments of one thing (`null` for a claim that is not there yet): asks for a name first, shows a conflict, and keeps what could not be sent. */
export function useAssess(
  thing: { readonly id: string | null; readonly words: string },
  onDone: (assessment: Assessment) => void,
): Assessing {
  const [state, setState] = useState<AssessState>(IDLE)
  const attempt = async (draft: Draft, seen: Seen, by: string) => {
    setState({ kind: 'pending' })
    try {
      const basedOn = typeof seen === 'function' ? await seen() : seen
      const outcome = await sendAssessment({ about: thing.id, ...draft, by, basedOn })
      if (outcome.kind === 'conflict') return setState({ kind: 'conflict', draft, seen, newer: outcome.newer })
      const { assessment } = outcome
      // The bar that undoes says it; an undoing has none.
      rememberDone(assessment.verdict === 'withdraw' ? null : { assessment, words: thing.words })
      if (assessment.verdict === 'withdraw') announce(`${assessStrings.done.withdraw}: ${thing.words}`)
      await refreshAll()
      onDone(assessment)
      setState(IDLE)
    } catch (thrown) {
      setState({ kind: 'failed', draft, seen, error: errorOf(thrown) })
    }
  }
  const send = (draft: Draft, seen: Seen) => {
    const by = assessorName()
    if (by === null) setState({ kind: 'naming', draft, seen })
    else void attempt(draft, seen, by)
  }
  const undo = async () => {
    const history = await fetchHistory(thing.id ?? '')
    const last = history.find(({ verdict, holds }) => holds && verdict !== 'withdraw')
    if (last) send({ verdict: 'withdraw', supersedes: last.id }, history[0]?.id ?? null)
    else announce(assessStrings.nothingToUndo)
  }
  return {
    state,
    send,
    undo: () => void undo().catch((thrown: unknown) => announce(errorOf(thrown).message)),
    drop: () => setState(IDLE),
  }
}
