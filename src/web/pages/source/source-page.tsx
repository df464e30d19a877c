import { useMemo, useState } from 'react'
import type { Source } from '../../../api/schema/source.ts'
import { ExportMenu } from '../../export/export-menu.tsx'
import { fetchAll, useList } from '../../fetch/use-resource.ts'
import { AssessToggle } from '../../parts/assess/assess-toggle.tsx'
import type { Thing } from '../../parts/assess/thing.ts'
import { UndoBar } from '../../parts/assess/undo-bar.tsx'
import { SideSign } from '../../parts/claim/side-sign.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Failure } from '../../parts/failure.tsx'
import { MoreButton } from '../../parts/more-button.tsx'
import { Page as Frame } from '../../parts/page.tsx'
import { Section } from '../../parts/section.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { Link } from '../../router/link.tsx'
import type { PageProps } from '../../router/routes.ts'
import { useSearchParams } from '../../router/search-params.ts'
import { sourceStrings } from '../../strings/source.ts'
import { dayWords } from '../../words/days.ts'
import { About } from './about.tsx'
import { groupByDay, isOnlyQuestioned, KINDS, readKind, type Said, type SaidOnDay, saidPath } from './said.ts'
import { saidTable } from './said-table.ts'
import { UtteranceEntry } from './utterance.tsx'
import './source.css'

const words = sourceStrings

function Summary({ source }: { readonly source: Source }) {
  const { side, statements, figures, events, documents, updated, contradicted, relayed } = source
  return (
    <p className="source-summary">
      <SideSign side={side} /> <b>{words.claims(statements + figures + events, documents)}</b>
      {relayed > 0 && `; ${words.relayed(relayed)}`}
      {updated > 0 && `; ${words.updated(updated)}`}
      {contradicted > 0 && (
        <>
          {'; '}
          <b className="alarm">{words.contradicted(contradicted)}</b>
        </>
      )}
    </p>
  )
}

/** A source can be merged with another that is the same, parted, or noted upon. */
function AssessSource({ source: { id, name, assessment, merged } }: { readonly source: Source }) {
  const [opened, setOpened] = useState<string | null>(null)
  const thing: Thing = { id, kind: 'entity', words: name, state: assessment, claim: null, merged }
  return <AssessToggle thing={thing} opened={opened} onOpen={setOpened} />
}

function Filters() {
  const [params, change] = useSearchParams()
  const kind = readKind(params.get('kind'))
  return (
    <div className="said-filters no-print">
      <fieldset>
        <legend className="unseen">{words.filter}</legend>
        {[null, ...KINDS].map((value) => (
          <button
            key={value}
            type="button"
            className="button"
            aria-pressed={kind === value}
            onClick={() => change({ kind: value })}
          >
            {words.filters[value ?? 'all']}
          </button>
        ))}
      </fieldset>
      <label className="check">
        <input
          type="checkbox"
          checked={isOnlyQuestioned(params)}
          onChange={({ target }) => change({ related: target.checked ? 'yes' : null })}
        />
        {words.onlyRelated}
      </label>
    </div>
  )
}

function Day({ day: { day, utterances } }: { readonly day: SaidOnDay }) {
  return (
    <li className="said-day">
      <h3>{day === null ? words.noDay : dayWords(day)}</h3>
      <ul>
        {utterances.map((utterance) => (
          <UtteranceEntry key={utterance.said.claim.id} utterance={utterance} />
        ))}
      </ul>
    </li>
  )
}

interface SaidListProps {
  readonly source: Source
  readonly items: readonly Said[]
  readonly list: ReturnType<typeof useList<Source>>
}

function SaidList({ source, items, list }: SaidListProps) {
  const { statements, figures, events } = source
  const [params] = useSearchParams()
  if (statements + figures + events === 0) return <Empty>{words.nothing}</Empty>
  const table = async () => saidTable(await fetchAll(saidPath(source.id, params), (answer) => (answer as Source).said))
  return (
    <Section title={words.said} lead={words.saidHint} aside={<ExportMenu title={source.name} table={table} />}>
      <Filters />
      {items.length === 0 && <Empty>{words.none}</Empty>}
      <ol>
        {groupByDay(items).map((day) => (
          <Day key={day.day} day={day} />
        ))}
      </ol>
      <MoreButton list={list} shown={items.length} total={source.said.total} />
    </Section>
  )
}

/** Everything that one person or body said over time, and what became of it. */
export function Page({ params: { id = '' } }: PageProps) {
  const [params] = useSearchParams()
  const list = useList<Source>(saidPath(id, params), ({ said }) => said.next)
  const pages = list.data?.pages
  const items = useMemo(() => (pages ?? []).flatMap(({ said }) => said.items), [pages])
  const source = pages?.[0]
  const above = <Link to="/sources">{words.above}</Link>
  if (!source)
    return (
      <Frame title={list.error ? words.missing : words.loading} above={above}>
        {list.error ? <Failure error={list.error} onRetry={() => void list.refetch()} /> : <Skeleton height="38rem" />}
      </Frame>
    )
  return (
    <Frame title={source.name} above={above}>
      <UndoBar />
      <Summary source={source} />
      <AssessSource source={source} />
      <About source={source} />
      <SaidList source={source} items={items} list={list} />
    </Frame>
  )
}
