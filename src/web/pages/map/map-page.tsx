import { useMemo, useRef } from 'react'
import type { Place, PlacePage } from '../../../api/schema/place.ts'
import { ExportMenu } from '../../export/export-menu.tsx'
import { askedPath } from '../../fetch/asked-path.ts'
import { fetchAll, useList } from '../../fetch/use-resource.ts'
import { Empty } from '../../parts/empty.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { MoreButton } from '../../parts/more-button.tsx'
import { Page as Frame } from '../../parts/page.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useSearchParams } from '../../router/search-params.ts'
import { useHash } from '../../router/use-hash.ts'
import { mapStrings } from '../../strings/map.ts'
import { locate } from './located.ts'
import { MapBox } from './map-box.tsx'
import { MapFilters } from './map-filters.tsx'
import { PlaceList } from './place-list.tsx'
import './map.css'

const FILTERS = ['question', 'type']

const rowOf = (place: Place): readonly (string | number | null)[] => [
  place.name,
  place.lat,
  place.lon,
  place.precisionKm,
  place.precisionWords,
  place.figures,
  place.events,
  place.documents,
]

/** The places that claims name: a map, and the list that says the same. */
export function Page() {
  const [params] = useSearchParams()
  const [selected, select] = useHash()
  const chart = useRef<SVGSVGElement>(null)
  const path = askedPath('/places', params, FILTERS, { limit: '300' })
  const query = useList<PlacePage>(path, ({ next }) => next)
  const places = useMemo(() => query.data?.pages.flatMap(({ items }) => items) ?? [], [query.data])
  const located = useMemo(() => locate(places), [places])
  const filtered = FILTERS.some((name) => params.has(name))
  return (
    <Frame
      title={mapStrings.title}
      lead={mapStrings.lead}
      actions={
        <ExportMenu
          title={mapStrings.title}
          table={async () => ({ headings: mapStrings.headings, rows: (await fetchAll<Place>(path)).map(rowOf) })}
          {...(located.length > 0 && { chart: () => chart.current })}
        />
      }
    >
      <MapFilters />
      <Loaded query={query} loading={<Skeleton height="36rem" />}>
        {({ pages }) => (
          <div className="map-columns">
            {located.length > 0 ? (
              <MapBox located={located} selected={selected} onSelect={select} ref={chart} />
            ) : (
              <Empty>
                {places.length > 0 ? mapStrings.noneLocated : filtered ? mapStrings.noneFound : mapStrings.none}
              </Empty>
            )}
            <div className="map-list">
              <p className="aside" role="status">
                {mapStrings.count(pages[0]?.total ?? 0)}
                {located.length < places.length && `, ${mapStrings.notLocated(places.length - located.length)}`}
              </p>
              <PlaceList places={places} selected={selected} onSelect={select} />
              <MoreButton list={query} shown={places.length} total={pages[0]?.total ?? 0} />
            </div>
          </div>
        )}
      </Loaded>
    </Frame>
  )
}
