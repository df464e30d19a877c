import { type MouseEvent, type PointerEvent, type RefObject, useRef } from 'react'
import type { Drawn } from './draw-chart.ts'
import { nearestTo } from './place-points.ts'

interface Pointing {
  readonly drawn: RefObject<Drawn | null>
  readonly box: RefObject<HTMLElement | null>
  readonly shown: string | null
  readonly show: (claim: string | null) => void
}

/** How near the pointer must come to a figure, in pixels. */
const REACH = 28

/** The figure nearest to the pointer shows its card. With a finger the first touch shows it, and a second one goes to its row. */
export function usePointing({ drawn, box, shown, show }: Pointing) {
  const touched = useRef<string | null>(null)
  const claimAt = (event: PointerEvent | MouseEvent): string | null => {
    const edges = box.current?.getBoundingClientRect()
    if (!edges || !drawn.current) return null
    return (
      nearestTo(drawn.current.placed, event.clientX - edges.left, event.clientY - edges.top, REACH)?.point.claim ?? null
    )
  }
  return {
    onPointerMove: (event: PointerEvent) => {
      if (event.pointerType !== 'touch' && event.buttons === 0) show(claimAt(event))
    },
    onPointerLeave: (event: PointerEvent) => {
      if (event.pointerType !== 'touch') show(null)
    },
    onPointerDown: (event: PointerEvent) => {
      touched.current = event.pointerType === 'touch' ? shown : null
    },
    onClick: (event: MouseEvent) => {
      const isTouch = event.nativeEvent instanceof globalThis.PointerEvent && event.nativeEvent.pointerType === 'touch'
      if (!isTouch) return
      const claim = claimAt(event)
      if (claim === null || claim !== touched.current) event.preventDefault()
      show(claim)
    },
  }
}
