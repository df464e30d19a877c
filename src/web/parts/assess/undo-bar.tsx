import { useMemo } from 'react'
import { usePageKeys } from '../../keys/page-keys.ts'
import { assessStrings } from '../../strings/assess.ts'
import { Interruptions } from './interruptions.tsx'
import { type LastDone, rememberDone, useLastDone } from './last-done.ts'
import { useAssess } from './use-assess.ts'
import './assess.css'

function Undo({ done: { assessment, words } }: { readonly done: LastDone }) {
  const assessing = useAssess({ id: assessment.about, words }, () => {})
  const { send } = assessing
  const keys = useMemo(
    () => [
      {
        key: 'u',
        words: assessStrings.keyWords.undo,
        act: () => send({ verdict: 'withdraw', supersedes: assessment.id }, assessment.id),
      },
    ],
    [assessment.id],
  )
  usePageKeys(keys)
  return (
    <>
      <button type="button" className="button" onClick={() => keys[0]?.act()} aria-keyshortcuts="u">
        {assessStrings.actions.undo} <kbd aria-hidden="true">u</kbd>
      </button>
      <button type="button" className="button" onClick={() => rememberDone(null)}>
        {assessStrings.close}
      </button>
      <Interruptions assessing={assessing} />
    </>
  )
}

/** Says what the reader did last, with a way to take it back even where what it was about is gone from the page. */
export function UndoBar() {
  const done = useLastDone()
  return (
    <div className="undo-bar no-print" data-empty={done === null}>
      <span role="status">{done && `${assessStrings.done[done.assessment.verdict]}: ${done.words}`}</span>
      {done && <Undo key={done.assessment.id} done={done} />}
    </div>
  )
}
