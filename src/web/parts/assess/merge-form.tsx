import { type FormEvent, useDeferredValue, useState } from 'react'
import type { Page } from '../../../api/schema/page.ts'
import type { QuestionSummary } from '../../../api/schema/question.ts'
import type { SourceSummary } from '../../../api/schema/source.ts'
import { useResource } from '../../fetch/use-resource.ts'
import { assessStrings } from '../../strings/assess.ts'
import type { Draft } from './draft.ts'
import type { Thing } from './thing.ts'
import { FormButtons } from './words-form.tsx'

interface Choice {
  readonly id: string
  readonly words: string
}

const choiceOf = (item: QuestionSummary | SourceSummary): Choice =>
  'words' in item ? { id: item.id, words: item.words } : { id: item.id, words: item.name }

interface MergeFormProps {
  readonly thing: Thing
  readonly verdict: 'merge' | 'part'
  readonly busy: boolean
  readonly onSubmit: (draft: Draft) => void
  readonly onCancel: () => void
}

function legendOf({ thing, verdict }: MergeFormProps): string {
  if (verdict === 'part') return assessStrings.partFrom
  return thing.kind === 'question' ? assessStrings.otherQuestion : assessStrings.otherEntity
}

/** Chooses the other source or question that is the same as this one, or that it was wrongly taken for. */
export function MergeForm(props: MergeFormProps) {
  const { thing, verdict, busy, onSubmit, onCancel } = props
  const [typed, setTyped] = useState('')
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const [target, note] = [form.get('target'), form.get('note')]
    if (typeof target !== 'string') return
    onSubmit({ verdict, targets: [target], note: typeof note === 'string' && note.trim() !== '' ? note.trim() : null })
  }
  return (
    <form onSubmit={send} onKeyDown={(event) => event.key === 'Escape' && onCancel()} className="assess-form">
      <label>
        {legendOf(props)}
        <input
          type="search"
          className="field"
          placeholder={assessStrings.choose}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          autoComplete="off"
          // oxlint-disable-next-line -- the reader has just asked for this form
          autoFocus
        />
      </label>
      {verdict === 'part' && <Merged merged={thing.merged ?? []} />}
      <Choices thing={thing} typed={useDeferredValue(typed)} />
      <label>
        {assessStrings.whyOptional}
        <input name="note" className="field" maxLength={5000} autoComplete="off" />
      </label>
      <FormButtons submit={assessStrings.actions[verdict]} busy={busy} onCancel={onCancel} />
    </form>
  )
}

/** What the rules or a person took for it, each with why: what is parted most often. */
function Merged({ merged }: { readonly merged: NonNullable<Thing['merged']> }) {
  if (merged.length === 0) return null
  return (
    <fieldset className="assess-choices">
      <legend>{assessStrings.takenForIt}</legend>
      {merged.map(({ id, name, reasons }) => (
        <label key={id} className="check">
          <input type="radio" name="target" value={id} required />
          {name} <span className="aside">{reasons.join('; ')}</span>
        </label>
      ))}
    </fieldset>
  )
}

const MOST = 8

function Choices({ thing, typed }: { readonly thing: Thing; readonly typed: string }) {
  const list = thing.kind === 'question' ? 'questions' : 'sources'
  const { data } = useResource<Page<QuestionSummary | SourceSummary>>(
    `/${list}?q=${encodeURIComponent(typed)}&limit=${MOST + 1}`,
  )
  const choices = (data?.items ?? []).map(choiceOf).filter(({ id }) => id !== thing.id)
  return (
    <fieldset className="assess-choices">
      <legend className="unseen">{assessStrings.choose}</legend>
      {choices.slice(0, MOST).map(({ id, words }) => (
        <label key={id} className="check">
          <input type="radio" name="target" value={id} required />
          {words}
        </label>
      ))}
      {data && choices.length === 0 && <p className="aside">{assessStrings.noChoice}</p>}
    </fieldset>
  )
}
