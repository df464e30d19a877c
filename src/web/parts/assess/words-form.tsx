import type { FormEvent } from 'react'
import { assessStrings } from '../../strings/assess.ts'

interface WordsFormProps {
  /** What it is about, above the field. */
  readonly lead?: string
  readonly label: string
  readonly submit: string
  /** Whether it may be sent without words. */
  readonly optional: boolean
  readonly busy: boolean
  readonly onSubmit: (words: string | null) => void
  readonly onCancel: () => void
}

/** A note, or why: one field that has the focus, sent with Enter. */
export function WordsForm({ lead, label, submit, optional, busy, onSubmit, onCancel }: WordsFormProps) {
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget).get('words')
    const words = typeof given === 'string' ? given.trim() : ''
    if (words !== '' || optional) onSubmit(words === '' ? null : words)
  }
  return (
    <form onSubmit={send} onKeyDown={(event) => event.key === 'Escape' && onCancel()} className="assess-form">
      {lead !== undefined && <p>{lead}</p>}
      <label>
        {label}
        {/* oxlint-disable-next-line -- the reader has just asked for this form */}
        <input name="words" className="field" maxLength={5000} required={!optional} autoComplete="off" autoFocus />
      </label>
      <FormButtons submit={submit} busy={busy} onCancel={onCancel} />
    </form>
  )
}

interface FormButtonsProps {
  readonly submit: string
  readonly busy: boolean
  readonly onCancel: () => void
}

export function FormButtons({ submit, busy, onCancel }: FormButtonsProps) {
  return (
    <p className="assess-buttons">
      <button type="submit" className="button primary" disabled={busy}>
        {submit}
      </button>
      <button type="button" className="button" onClick={onCancel}>
        {assessStrings.cancel}
      </button>
    </p>
  )
}
