import { useId } from 'react'
import type { Saying } from '../../../api/schema/claim.ts'
import type { EventPage } from '../../../api/schema/event.ts'
import type { QuestionPage } from '../../../api/schema/question.ts'
import { useResource } from '../../fetch/use-resource.ts'
import { type Field, fieldsOf } from '../../parts/assess/fields.ts'
import { addClaimStrings } from '../../strings/add-claim.ts'
import { fieldHints, fieldStrings, valueStrings } from '../../strings/fields.ts'

type FieldOf = Omit<Field, 'get'>

/** Without these a claim says nothing. */
const NEEDED: Readonly<Record<Saying['type'], ReadonlySet<Field['name']>>> = {
  figure: new Set(['quantity', 'measure']),
  event: new Set(['eventType']),
  statement: new Set(['origin']),
}

/** The number that words give in digits, as a first guess; '' where they give none. */
export const guessNumber = (words: string): string => /\d[\d,]*(?:\.\d+)?/.exec(words)?.[0].replaceAll(',', '') ?? ''

interface InputProps {
  readonly field: FieldOf
  readonly needed: boolean
  readonly guess: string
  /** Id of the list of what others have been called. */
  readonly list: string | undefined
}

function Input({ field, needed, guess, list }: InputProps) {
  const hint = useId()
  const named = { name: `field-${field.name}`, className: 'field', required: needed }
  return (
    <label>
      {fieldStrings[field.name]}
      {field.choices ? (
        <select {...named} defaultValue="">
          <option value="">–</option>
          {field.choices.map((value) => (
            <option key={value} value={value}>
              {valueStrings[value] ?? value}
            </option>
          ))}
        </select>
      ) : (
        <input {...named} defaultValue={guess} maxLength={200} autoComplete="off" list={list} aria-describedby={hint} />
      )}
      {field.choices === null && <small id={hint}>{fieldHints[field.hint]}</small>}
    </label>
  )
}

/** Names that the ledger has for what is counted, and for kinds of events. */
function useKnownNames(kind: Saying['type']): readonly string[] {
  const measures = useResource<QuestionPage>('/questions?limit=1').data?.measures ?? []
  const types = useResource<EventPage>('/events?limit=1').data?.types ?? []
  if (kind === 'figure') return measures.map(({ value }) => value)
  return kind === 'event' ? types.map(({ value }) => value) : []
}

/** What a claim says, field by field; those that it cannot do without first. */
export function ClaimFields({ kind, words }: { readonly kind: Saying['type']; readonly words: string }) {
  const list = useId()
  const names = useKnownNames(kind)
  const needed = NEEDED[kind]
  const fields = fieldsOf[kind]
  const inputOf = (field: FieldOf) => (
    <Input
      key={field.name}
      field={field}
      needed={needed.has(field.name)}
      guess={field.name === 'quantity' ? guessNumber(words) : ''}
      list={field.name === 'measure' || field.name === 'eventType' ? list : undefined}
    />
  )
  return (
    <>
      <datalist id={list}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div className="claim-fields">{fields.filter(({ name }) => needed.has(name)).map(inputOf)}</div>
      <details>
        <summary>{addClaimStrings.optional}</summary>
        <div className="claim-fields">{fields.filter(({ name }) => !needed.has(name)).map(inputOf)}</div>
      </details>
    </>
  )
}
