import { geoContains } from 'd3-geo'
import { memo, type Ref, useDeferredValue, useMemo, useRef } from 'react'
import { mapStrings } from '../../strings/map.ts'
import { groupDigits } from '../../words/numbers.ts'
import { type Camera, type Frame, toFrame } from './camera.ts'
import type { Country } from './countries.ts'
import { type CountryName, placeCountryNames } from './country-names.ts'
import type { Located } from './located.ts'
import { isCrowded, type PlacedLabel, placeLabels } from './place-labels.ts'
import { WORLD } from './projection.ts'
import { latitudeAt, scaleBar } from './scale-bar.ts'
import { type CameraControl, useDrag, useWheel, ZOOM_STEP } from './use-camera.ts'

const Countries = memo(function Countries({
  countries,
  named,
}: {
  countries: readonly Country[]
  named: ReadonlySet<string>
}) {
  return countries.map(({ name, path }, index) => (
    // Some names stand twice in the atlas.
    <path
      key={`${name} ${index}`}
      d={path}
      className={named.has(name) ? 'country named' : 'country'}
      vectorEffect="non-scaling-stroke"
    />
  ))
})

/** Names of the countries that claims name as a whole. */
function namedCountries(countries: readonly Country[], located: readonly Located[]): ReadonlySet<string> {
  const wholes = located.filter(({ whole }) => whole)
  return new Set(
    countries
      .filter(({ shape }) => wholes.some(({ place }) => geoContains(shape, [place.lon ?? 0, place.lat ?? 0])))
      .map(({ name }) => name),
  )
}

/** Radius of a place's point: the more claims, the larger. */
const pointRadius = ({ claims }: Located, most: number): number => 4 + 6 * Math.sqrt(claims / Math.max(1, most))

/** A place where it stands in the frame, in pixels. */
interface Drawn extends Located {
  readonly left: number
  readonly top: number
  readonly reach: number
  readonly point: number
}

function draw(located: readonly Located[], camera: Camera, frame: Frame): readonly Drawn[] {
  const most = Math.max(...located.map(({ claims }) => claims))
  return located.map((one) => {
    const [left, top] = toFrame(camera, frame, one.x, one.y)
    return { ...one, left, top, reach: one.radius * camera.zoom, point: pointRadius(one, most) }
  })
}

function nameDrawn(drawn: readonly Drawn[], { width, height }: Frame): readonly PlacedLabel[] {
  const near = drawn.filter(({ left, top }) => left > -40 && left < width + 40 && top > -40 && top < height + 40)
  return placeLabels(
    near.map(({ place, left, top, point }) => ({ id: place.id, x: left, y: top, clear: point, words: place.name })),
    width,
  )
}

interface PlaceSignProps {
  readonly drawn: Drawn
  readonly selected: boolean
  readonly onSelect: (place: string) => void
}

/** A point, and the ring in which the place lies. */
function PlaceSign({ drawn: { place, left, top, reach, point, whole }, selected, onSelect }: PlaceSignProps) {
  return (
    <g className={selected ? 'place selected' : 'place'} onClick={() => onSelect(place.id)}>
      {!whole && reach > point && <circle className="place-ring" cx={left} cy={top} r={reach} />}
      <circle className={whole ? 'place-point whole' : 'place-point'} cx={left} cy={top} r={point} />
      <title>{`${place.name}: ${mapStrings.claims(place.figures, place.events)}; ${place.precisionWords}`}</title>
    </g>
  )
}

const PlaceNames = ({ names, selected }: { names: readonly PlacedLabel[]; selected: string | null }) => (
  <g className="place-names">
    {names.map(({ id, x, y, anchor, words }) => (
      <text key={id} x={x} y={y} textAnchor={anchor} className={id === selected ? 'selected' : undefined}>
        {words}
      </text>
    ))}
  </g>
)

/** Names of countries that touch no place's name. */
const CountryNames = ({ names, places }: { names: readonly CountryName[]; places: readonly PlacedLabel[] }) => (
  <g className="country-names">
    {names
      .filter(({ name, x, y }) => !isCrowded(x, y, name, places))
      .map(({ name, x, y }) => (
        <text key={`${name} ${x}`} x={x} y={y}>
          {name}
        </text>
      ))}
  </g>
)

function Scale({ camera, frame }: { readonly camera: Camera; readonly frame: Frame }) {
  const { km, pixels } = scaleBar(latitudeAt(camera.y, WORLD), camera.zoom, 110)
  return (
    <g className="scale" transform={`translate(12 ${frame.height - 14})`}>
      <path d={`M0 -4V0H${pixels}V-4`} />
      <text x={0} y={-8}>
        {mapStrings.scale(groupDigits(km))}
      </text>
    </g>
  )
}

interface WorldMapProps {
  readonly countries: readonly Country[]
  readonly located: readonly Located[]
  readonly frame: Frame
  readonly control: CameraControl
  readonly selected: string | null
  readonly onSelect: (place: string) => void
  readonly ref: Ref<SVGSVGElement>
}

/** The map itself: moved by dragging and pinching, for the eye; the list beside it has the same. */
export function WorldMap({ countries, located, frame, control, selected, onSelect, ref }: WorldMapProps) {
  const svg = useRef<SVGSVGElement>(null)
  const { moved, handlers } = useDrag(control, frame, svg)
  useWheel(control, frame, svg)
  const { camera } = control
  const settled = useDeferredValue(camera)
  const countryNames = useMemo(() => placeCountryNames(countries, settled, frame), [countries, settled, frame])
  const named = useMemo(() => namedCountries(countries, located), [countries, located])
  const [left, top] = toFrame(camera, frame, 0, 0)
  const drawn = draw(located, camera, frame)
  const names = nameDrawn(drawn, frame)
  const choose = (place: string) => {
    if (!moved()) onSelect(place)
  }
  return (
    <svg
      ref={(element) => {
        svg.current = element
        if (typeof ref === 'function') ref(element)
        else if (ref) ref.current = element
      }}
      className="world-map"
      width={frame.width}
      height={frame.height}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={`${mapStrings.map}. ${mapStrings.mapNote}`}
      onDoubleClick={() => control.zoom(ZOOM_STEP)}
      {...handlers}
    >
      <rect className="sea" width={frame.width} height={frame.height} />
      <g transform={`translate(${left} ${top}) scale(${camera.zoom})`}>
        <Countries countries={countries} named={named} />
      </g>
      {settled === camera && <CountryNames names={countryNames} places={names} />}
      {drawn.map((one) => (
        <PlaceSign key={one.place.id} drawn={one} selected={one.place.id === selected} onSelect={choose} />
      ))}
      <PlaceNames names={names} selected={selected} />
      <Scale camera={camera} frame={frame} />
    </svg>
  )
}
