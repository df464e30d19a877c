import { useRef, useState } from 'react'
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
  /** Takes back the latest assessment that holds; asked for while one is still being sent, as soon as that is done. */
  undo(): void
  /** Drops what waits for a name, a choice or another try. */
  drop(): void
}

const IDLE: AssessState = { kind: 'idle' }

const errorOf = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)))

/** The bar that undoes says what was done; an undoing has none. */
function sayDone(assessment: Assessment, words: string): void {
  const isUndoing = assessment.verdict === 'withdraw'
  rememberDone(isUndoing ? null : { assessment, words })
  if (isUndoing) announce(`${assessStrings.done.withdraw}: ${words}`)
}

/** Sends assessments of one thing (`null` for a claim that is not there yet): asks for a name first, shows a conflict, and keeps what could not be sent. */
export function useAssess(
  thing: { readonly id: string | null; readonly words: string },
  onDone: (assessment: Assessment) => void,
): Assessing {
  const [state, setState] = useState<AssessState>(IDLE)
  // What is asked for meanwhile outlives the panel, which goes where its claim does.
  const sending = useRef({ now: false, undoNext: false }).current
  const attempt = async (draft: Draft, seen: Seen, by: string) => {
    sending.now = true
    setState({ kind: 'pending' })
    try {
      const basedOn = typeof seen === 'function' ? await seen() : seen
      const outcome = await sendAssessment({ about: thing.id, ...draft, by, basedOn })
      if (outcome.kind === 'conflict') return setState({ kind: 'conflict', draft, seen, newer: outcome.newer })
      sayDone(outcome.assessment, thing.words)
      await refreshAll()
      onDone(outcome.assessment)
      setState(IDLE)
      sending.now = false
      if (sending.undoNext) undo()
    } catch (thrown) {
      setState({ kind: 'failed', draft, seen, error: errorOf(thrown) })
    } finally {
      sending.now = false
      sending.undoNext = false
    }
  }
  const send = (draft: Draft, seen: Seen) => {
    if (sending.now) return
    const by = assessorName()
    if (by === null) setState({ kind: 'naming', draft, seen })
    else void attempt(draft, seen, by)
  }
  const undoLatest = async () => {
    const history = await fetchHistory(thing.id ?? '')
    const last = history.find(({ verdict, holds }) => holds && verdict !== 'withdraw')
    if (last) send({ verdict: 'withdraw', supersedes: last.id }, history[0]?.id ?? null)
    else announce(assessStrings.nothingToUndo)
  }
  const undo = () => {
    if (sending.now) sending.undoNext = true
    else void undoLatest().catch((thrown: unknown) => announce(errorOf(thrown).message))
  }
  return {
    state,
    send,
    undo,
    drop: () => setState(IDLE),
  }
}
