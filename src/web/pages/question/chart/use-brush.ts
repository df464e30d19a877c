import { type PointerEvent, type RefObject, useRef } from 'react'
import type { Drawn } from './draw-chart.ts'

interface Brush {
  readonly drawn: RefObject<Drawn | null>
  readonly box: RefObject<HTMLElement | null>
  /** The element that shows the stretch while it is drawn. */
  readonly stretch: RefObject<HTMLElement | null>
  readonly onStretch: (from: string, to: string) => void
}

/** Less than this many pixels is a click. */
const LEAST = 8

/** Dragging across the chart chooses the days between. The dates in the filters do the same for the keyboard. */
export function useBrush({ drawn, box, stretch, onStretch }: Brush) {
  const start = useRef<number | null>(null)
  const xOf = (event: PointerEvent): number => {
    const { left = 0 } = box.current?.getBoundingClientRect() ?? {}
    const { frame } = drawn.current ?? {}
    const [from, to] = [frame?.left ?? 0, frame?.lane ?? frame?.right ?? 0]
    return Math.min(to, Math.max(from, event.clientX - left))
  }
  const paint = (from: number, to: number) => {
    const element = stretch.current
    if (!element) return
    element.hidden = Math.abs(to - from) < LEAST
    element.style.left = `${Math.min(from, to)}px`
    element.style.width = `${Math.abs(to - from)}px`
  }
  const end = () => {
    start.current = null
    if (stretch.current) stretch.current.hidden = true
  }
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button === 0 && event.pointerType !== 'touch' && drawn.current?.dayAt(0) !== null)
        start.current = xOf(event)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (start.current === null) return
      if (Math.abs(xOf(event) - start.current) >= LEAST) event.currentTarget.setPointerCapture(event.pointerId)
      paint(start.current, xOf(event))
    },
    onPointerUp: (event: PointerEvent) => {
      const [from, to] = [start.current, xOf(event)]
      end()
      if (from === null || Math.abs(to - from) < LEAST || !drawn.current) return
      const days = [drawn.current.dayAt(from), drawn.current.dayAt(to)].filter((day) => day !== null).sort()
      if (days[0] !== undefined && days[1] !== undefined) onStretch(days[0], days[1])
    },
    onPointerCancel: end,
    onDragStart: (event: { preventDefault(): void }) => event.preventDefault(),
  }
}
