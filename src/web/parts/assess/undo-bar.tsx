import { useMemo } from 'react'
import { usePageKeys } from '../../keys/page-keys.ts'
import { assessStrings } from '../../strings/assess.ts'
import { Interruptions } from './assess-panel.tsx'
import { type LastDone, rememberDone, useLastDone } from './last-done.ts'
import { useAssess } from './use-assess.ts'
import './assess.css'

function Bar({ done: { assessment, words } }: { readonly done: LastDone }) {
  const assessing = useAssess(assessment.about, words, () => {})
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
    <div className="undo-bar no-print">
      <span>
        {assessStrings.done[assessment.verdict]}: {words}
      </span>
      <button type="button" className="button" onClick={() => keys[0]?.act()} aria-keyshortcuts="u">
        {assessStrings.actions.undo}
      </button>
      <button type="button" className="button" onClick={() => rememberDone(null)}>
        {assessStrings.close}
      </button>
      <Interruptions assessing={assessing} />
    </div>
  )
}

/** What the reader did last, with a way to take it back, even where what it was about is gone from the page. */
export function UndoBar() {
  const done = useLastDone()
  return done && <Bar key={done.assessment.id} done={done} />
}
