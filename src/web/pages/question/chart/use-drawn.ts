import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Drawing, Drawn } from './draw-chart.ts'

// Plot is heavy and only this chart needs it: it is asked for when the page is, beside the claims.
const drawing = import('./draw-chart.ts')

type Draw = (drawing: Drawing) => Drawn

/** The function that draws, once its code is there; `null` until then. */
export function useDraw(): Draw | null {
  const [draw, setDraw] = useState<{ readonly draw: Draw } | null>(null)
  useEffect(() => {
    let gone = false
    void drawing.then(({ drawChart }) => {
      if (!gone) setDraw({ draw: drawChart })
    })
    return () => {
      gone = true
    }
  }, [])
  return draw?.draw ?? null
}

/** Draws into an element whenever what is drawn changes; a focus inside stays on its figure. */
export function useDrawn(into: RefObject<HTMLElement | null>, given: Drawing | null): RefObject<Drawn | null> {
  const draw = useDraw()
  const drawn = useRef<Drawn | null>(null)
  useLayoutEffect(() => {
    if (!draw || !given || !into.current) return
    const held = into.current.contains(document.activeElement) ? focusedClaim() : null
    drawn.current = draw(given)
    into.current.replaceChildren(drawn.current.svg)
    if (held !== null) markOf(into.current, held)?.focus({ preventScroll: true })
  }, [draw, given, into])
  return drawn
}

/** Id of the claim whose mark has the focus; `null` where none has. */
export const focusedClaim = (): string | null =>
  document.activeElement instanceof SVGElement ? (document.activeElement.dataset['claim'] ?? null) : null

/** The mark of a claim in a drawing; `null` where it is not drawn. */
export const markOf = (root: ParentNode, claim: string): SVGAElement | null =>
  root.querySelector<SVGAElement>(`[data-claim="${CSS.escape(claim)}"]`)
