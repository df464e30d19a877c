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

/** Follows what is selected of the text, once the pointer or key is up; `null` while that is nothing. */
export function useSelection(text: string): SelectedWords | null {
  const [selected, setSelected] = useState<SelectedWords | null>(null)
  useEffect(() => {
    const read = () => setSelected(readSelection(text))
    const clear = () => {
      if (document.getSelection()?.isCollapsed) setSelected(null)
    }
    addEventListener('pointerup', read)
    addEventListener('keyup', read)
    document.addEventListener('selectionchange', clear)
    addEventListener('scroll', read, { passive: true })
    return () => {
      removeEventListener('pointerup', read)
      removeEventListener('keyup', read)
      document.removeEventListener('selectionchange', clear)
      removeEventListener('scroll', read)
    }
  }, [text])
  return selected
}
