import { useEffect, useState } from 'react'
import type { Span } from '../../../api/schema/span.ts'
import { selectedSpan } from '../../parts/marked-text/text-offsets.ts'

/** Words of the text that the reader has selected, and where in the window they end. */
export interface SelectedWords {
  readonly span: Span
  readonly x: number
  readonly y: number
}

function readSelection(text: string): SelectedWords | null {
  const selection = document.getSelection()
  const span = selectedSpan(selection, text)
  if (!span || !selection) return null
  const box = [...selection.getRangeAt(0).getClientRects()].at(-1)
  return box ? { span, x: box.right, y: box.bottom } : null
}

/** How long a selection that is made by fingers must rest, in milliseconds: its handles tell nothing else of themselves. */
const REST = 250

/** Follows what is selected of the text, once the pointer or key is up, or the handles of a finger rest; `null` while that is nothing. */
export function useSelection(text: string): SelectedWords | null {
  const [selected, setSelected] = useState<SelectedWords | null>(null)
  useEffect(() => {
    const ends = new AbortController()
    const options = { signal: ends.signal, passive: true }
    let isDragging = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = () => setSelected(readSelection(text))
    const change = () => {
      clearTimeout(timer)
      if (document.getSelection()?.isCollapsed) setSelected(null)
      else if (!isDragging) timer = setTimeout(read, REST)
    }
    const press = ({ pointerType }: PointerEvent) => {
      isDragging = pointerType === 'mouse'
    }
    const lift = () => {
      isDragging = false
      read()
    }
    addEventListener('pointerdown', press, options)
    addEventListener('pointerup', lift, options)
    addEventListener('keyup', read, options)
    document.addEventListener('selectionchange', change, options)
    addEventListener('scroll', read, options)
    return () => {
      clearTimeout(timer)
      ends.abort()
    }
  }, [text])
  return selected
}
