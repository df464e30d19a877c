import { useState } from 'react'
import { fetchLast } from '../../parts/assess/history-of.ts'
import { Interruptions } from '../../parts/assess/interruptions.tsx'
import { useAssess } from '../../parts/assess/use-assess.ts'
import { WordsForm } from '../../parts/assess/words-form.tsx'
import { assessStrings } from '../../strings/assess.ts'
import { reportStrings } from '../../strings/report.ts'

interface NotACopyProps {
  readonly report: string
  /** Id of the report that it was taken to draw on, or to be drawn on by. */
  readonly other: string
  /** What the other is called. */
  readonly name: string
}

/** Lets a person say that a report does not draw on another. */
export function NotACopy({ report, other, name }: NotACopyProps) {
  const [opened, setOpened] = useState(false)
  const assessing = useAssess({ id: report, words: reportStrings.noCopyOf(name) }, () => setOpened(false))
  return (
    <>
      <button type="button" className="button small no-print" aria-expanded={opened} onClick={() => setOpened(!opened)}>
        {reportStrings.noCopy}
        <span className="unseen"> {name}</span>
      </button>
      {opened && (
        <WordsForm
          label={assessStrings.whyOptional}
          submit={assessStrings.save}
          optional
          busy={assessing.state.kind === 'pending'}
          onSubmit={(note) => assessing.send({ verdict: 'part', targets: [other], note }, () => fetchLast(report))}
          onCancel={() => setOpened(false)}
        />
      )}
      <Interruptions assessing={assessing} />
    </>
  )
}
