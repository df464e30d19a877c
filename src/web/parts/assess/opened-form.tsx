import { assessStrings } from '../../strings/assess.ts'
import { CorrectForm } from './correct-form.tsx'
import type { Draft, Seen } from './draft.ts'
import { History } from './history.tsx'
import { fetchLast } from './history-of.ts'
import { MergeForm } from './merge-form.tsx'
import type { Opened } from './panel-actions.ts'
import type { Thing } from './thing.ts'
import { WordsForm } from './words-form.tsx'

interface OpenedFormProps {
  readonly thing: Thing
  readonly opened: Opened
  readonly busy: boolean
  /** Id of the latest assessment that was shown when it was opened. */
  readonly seen: string | null
  readonly onSubmit: (draft: Draft, seen: Seen) => void
  readonly onClose: () => void
}

/** That a figure does not answer its question: said of the question, whose history it goes into. */
function PartClaim({ thing: { claim }, busy, onSubmit, onClose }: OpenedFormProps) {
  if (claim?.type !== 'figure' || !claim.question) return null
  const { id, words } = claim.question
  return (
    <WordsForm
      lead={assessStrings.partClaimLead(words)}
      label={assessStrings.whyOptional}
      submit={assessStrings.actions.part}
      optional
      busy={busy}
      onSubmit={(note) => onSubmit({ verdict: 'part', about: id, targets: [claim.id], note }, () => fetchLast(id))}
      onCancel={onClose}
    />
  )
}

/** The form of one action, or the history. */
export function OpenedForm(props: OpenedFormProps) {
  const { thing, opened, busy, seen, onSubmit, onClose } = props
  const form = { busy, onSubmit: (draft: Draft) => onSubmit(draft, seen), onCancel: onClose }
  if (opened === 'history')
    return (
      <History
        about={thing.id}
        words={thing.words}
        onUndo={(id, last) => onSubmit({ verdict: 'withdraw', supersedes: id }, last)}
      />
    )
  if (opened === 'correct') return thing.claim && <CorrectForm claim={thing.claim} {...form} />
  if (opened === 'part' && thing.kind === 'claim') return <PartClaim {...props} />
  if (opened === 'merge' || opened === 'part') return <MergeForm thing={thing} verdict={opened} {...form} />
  const reject = opened === 'reject'
  return (
    <WordsForm
      label={reject ? assessStrings.whyOptional : assessStrings.noteLabel}
      submit={reject ? assessStrings.actions.reject : assessStrings.save}
      optional={reject}
      busy={busy}
      onSubmit={(note) => onSubmit({ verdict: opened, note }, seen)}
      onCancel={onClose}
    />
  )
}
