import { useMemo, useRef, useState } from 'react'
import { type PageKey, usePageKeys } from '../../keys/page-keys.ts'
import { assessStrings } from '../../strings/assess.ts'
import { AssessmentMark } from './assessment-mark.tsx'
import { ConflictDialog } from './conflict.tsx'
import { CorrectForm } from './correct-form.tsx'
import type { Draft } from './draft.ts'
import { History } from './history.tsx'
import { MergeForm } from './merge-form.tsx'
import { NameDialog } from './name-dialog.tsx'
import type { Thing } from './thing.ts'
import { type Assessing, useAssess } from './use-assess.ts'
import { WordsForm } from './words-form.tsx'
import './assess.css'

/** The forms that a panel opens. */
type Opened = 'correct' | 'reject' | 'note' | 'merge' | 'part' | 'history'

type Action = Opened | 'accept' | 'undo'

const ACTIONS: Readonly<Record<Thing['kind'], readonly Action[]>> = {
  claim: ['accept', 'correct', 'reject', 'note', 'undo', 'history'],
  entity: ['merge', 'part', 'note', 'undo', 'history'],
  question: ['merge', 'part', 'note', 'undo', 'history'],
}

const KEYS: Readonly<Partial<Record<Action, string>>> = {
  accept: 'a',
  correct: 'c',
  reject: 'x',
  note: 'm',
  undo: 'u',
  history: 'h',
}

const isKeyed = (action: Action): action is keyof typeof assessStrings.keyWords & Action =>
  action in assessStrings.keyWords

/** The panel's keys while it has them, kept through its renderings. */
function usePanelKeys(actions: readonly Action[], act: (action: Action) => void, on: boolean): void {
  const latest = useRef(act)
  latest.current = act
  const keys = useMemo(
    (): readonly PageKey[] =>
      on
        ? actions.filter(isKeyed).flatMap((action) => {
            const key = KEYS[action]
            return key === undefined
              ? []
              : [{ key, words: assessStrings.keyWords[action], act: () => latest.current(action) }]
          })
        : [],
    [actions, on],
  )
  usePageKeys(keys)
}

interface AssessPanelProps {
  readonly thing: Thing
  /** Whether the keys act on it: true for at most one panel of a page. */
  readonly keys?: boolean
}

/** What people made of a claim, source or question, and what this reader wants to say of it. */
export function AssessPanel({ thing, keys = false }: AssessPanelProps) {
  const [opened, setOpened] = useState<Opened | null>(null)
  // What the reader saw when they began: another's assessment that came since is a conflict.
  const [seen, setSeen] = useState(thing.state.last)
  const root = useRef<HTMLDivElement>(null)
  const close = () => {
    if (opened) root.current?.focus({ preventScroll: true })
    setOpened(null)
  }
  const assessing = useAssess(thing.id, thing.words, close)
  const busy = assessing.state.kind === 'pending'
  const act = (action: Action) => {
    if (busy) return
    setSeen(thing.state.last)
    if (action === 'accept') assessing.send({ verdict: 'accept' }, thing.state.last)
    else if (action === 'undo') assessing.undo()
    else setOpened(opened === action ? null : action)
  }
  const actions = ACTIONS[thing.kind]
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
      <ActionButtons actions={actions} opened={opened} onAction={act} keyed={keys} />
      {opened && (
        <OpenedForm
          thing={thing}
          opened={opened}
          busy={busy}
          onSubmit={(draft) => assessing.send(draft, seen)}
          onClose={close}
          onUndo={(id, last) => assessing.send({ verdict: 'withdraw', supersedes: id }, last)}
        />
      )}
      <Interruptions assessing={assessing} />
    </div>
  )
}

interface ActionButtonsProps {
  readonly actions: readonly Action[]
  readonly opened: Opened | null
  readonly keyed: boolean
  readonly onAction: (action: Action) => void
}

function ActionButtons({ actions, opened, keyed, onAction }: ActionButtonsProps) {
  return (
    <div className="assess-actions no-print">
      {actions.map((action) => (
        <button
          key={action}
          type="button"
          className="button small"
          aria-expanded={action === 'accept' || action === 'undo' ? undefined : opened === action}
          aria-keyshortcuts={keyed ? KEYS[action] : undefined}
          onClick={() => onAction(action)}
        >
          {assessStrings.actions[action]}
        </button>
      ))}
    </div>
  )
}

interface OpenedFormProps {
  readonly thing: Thing
  readonly opened: Opened
  readonly busy: boolean
  readonly onSubmit: (draft: Draft) => void
  readonly onClose: () => void
  readonly onUndo: (id: string, last: string) => void
}

function OpenedForm({ thing, opened, busy, onSubmit, onClose, onUndo }: OpenedFormProps) {
  const form = { busy, onSubmit, onCancel: onClose }
  if (opened === 'history') return <History about={thing.id} words={thing.words} onUndo={onUndo} />
  if (opened === 'correct') return thing.claim && <CorrectForm claim={thing.claim} {...form} />
  if (opened === 'merge' || opened === 'part') return <MergeForm thing={thing} verdict={opened} {...form} />
  const reject = opened === 'reject'
  return (
    <WordsForm
      label={reject ? assessStrings.whyOptional : assessStrings.noteLabel}
      submit={reject ? assessStrings.actions.reject : assessStrings.save}
      optional={reject}
      busy={busy}
      onSubmit={(note) => onSubmit({ verdict: opened, note })}
      onCancel={onClose}
    />
  )
}

/** What stands between the reader and the end of it: their name, somebody who was there first, a failure. */
export function Interruptions({ assessing: { state, send, drop } }: { readonly assessing: Assessing }) {
  if (state.kind === 'naming') return <NameDialog onName={() => send(state.draft, state.basedOn)} onClose={drop} />
  if (state.kind === 'conflict')
    return (
      <ConflictDialog
        draft={state.draft}
        newer={state.newer}
        onAdd={() => send(state.draft, state.newer.at(-1)?.id ?? state.basedOn)}
        onDrop={drop}
      />
    )
  if (state.kind === 'failed')
    return (
      <p className="assess-failure" role="alert">
        {assessStrings.failed} {state.error.message}
      </p>
    )
  return null
}
