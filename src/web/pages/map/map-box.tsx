import { type Ref, useEffect, useMemo, useRef } from 'react'
import { useWidth } from '../../parts/use-width.ts'
import { mapStrings } from '../../strings/map.ts'
import { type Frame, fitCamera, toFrame } from './camera.ts'
import { type Located, mostNamed } from './located.ts'
import { type CameraControl, cameraKeys, useCamera, ZOOM_STEP } from './use-camera.ts'
import { useWorld } from './use-world.ts'
import { WorldMap } from './world-map.tsx'

/** Pixels around the places that are shown. */
const AIR = 48
const PAN = 120

const frameOf = (width: number): Frame => ({
  width,
  height: Math.round(Math.min(540, Math.max(280, width * 0.66))),
})

interface MapBoxProps {
  readonly located: readonly Located[]
  readonly selected: string | null
  readonly onSelect: (place: string) => void
  readonly ref: Ref<SVGSVGElement>
}

/** Room for the map, of a height that does not change when it is there. */
export function MapBox(props: MapBoxProps) {
  const [box, width] = useWidth<HTMLDivElement>()
  const frame = useMemo(() => frameOf(width), [width])
  return (
    <div ref={box} className="map-box">
      {width > 0 && <SizedMap key={width < 500 ? 'narrow' : 'wide'} frame={frame} {...props} />}
    </div>
  )
}

/** Brings the chosen place into the frame where it is not in it. */
function useShowSelected({ located, selected }: MapBoxProps, { camera, setCamera }: CameraControl, frame: Frame) {
  useEffect(() => {
    const found = located.find(({ place }) => place.id === selected)
    if (!found) return
    const [x, y] = toFrame(camera, frame, found.x, found.y)
    if (x < 30 || x > frame.width - 30 || y < 30 || y > frame.height - 30)
      setCamera({ ...camera, x: found.x, y: found.y })
  }, [selected])
}

function SizedMap(props: MapBoxProps & { readonly frame: Frame }) {
  const { located, selected, onSelect, frame, ref } = props
  const { countries, failed } = useWorld()
  const most = useMemo(() => fitCamera(mostNamed(located), frame, AIR), [located, frame])
  const control = useCamera(frame, most)
  const fitted = useRef(located)
  useEffect(() => {
    // Another filter, other places.
    if (fitted.current !== located) control.setCamera(most)
    fitted.current = located
  }, [located, most])
  useShowSelected(props, control, frame)
  const fit = () => control.setCamera(most)
  return (
    <div
      className="map-frame"
      role="group"
      aria-label={mapStrings.map}
      aria-description={mapStrings.mapNote}
      // oxlint-disable-next-line -- the arrow keys move what is in it
      tabIndex={0}
      onKeyDown={cameraKeys(control, fit)}
    >
      <Controls control={control} onFit={fit} onFitAll={() => control.setCamera(fitCamera(located, frame, AIR))} />
      <WorldMap
        countries={countries}
        located={located}
        frame={frame}
        control={control}
        selected={selected}
        onSelect={onSelect}
        ref={ref}
      />
      {failed && <p className="map-failure">{mapStrings.failed}</p>}
    </div>
  )
}

interface ControlsProps {
  readonly control: CameraControl
  readonly onFit: () => void
  readonly onFitAll: () => void
}

function Controls({ control: { pan, zoom }, onFit, onFitAll }: ControlsProps) {
  const signs: readonly (readonly [sign: string, words: string, act: () => void])[] = [
    ['+', mapStrings.zoomIn, () => zoom(ZOOM_STEP)],
    ['−', mapStrings.zoomOut, () => zoom(1 / ZOOM_STEP)],
    ['←', mapStrings.pan.left, () => pan(PAN, 0)],
    ['→', mapStrings.pan.right, () => pan(-PAN, 0)],
    ['↑', mapStrings.pan.up, () => pan(0, PAN)],
    ['↓', mapStrings.pan.down, () => pan(0, -PAN)],
  ]
  return (
    <div className="map-controls no-print">
      {signs.map(([sign, words, act]) => (
        <button key={words} type="button" className="button" aria-label={words} title={words} onClick={act}>
          {sign}
        </button>
      ))}
      <button type="button" className="button" onClick={onFit}>
        {mapStrings.fit}
      </button>
      <button type="button" className="button" onClick={onFitAll}>
        {mapStrings.fitAll}
      </button>
    </div>
  )
}
