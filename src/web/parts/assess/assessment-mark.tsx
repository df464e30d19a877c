import type { AssessmentState } from '../../../api/schema/assessment-state.ts'
import { assessStrings } from '../../strings/assess.ts'
import { Moment } from './moment.tsx'
import './assess.css'

/** What stands of a thing now: 'Accepted by Ada Venn, 5 Nov 2031, 1 note'; nothing where nobody said anything. */
export function AssessmentMark({ state: { verdict, by, at, notes } }: { readonly state: AssessmentState }) {
  if (verdict === null && notes === 0) return null
  return (
    <span className={`assessment-mark ${verdict ?? 'noted'}`}>
      {verdict !== null && (
        <>
          <b>{assessStrings.standing[verdict]}</b> {by !== null && assessStrings.by(by)}
          {at !== null && (
            <>
              , <Moment at={at} />
            </>
          )}
        </>
      )}
      {verdict !== null && notes > 0 && '; '}
      {notes > 0 && assessStrings.notes(notes)}
    </span>
  )
}
