import { type CSSProperties, memo } from 'react'
import type { Saying } from '../../../api/schema/claim.ts'
import { SideSign } from '../../parts/claim/side-sign.tsx'
import { reportStrings } from '../../strings/report.ts'
import type { Entry } from './entries.ts'
import { NoteCard } from './note-card.tsx'

interface NoteProps {
  readonly entry: Entry
  readonly text: string
  /** In pixels from the top of the margin. */
  readonly top: number
  readonly selected: boolean
  readonly onSelect: (claim: string | null) => void
}

/** What is counted, who says it, what kind of event: what tells the claim from its neighbours in a few words. */
function restOf(claim: Saying, text: string): string {
  if (claim.type === 'figure') return [claim.item, claim.measure].filter((word) => word !== null).join(' ')
  if (claim.type === 'event') return claim.eventWords
  return claim.cue === null ? reportStrings.kindWords.statement : text.slice(claim.cue.start, claim.cue.end)
}

const headOf = (claim: Saying, text: string): string => {
  if (claim.type === 'figure') return claim.words
  return claim.type === 'event' ? `‘${text.slice(claim.trigger.start, claim.trigger.end)}’` : claim.originWords
}

function Line({ entry: { claim, nested }, text }: Pick<NoteProps, 'entry' | 'text'>) {
  const assessed = claim.assessment.verdict
  return (
    <>
      <SideSign side={claim.side} />
      <span className="note-words">
        <span className="unseen">{reportStrings.kindWords[claim.type]}: </span>
        <b>{headOf(claim, text)}</b> {restOf(claim, text)}
        {!nested && claim.type !== 'statement' && claim.origin && (
          <span className="note-who"> · {claim.originWords}</span>
        )}
      </span>
      {assessed && <span className={`note-verdict ${assessed}`}>{reportStrings.verdicts[assessed]}</span>}
    </>
  )
}

/** One claim in the margin: a line, and all about it when it is selected. */
export const Note = memo(function Note({ entry, text, top, selected, onSelect }: NoteProps) {
  const { claim, nested, rejected } = entry
  const placed = { '--top': `${top}px` } as CSSProperties
  return (
    <li
      id={claim.id}
      className={`note ${claim.type}${nested ? ' nested' : ''}${rejected ? ' rejected' : ''}${selected ? ' open' : ''}`}
      style={placed}
    >
      <a
        href={`#${encodeURIComponent(claim.id)}`}
        className="note-line"
        aria-current={selected ? 'true' : undefined}
        aria-expanded={selected}
        data-entry
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          onSelect(selected ? null : claim.id)
        }}
      >
        <Line entry={entry} text={text} />
      </a>
      {selected && (
        <NoteCard
          claim={claim}
          title={`${headOf(claim, text)} ${restOf(claim, text)}`}
          onClose={() => onSelect(null)}
        />
      )}
    </li>
  )
})
