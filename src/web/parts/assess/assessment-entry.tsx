import type { ReactNode } from 'react'
import type { Assessment } from '../../../api/schema/assessment.ts'
import { assessStrings } from '../../strings/assess.ts'
import { fieldStrings, valueStrings } from '../../strings/fields.ts'
import { Moment } from './moment.tsx'

const fieldName = (field: string): string => Object.entries(fieldStrings).find(([name]) => name === field)?.[1] ?? field

/** A value of a field in words: text as it is, a thing by its name, all else as JSON. */
function valueWords(value: unknown): string {
  if (value === null || value === undefined) return assessStrings.notStated
  if (typeof value === 'string') return valueStrings[value] ?? value
  if (typeof value === 'object' && 'name' in value && typeof value.name === 'string') return value.name
  if (typeof value === 'object' && 'low' in value && 'high' in value) return boundsOf([value.low, value.high])
  return JSON.stringify(value)
}

/** '1200', '800–900', '800–…'. */
const boundsOf = (bounds: readonly unknown[]): string =>
  [...new Set(bounds.map((bound) => (typeof bound === 'number' ? String(bound) : '…')))].join('–')

interface ChangeProps {
  readonly change: { readonly field: string; readonly from?: unknown; readonly to?: unknown }
}

/** 'Number: 1,200 → 1,300'. */
export function Change({ change: { field, from, to } }: ChangeProps) {
  return (
    <span className="change">
      {fieldName(field)}: <del>{valueWords(from)}</del> <span aria-hidden="true">→</span> <ins>{valueWords(to)}</ins>
    </span>
  )
}

interface AssessmentEntryProps {
  readonly assessment: Assessment
  readonly children?: ReactNode
}

/** Who did what, when and why. */
export function AssessmentEntry({ assessment, children }: AssessmentEntryProps) {
  const { verdict, by, at, change, fields, note, holds, lost } = assessment
  return (
    <div className={holds ? 'assessment' : 'assessment gone'}>
      <p>
        <b>{by}</b> {assessStrings.did[verdict]}, <Moment at={at} />
        {!holds && ` (${assessStrings.takenBack})`}
      </p>
      {change && (
        <p>
          <Change change={change} />
        </p>
      )}
      {fields && (
        <ul className="given">
          {Object.entries(fields).map(([field, value]) => (
            <li key={field}>
              {fieldName(field)}: {valueWords(value)}
            </li>
          ))}
        </ul>
      )}
      {lost !== null && <p className="aside">{assessStrings.lost(lost)}</p>}
      {note !== null && <p className="assessment-note">{note}</p>}
      {children}
    </div>
  )
}
