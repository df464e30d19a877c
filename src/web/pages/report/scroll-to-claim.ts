import type { Span } from '../../../api/schema/span.ts'
import { rangeOf, type TextLayout } from '../../parts/marked-text/text-offsets.ts'

/** Part of the window, from the top, where the words of a claim are brought to: its card may cover the lower half. */
const EYE_LEVEL = 0.28

/** Brings the words of a claim into sight; they stay where they are if they already stand in the upper half of the window. */
export function scrollToClaim(layout: TextLayout, at: Span, smoothly: boolean): void {
  const box = rangeOf(layout, at)?.getClientRects()[0]
  if (!box) return
  if (smoothly && box.top > innerHeight * 0.08 && box.bottom < innerHeight * 0.55) return
  const top = scrollY + box.top - innerHeight * EYE_LEVEL
  scrollTo({ top, behavior: smoothly ? 'auto' : 'instant' })
}
