import { useEffect, useMemo, useRef, useState } from 'react'
import type { Document } from '../../../api/schema/document.ts'
import { Empty } from '../../parts/empty.tsx'
import { MarkedText } from '../../parts/marked-text/marked-text.tsx'
import type { TextLayout } from '../../parts/marked-text/text-offsets.ts'
import { useSearchParams } from '../../router/search-params.ts'
import { useHash } from '../../router/use-hash.ts'
import { reportStrings } from '../../strings/report.ts'
import { AddClaim } from './add-claim.tsx'
import { type Entry, marksOf, shownEntries } from './entries.ts'
import { FurnitureLines } from './furniture-lines.tsx'
import { Margin } from './margin.tsx'
import { ReaderBar } from './reader-bar.tsx'
import { scrollToClaim } from './scroll-to-claim.ts'
import { useClaimKeys } from './use-claim-keys.ts'

/** Goes to the words of the claim that the address names, once they are laid out and whenever it names another. */
function useScrollToSelected(layout: TextLayout | null, entry: Entry | undefined) {
  const arrived = useRef(false)
  useEffect(() => {
    if (!layout) return
    if (entry) scrollToClaim(layout, entry.at, arrived.current)
    arrived.current = true
    // The same claim told anew is no reason to move the page.
  }, [layout, entry?.claim.id])
}

/** The text with its claims marked, and the margin that lists them. */
export function Reader({ report }: { readonly report: Document }) {
  const [params] = useSearchParams()
  const [selected, select] = useHash()
  const [layout, setLayout] = useState<TextLayout | null>(null)
  const root = useRef<HTMLDivElement>(null)
  const hidden = params.getAll('hide').join(' ')
  const entries = useMemo(() => shownEntries(report.claims, params), [report.claims, hidden])
  const marks = useMemo(() => entries.flatMap(({ claim, rejected }) => (rejected ? [] : marksOf(claim))), [entries])
  const walk = useClaimKeys(entries, selected, select)
  useScrollToSelected(layout, entries[walk.at])
  const withFurniture = params.has('furniture')
  return (
    <section aria-label={reportStrings.text} className="reader">
      <ReaderBar report={report} entries={entries} walk={walk} />
      <div className="reader-columns" ref={root}>
        <div className="reader-text">
          <MarkedText
            text={report.text}
            marks={marks}
            selected={selected}
            onSelect={select}
            onLayout={setLayout}
            {...(withFurniture && {
              before: (index: number) => <FurnitureLines report={report} paragraph={index} layout={layout} />,
            })}
          />
        </div>
        {entries.length === 0 ? (
          <Empty>{reportStrings.noClaims}</Empty>
        ) : (
          <Margin entries={entries} layout={layout} text={report.text} at={walk.at} onSelect={select} />
        )}
      </div>
      <AddClaim report={report} onAdded={select} />
    </section>
  )
}
