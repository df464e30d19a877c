import { type RefObject, useLayoutEffect, useState } from 'react'
import { placeNotes } from '../../parts/marked-text/place-notes.ts'
import { rangeOf, type TextLayout } from '../../parts/marked-text/text-offsets.ts'
import type { Entry } from './entries.ts'

/** Pixels between two notes. */
const GAP = 2

/** How far a note's first line stands above the line of text it belongs to, so that both stand on one line. */
const RISE = 1

interface Tops {
  readonly tops: readonly number[]
  /** Bottom of the last note. */
  readonly height: number
}

const NONE: Tops = { tops: [], height: 0 }

function measure(list: HTMLElement, layout: TextLayout, entries: readonly Entry[], anchor: number): Tops {
  const origin = list.getBoundingClientRect().top
  const notes = [...list.children].map((note, index) => {
    const at = entries[index]?.at
    const line = at && rangeOf(layout, at)?.getClientRects()[0]
    return { wish: line ? line.top - origin - RISE : 0, height: note.getBoundingClientRect().height }
  })
  const tops = placeNotes(notes, anchor, GAP)
  return { tops, height: (tops.at(-1) ?? 0) + (notes.at(-1)?.height ?? 0) }
}

const same = (a: Tops, b: Tops): boolean =>
  a.height === b.height && a.tops.length === b.tops.length && a.tops.every((top, index) => top === b.tops[index])

/** Where the notes of the margin stand: each as near to its line as the others allow, the selected one right at it. */
export function useNoteTops(
  list: RefObject<HTMLElement | null>,
  layout: TextLayout | null,
  entries: readonly Entry[],
  anchor: number,
): Tops {
  const [tops, setTops] = useState(NONE)
  useLayoutEffect(() => {
    const element = list.current
    const text = layout?.elements[0]?.parentElement
    if (!element || !layout || !text) return undefined
    const place = () => {
      const next = measure(element, layout, entries, anchor)
      setTops((before) => (same(before, next) ? before : next))
    }
    place()
    const observer = new ResizeObserver(place)
    observer.observe(text)
    for (const note of element.children) observer.observe(note)
    return () => observer.disconnect()
  }, [list, layout, entries, anchor])
  return tops
}
