import { WORLD } from './projection.ts'

/** What the map shows: the place in its units at the middle of the frame, and how many pixels a unit takes. */
export interface Camera {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

export interface Frame {
  readonly width: number
  readonly height: number
}

/** A circle in the map's units. */
export interface Disc {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** From the whole world in a narrow frame to about 60 km across a wide one. */
const LEAST_ZOOM = 0.25
const MOST_ZOOM = 800

const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value))

/** The camera kept to the world and to sensible zooms. */
export const limitCamera = ({ x, y, zoom }: Camera): Camera => ({
  x: within(x, 0, WORLD),
  y: within(y, 0, WORLD),
  zoom: within(zoom, LEAST_ZOOM, MOST_ZOOM),
})

/** Where a place in the map's units stands in the frame, in pixels. */
export const toFrame = (camera: Camera, frame: Frame, x: number, y: number): readonly [number, number] => [
  frame.width / 2 + (x - camera.x) * camera.zoom,
  frame.height / 2 + (y - camera.y) * camera.zoom,
]

/** Moves what is shown by so many pixels, as a hand would. */
export const panCamera = (camera: Camera, dx: number, dy: number): Camera =>
  limitCamera({ ...camera, x: camera.x - dx / camera.zoom, y: camera.y - dy / camera.zoom })

/** Zooms by a factor around a point of the frame, which stays where it is. */
export function zoomCamera(camera: Camera, frame: Frame, [px, py]: readonly [number, number], factor: number): Camera {
  const zoom = within(camera.zoom * factor, LEAST_ZOOM, MOST_ZOOM)
  const still = 1 / camera.zoom - 1 / zoom
  return limitCamera({
    x: camera.x + (px - frame.width / 2) * still,
    y: camera.y + (py - frame.height / 2) * still,
    zoom,
  })
}

/** The nearest a lone place is looked at from, in pixels a unit: some 1,000 km across a wide frame. */
const CLOSE = 20

/** Shows all the discs with room around them; the whole world where there are none. */
export function fitCamera(discs: readonly Disc[], frame: Frame, padding: number): Camera {
  if (discs.length === 0) return limitCamera({ x: WORLD / 2, y: WORLD * 0.42, zoom: frame.width / WORLD })
  const left = Math.min(...discs.map(({ x, radius }) => x - radius))
  const right = Math.max(...discs.map(({ x, radius }) => x + radius))
  const top = Math.min(...discs.map(({ y, radius }) => y - radius))
  const bottom = Math.max(...discs.map(({ y, radius }) => y + radius))
  const [wide, high] = [Math.max(1, frame.width - 2 * padding), Math.max(1, frame.height - 2 * padding)]
  const zoom = Math.min(wide / Math.max(right - left, 1e-6), high / Math.max(bottom - top, 1e-6), CLOSE)
  return limitCamera({ x: (left + right) / 2, y: (top + bottom) / 2, zoom })
}
