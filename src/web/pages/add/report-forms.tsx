import { type FormEvent, type ReactNode, useState } from 'react'
import type { NewDocument } from '../../../api/schema/job.ts'
import { addStrings } from '../../strings/add.ts'

interface FormProps {
  readonly busy: boolean
  /** What was pasted, to begin with. */
  readonly initial: string
  /** Settles with whether it was taken; what was typed stays where it was not. */
  readonly onSend: (report: NewDocument) => Promise<boolean>
}

const textOf = (form: FormData, name: string): string | null => {
  const value = form.get(name)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** A form that empties itself once what it sent was taken. */
function useSending(onSend: FormProps['onSend'], read: (form: FormData) => NewDocument | null) {
  const [round, setRound] = useState(0)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const report = read(new FormData(event.currentTarget))
    if (report) void onSend(report).then((taken) => taken && setRound((before) => before + 1))
  }
  return { round, submit }
}

const AddButton = ({ busy }: { readonly busy: boolean }) => (
  <button type="submit" className="button primary" disabled={busy}>
    {addStrings.add}
  </button>
)

/** The address of a page that the server fetches. */
export function AddressForm({ busy, initial, onSend }: FormProps) {
  const { round, submit } = useSending(onSend, (form) => {
    const url = textOf(form, 'url')
    return url === null ? null : { url }
  })
  return (
    <form onSubmit={submit} key={round} className="add-form">
      <label>
        {addStrings.address}
        <input
          type="url"
          name="url"
          className="field"
          required
          defaultValue={round === 0 ? initial : ''}
          placeholder="https://"
          autoComplete="off"
          aria-describedby="address-hint"
        />
      </label>
      <p className="aside" id="address-hint">
        {addStrings.addressHint}
      </p>
      <AddButton busy={busy} />
    </form>
  )
}

function Named({ name, words, children }: { name: string; words: string; children?: ReactNode }) {
  return (
    <label>
      {words}
      <input name={name} className="field" autoComplete="off" type={name === 'url' ? 'url' : 'text'} maxLength={500} />
      {children}
    </label>
  )
}

/** A text, with what is known of where it came from. */
export function TextForm({ busy, initial, onSend }: FormProps) {
  const { round, submit } = useSending(onSend, (form) => {
    const text = textOf(form, 'text')
    if (text === null) return null
    const [title, publisher] = [textOf(form, 'title'), textOf(form, 'publisher')]
    return { text, title, publisher, published: textOf(form, 'published'), url: textOf(form, 'url') }
  })
  return (
    <form onSubmit={submit} key={round} className="add-form">
      <label>
        {addStrings.text}
        <textarea
          name="text"
          className="field"
          rows={7}
          required
          defaultValue={round === 0 ? initial : ''}
          placeholder={addStrings.textHint}
        />
      </label>
      <div className="add-known">
        <Named name="title" words={addStrings.textTitle} />
        <Named name="publisher" words={addStrings.publisher} />
        <Named name="published" words={addStrings.published}>
          <small>{addStrings.publishedHint}</small>
        </Named>
        <Named name="url" words={addStrings.url} />
      </div>
      <AddButton busy={busy} />
    </form>
  )
}
