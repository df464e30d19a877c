import { useMemo, useState } from 'react'
import type { Claim } from '../../../api/schema/claim.ts'
import type { Contradiction, ContradictionPage } from '../../../api/schema/contradiction.ts'
import { ExportMenu } from '../../export/export-menu.tsx'
import { fetchAll, useList } from '../../fetch/use-resource.ts'
import { UndoBar } from '../../parts/assess/undo-bar.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { MoreButton } from '../../parts/more-button.tsx'
import { Page as Frame } from '../../parts/page.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { contradictionsStrings } from '../../strings/contradictions.ts'
import { Pair } from './pair.tsx'
import './contradictions.css'

const cellsOf = (claims: readonly Claim[]): readonly string[] => [
  claims.map(({ words }) => words).join('; '),
  claims.map(({ originWords }) => originWords).join('; '),
  claims.map(({ publisher }) => publisher).join('; '),
]

const rowOf = ({ heading, a, b, reasons }: Contradiction): readonly string[] => [
  heading,
  ...cellsOf(b),
  ...cellsOf(a),
  reasons.join('; '),
]

/** Every contradiction with its two sides beside each other. */
export function Page() {
  const query = useList<ContradictionPage>('/contradictions?limit=20', ({ next }) => next)
  const found = useMemo(() => query.data?.pages.flatMap(({ items }) => items) ?? [], [query.data])
  const [opened, setOpened] = useState<string | null>(null)
  const total = query.data?.pages[0]?.total
  return (
    <Frame
      title={contradictionsStrings.title}
      lead={contradictionsStrings.lead}
      actions={
        <>
          <ExportMenu
            title={contradictionsStrings.title}
            table={async () => ({
              headings: contradictionsStrings.headings,
              rows: (await fetchAll<Contradiction>('/contradictions?limit=100')).map(rowOf),
            })}
          />
          <span className="aside" role="status">
            {total !== undefined && contradictionsStrings.count(total)}
          </span>
        </>
      }
    >
      <Loaded query={query} loading={<Skeleton height="12rem" count={3} />}>
        {() =>
          found.length === 0 ? (
            <Empty>{contradictionsStrings.none}</Empty>
          ) : (
            <ol className="contradictions">
              {found.map((contradiction) => (
                <Pair key={contradiction.id} contradiction={contradiction} opened={opened} onOpen={setOpened} />
              ))}
            </ol>
          )
        }
      </Loaded>
      <MoreButton list={query} shown={found.length} total={total ?? 0} />
      <UndoBar />
    </Frame>
  )
}
