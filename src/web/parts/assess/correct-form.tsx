import { type FormEvent, useId, useState } from 'react'
import type { Saying } from '../../../api/schema/claim.ts'
import { assessStrings } from '../../strings/assess.ts'
import { fieldHints, fieldStrings, valueStrings } from '../../strings/fields.ts'
import type { Draft } from './draft.ts'
import { type FieldValue, fieldValues } from './fields.ts'
import { FormButtons } from './words-form.tsx'

interface CorrectFormProps {
  readonly claim: Saying
  readonly busy: boolean
  readonly onSubmit: (draft: Draft) => void
  readonly onCancel: () => void
}

const inWords = (value: string): string => valueStrings[value] ?? value

/** Where the new value is chosen or typed; it starts as the one that is there. */
function ValueInput({ field, hint }: { readonly field: FieldValue; readonly hint: string }) {
  if (field.choices)
    return (
      <select name="to" className="field" defaultValue={field.value ?? ''}>
        {field.choices.map((value) => (
          <option key={value} value={value}>
            {inWords(value)}
          </option>
        ))}
      </select>
    )
  return (
    <input
      name="to"
      className="field"
      defaultValue={field.value ?? ''}
      required={!field.nullable}
      maxLength={200}
      autoComplete="off"
      aria-describedby={hint}
    />
  )
}

const textOf = (form: FormData, name: string): string | null => {
  const value = form.get(name)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** Chooses a field of a claim and gives it another value; the words of the claim stay what the text has. */
export function CorrectForm({ claim, busy, onSubmit, onCancel }: CorrectFormProps) {
  const hint = useId()
  const fields = fieldValues(claim)
  const [name, setName] = useState(fields[0]?.name)
  const field = fields.find((candidate) => candidate.name === name)
  if (!field) return null
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const to = textOf(form, 'to')
    if (to === field.value) return onCancel()
    onSubmit({ verdict: 'correct', change: { field: field.name, from: field.value, to }, note: textOf(form, 'note') })
  }
  return (
    <form onSubmit={send} onKeyDown={(event) => event.key === 'Escape' && onCancel()} className="assess-form">
      <label>
        {assessStrings.field}
        <select
          className="field"
          value={name}
          onChange={({ target }) => setName(fields.find((candidate) => candidate.name === target.value)?.name)}
          // oxlint-disable-next-line -- the reader has just asked for this form
          autoFocus
        >
          {fields.map((candidate) => (
            <option key={candidate.name} value={candidate.name}>
              {fieldStrings[candidate.name]}:{' '}
              {candidate.value === null ? assessStrings.notStated : inWords(candidate.value)}
            </option>
          ))}
        </select>
      </label>
      <label key={field.name}>
        {assessStrings.newValue}
        <ValueInput field={field} hint={hint} />
      </label>
      <p className="aside" id={hint}>
        {fieldHints[field.hint]} {field.nullable && field.choices === null && assessStrings.leaveEmpty}
      </p>
      <label>
        {assessStrings.whyOptional}
        <input name="note" className="field" maxLength={5000} autoComplete="off" />
      </label>
      <FormButtons submit={assessStrings.save} busy={busy} onCancel={onCancel} />
    </form>
  )
}
