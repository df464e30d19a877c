import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { type Camera, type Frame, panCamera, zoomCamera } from './camera.ts'

/** Pixels that an arrow key moves the map. */
const STEP = 70
export const ZOOM_STEP = 1.6
/** Pixels that a pointer may stray and still click. */
const STILL = 4

export interface CameraControl {
  readonly camera: Camera
  setCamera(camera: Camera): void
  pan(dx: number, dy: number): void
  /** Around the middle of the frame. */
  zoom(factor: number): void
}

export function useCamera(frame: Frame, start: Camera): CameraControl {
  const [camera, setCamera] = useState(start)
  return {
    camera,
    setCamera,
    pan: (dx, dy) => setCamera((before) => panCamera(before, dx, dy)),
    zoom: (factor) => setCamera((before) => zoomCamera(before, frame, [frame.width / 2, frame.height / 2], factor)),
  }
}

/** What the keys do while the map has the focus; the map moves under the arrow, as a hand on the scroll bar would move it. */
export const cameraKeys =
  ({ pan, zoom }: CameraControl, fit: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const acts: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => pan(STEP, 0),
      ArrowRight: () => pan(-STEP, 0),
      ArrowUp: () => pan(0, STEP),
      ArrowDown: () => pan(0, -STEP),
      '+': () => zoom(ZOOM_STEP),
      '=': () => zoom(ZOOM_STEP),
      '-': () => zoom(1 / ZOOM_STEP),
      '0': fit,
    }
    const act = acts[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }

type Point = readonly [number, number]

const apart = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by)

const between = ([ax, ay]: Point, [bx, by]: Point): Point => [(ax + bx) / 2, (ay + by) / 2]

/** Drags with one pointer, pinches with two; `moved` tells a drag from a click. */
export function useDrag(control: CameraControl, frame: Frame, svg: RefObject<SVGSVGElement | null>) {
  const pointers = useRef(new Map<number, Point>())
  const strayed = useRef(0)
  const place = (point: Point): Point => {
    const box = svg.current?.getBoundingClientRect()
    return [point[0] - (box?.left ?? 0), point[1] - (box?.top ?? 0)]
  }
  const move = (event: PointerEvent) => {
    const before = pointers.current.get(event.pointerId)
    if (!before) return
    const now: Point = [event.clientX, event.clientY]
    const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1]
    pointers.current.set(event.pointerId, now)
    strayed.current += apart(before, now)
    if (strayed.current > STILL) event.currentTarget.setPointerCapture(event.pointerId)
    if (!other) return control.pan(now[0] - before[0], now[1] - before[1])
    const [from, to] = [between(before, other), between(now, other)]
    const zoomed = zoomCamera(control.camera, frame, place(to), apart(now, other) / Math.max(1, apart(before, other)))
    control.setCamera(panCamera(zoomed, to[0] - from[0], to[1] - from[1]))
  }
  const lift = (event: PointerEvent) => pointers.current.delete(event.pointerId)
  return {
    moved: () => strayed.current > STILL,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        if (event.button !== 0) return
        if (pointers.current.size === 0) strayed.current = 0
        pointers.current.set(event.pointerId, [event.clientX, event.clientY])
      },
      onPointerMove: move,
      onPointerUp: lift,
      onPointerCancel: lift,
    },
  }
}

/** The wheel zooms with Ctrl (as a pinch on a touchpad does), and without while the map has the focus; else the page scrolls. */
export function useWheel(control: CameraControl, frame: Frame, svg: RefObject<SVGSVGElement | null>): void {
  const latest = useRef({ control, frame })
  useEffect(() => {
    latest.current = { control, frame }
  })
  useEffect(() => {
    const element = svg.current
    if (!element) return undefined
    const turn = (event: WheelEvent) => {
      const focused = element.parentElement?.contains(document.activeElement) ?? false
      if (!event.ctrlKey && !event.metaKey && !focused) return
      event.preventDefault()
      const { control: now, frame: size } = latest.current
      const box = element.getBoundingClientRect()
      const at: Point = [event.clientX - box.left, event.clientY - box.top]
      const speed = event.ctrlKey ? 0.008 : 0.002
      now.setCamera(zoomCamera(now.camera, size, at, Math.exp(-event.deltaY * speed)))
    }
    element.addEventListener('wheel', turn, { passive: false })
    return () => element.removeEventListener('wheel', turn)
  }, [svg])
}
