import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect } from 'react'
import { stepFrom } from '../../../keys/step.ts'
import type { Drawn } from './draw-chart.ts'
import { focusedClaim, markOf } from './use-drawn.ts'

interface MarkKeys {
  readonly drawn: RefObject<Drawn | null>
  readonly box: RefObject<HTMLElement | null>
  readonly show: (claim: string | null) => void
}

/** Claims that pass the filters, from left to right. */
const order = ({ placed, svg }: Drawn): readonly string[] =>
  placed
    .filter(({ point }) => !markOf(svg, point.claim)?.classList.contains('out'))
    .toSorted((a, b) => a.x - b.x || b.top - a.top)
    .map(({ point }) => point.claim)

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

function targetOf(key: string, claims: readonly string[]): string | null {
  if (key === 'Home') return claims[0] ?? null
  if (key === 'End') return claims.at(-1) ?? null
  const by = STEPS[key]
  return by === undefined ? null : (claims[stepFrom(claims.indexOf(focusedClaim() ?? ''), claims.length, by)] ?? null)
}

/** The chart is one stop of the tab key; arrows, Home and End move inside, Escape hides the card, Enter goes to the row. */
export function useMarkKeys({ drawn, box, show }: MarkKeys) {
  useEffect(() => {
    const { current } = drawn
    const first = current ? order(current)[0] : undefined
    if (current && first !== undefined && !box.current?.contains(document.activeElement))
      markOf(current.svg, first)?.setAttribute('tabindex', '0')
  })
  const moveStop = (to: string) => {
    for (const stop of box.current?.querySelectorAll('[tabindex="0"]') ?? []) stop.setAttribute('tabindex', '-1')
    if (drawn.current) markOf(drawn.current.svg, to)?.setAttribute('tabindex', '0')
  }
  return {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape') return show(null)
      const target = drawn.current && focusedClaim() !== null ? targetOf(event.key, order(drawn.current)) : null
      if (target === null || !drawn.current) return undefined
      event.preventDefault()
      moveStop(target)
      return markOf(drawn.current.svg, target)?.focus()
    },
    onFocus: (event: FocusEvent) => {
      const claim = focusedClaim()
      if (claim === null || !event.target.matches(':focus-visible')) return
      moveStop(claim)
      show(claim)
    },
    onBlur: () => show(null),
  }
}
