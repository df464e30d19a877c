import { type CSSProperties, useEffect, useRef } from 'react'
import type { TextLayout } from '../../parts/marked-text/text-offsets.ts'
import { reportStrings } from '../../strings/report.ts'
import type { Entry } from './entries.ts'
import { Note } from './note.tsx'
import { useNoteTops } from './use-note-tops.ts'

interface MarginProps {
  readonly entries: readonly Entry[]
  readonly layout: TextLayout | null
  readonly text: string
  /** Index of the selected entry; -1 for none. */
  readonly at: number
  readonly onSelect: (claim: string | null) => void
}

/** Puts the focus on the note that was selected by key, click or address, without moving the page. */
function useFocusOnNote(at: number) {
  const list = useRef<HTMLOListElement>(null)
  const before = useRef(at)
  useEffect(() => {
    if (before.current === at) return
    before.current = at
    list.current?.children[at]?.querySelector<HTMLElement>('.note-line')?.focus({ preventScroll: true })
  }, [at])
  return list
}

/** Every claim of the report beside its line; the same for the keyboard and for those who hear the page as the marks are for the eye. */
export function Margin({ entries, layout, text, at, onSelect }: MarginProps) {
  const list = useFocusOnNote(at)
  const { tops, height } = useNoteTops(list, layout, entries, at)
  const sized = { '--height': `${height}px` } as CSSProperties
  return (
    <div className="margin" style={sized}>
      <h2 className="unseen">{reportStrings.claims}</h2>
      <ol ref={list} className="notes">
        {entries.map((entry, index) => (
          <Note
            key={entry.claim.id}
            entry={entry}
            text={text}
            top={tops[index] ?? 0}
            selected={index === at}
            onSelect={onSelect}
          />
        ))}
      </ol>
    </div>
  )
}
