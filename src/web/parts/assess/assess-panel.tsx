import { useEffect, useMemo, useRef, useState } from 'react'
import { type PageKey, usePageKeys } from '../../keys/page-keys.ts'
import { assessStrings } from '../../strings/assess.ts'
import { AssessmentMark } from './assessment-mark.tsx'
import { Interruptions } from './interruptions.tsx'
import { OpenedForm } from './opened-form.tsx'
import { type Action, actionKeys, actionsFor, type Opened } from './panel-actions.ts'
import type { Thing } from './thing.ts'
import { useAssess } from './use-assess.ts'
import './assess.css'

const isKeyed = (action: Action): action is keyof typeof assessStrings.keyWords => action in assessStrings.keyWords

/** The panel's keys while it has them, kept through its renderings. */
function usePanelKeys(actions: readonly Action[], act: (action: Action) => void, on: boolean): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  const keyed = actions.filter(isKeyed).join(' ')
  const keys = useMemo(
    (): readonly PageKey[] =>
      on
        ? actions.filter(isKeyed).map((action) => ({
            key: actionKeys[action] ?? '',
            words: assessStrings.keyWords[action],
            act: () => latest.current(action),
          }))
        : [],
    [keyed, on],
  )
  usePageKeys(keys)
}

interface AssessPanelProps {
  readonly thing: Thing
  /** Whether the keys act on it: true for at most one panel of a page. */
  readonly keys?: boolean
}

/** What people made of a claim, source, question or relation, and what this reader wants to say of it. */
export function AssessPanel({ thing, keys = false }: AssessPanelProps) {
  const [opened, setOpened] = useState<Opened | null>(null)
  // What the reader saw when they began: another's assessment that came since is a conflict.
  const [seen, setSeen] = useState(thing.state.last)
  const root = useRef<HTMLDivElement>(null)
  const close = () => {
    if (opened) root.current?.focus({ preventScroll: true })
    setOpened(null)
  }
  const assessing = useAssess(thing, close)
  const busy = assessing.state.kind === 'pending'
  const act = (action: Action) => {
    if (busy) return action === 'undo' ? assessing.undo() : undefined
    assessing.drop()
    setSeen(thing.state.last)
    if (action === 'accept') assessing.send({ verdict: 'accept' }, thing.state.last)
    else if (action === 'undo') assessing.undo()
    else setOpened(opened === action ? null : action)
    return undefined
  }
  const actions = actionsFor(thing)
  usePanelKeys(actions, act, keys)
  return (
    <div
      ref={root}
      tabIndex={-1}
      className="assess"
      role="group"
      aria-label={assessStrings.panel(thing.words)}
      aria-busy={busy}
    >
      <AssessmentMark state={thing.state} />
      <ActionButtons thing={thing} actions={actions} opened={opened} onAction={act} keyed={keys} />
      {opened && (
        <OpenedForm
          key={opened}
          thing={thing}
          opened={opened}
          busy={busy}
          seen={seen}
          onSubmit={assessing.send}
          onClose={close}
        />
      )}
      <Interruptions assessing={assessing} />
    </div>
  )
}

interface ActionButtonsProps {
  readonly thing: Thing
  readonly actions: readonly Action[]
  readonly opened: Opened | null
  readonly keyed: boolean
  readonly onAction: (action: Action) => void
}

function ActionButtons({ thing, actions, opened, keyed, onAction }: ActionButtonsProps) {
  const wordsOf = (action: Action) =>
    action === 'part' && thing.kind === 'claim' ? assessStrings.partClaim : assessStrings.actions[action]
  return (
    <div className="assess-actions no-print">
      {actions.map((action) => (
        <button
          key={action}
          type="button"
          className="button small"
          aria-expanded={action === 'accept' || action === 'undo' ? undefined : opened === action}
          aria-keyshortcuts={keyed ? actionKeys[action] : undefined}
          onClick={() => onAction(action)}
        >
          {wordsOf(action)}
        </button>
      ))}
    </div>
  )
}
