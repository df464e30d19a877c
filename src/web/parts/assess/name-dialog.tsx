import type { FormEvent } from 'react'
import { assessStrings } from '../../strings/assess.ts'
import { Dialog } from '../dialog.tsx'
import { assessorName, keepAssessor } from './assessor.ts'

const { name: words } = assessStrings

interface NameDialogProps {
  readonly onName: (name: string) => void
  readonly onClose: () => void
}

/** Asks once who is assessing. */
export function NameDialog({ onName, onClose }: NameDialogProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget).get('assessor')
    const name = typeof given === 'string' ? given.trim() : ''
    if (name === '') return
    keepAssessor(name)
    onName(name)
  }
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form onSubmit={submit} className="assess-form">
        <p className="lead">{words.lead}</p>
        <label>
          {words.label}
          <input
            name="assessor"
            data-first
            className="field"
            required
            maxLength={200}
            autoComplete="name"
            defaultValue={assessorName() ?? ''}
          />
        </label>
        <p className="assess-buttons">
          <button type="submit" className="button primary">
            {words.go}
          </button>
        </p>
      </form>
    </Dialog>
  )
}
