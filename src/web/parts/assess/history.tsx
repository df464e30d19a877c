import { assessStrings } from '../../strings/assess.ts'
import { Loaded } from '../loaded.tsx'
import { Skeleton } from '../skeleton.tsx'
import { AssessmentEntry } from './assessment-entry.tsx'
import { useHistory } from './history-of.ts'

interface HistoryProps {
  readonly about: string
  readonly words: string
  /** Takes one of them back; `last` is the latest that is shown. */
  readonly onUndo: (id: string, last: string) => void
}

/** Everything that people said of one thing, the latest first. */
export function History({ about, words, onUndo }: HistoryProps) {
  const query = useHistory(about)
  return (
    <div className="history">
      <h3>{assessStrings.historyOf(words)}</h3>
      <Loaded query={query} loading={<Skeleton height="3rem" />}>
        {({ items }) => {
          if (items.length === 0) return <p className="aside">{assessStrings.noHistory}</p>
          return (
            <ol>
              {items.map((assessment) => (
                <li key={assessment.id}>
                  <AssessmentEntry assessment={assessment}>
                    {assessment.holds && (
                      <button
                        type="button"
                        className="button small no-print"
                        onClick={() => onUndo(assessment.id, items[0]?.id ?? assessment.id)}
                      >
                        {assessStrings.undoThis}
                      </button>
                    )}
                  </AssessmentEntry>
                </li>
              ))}
            </ol>
          )
        }}
      </Loaded>
    </div>
  )
}
