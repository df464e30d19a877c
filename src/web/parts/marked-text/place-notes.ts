/** A note in the margin: where it would like to stand, and how much room it takes, in pixels. */
export interface NoteBox {
  readonly wish: number
  readonly height: number
}

/**
 * Tops of notes that stand as near to their lines as they can without touching. The anchored one stands right at its line:
 * those after it move down, those before it move up, and where they run out of room at the top, all move down. Without an
 * anchor (-1) the first notes have the right of way.
 */
export function placeNotes(notes: readonly NoteBox[], anchor: number, gap: number): readonly number[] {
  const tops: number[] = notes.map(({ wish }) => wish)
  for (let at = Math.max(0, anchor) + 1; at < notes.length; at++)
    tops[at] = Math.max(tops[at] ?? 0, (tops[at - 1] ?? 0) + (notes[at - 1]?.height ?? 0) + gap)
  for (let at = anchor - 1; at >= 0; at--)
    tops[at] = Math.min(tops[at] ?? 0, (tops[at + 1] ?? 0) - (notes[at]?.height ?? 0) - gap)
  return keepBelow(tops, notes, gap)
}

/** Moves notes down that stand above the margin's top, and those they then touch. */
function keepBelow(tops: readonly number[], notes: readonly NoteBox[], gap: number): readonly number[] {
  let floor = 0
  return tops.map((top, at) => {
    const kept = Math.max(top, floor)
    floor = kept + (notes[at]?.height ?? 0) + gap
    return kept
  })
}
