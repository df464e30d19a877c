/** A mark on an axis, in pixels. */
export interface Stretch {
  readonly left: number
  readonly right: number
}

/** The lane of each stretch, from 0, so that no two of one lane come nearer than `gap`; as few lanes as that takes. */
export function packLanes(stretches: readonly Stretch[], gap: number): readonly number[] {
  const order = [...stretches.keys()].sort((a, b) => left(stretches, a) - left(stretches, b) || a - b)
  const ends: number[] = []
  const lanes: number[] = stretches.map(() => 0)
  for (const index of order) {
    const free = ends.findIndex((end) => end + gap <= left(stretches, index))
    const lane = free < 0 ? ends.length : free
    lanes[index] = lane
    ends[lane] = stretches[index]?.right ?? 0
  }
  return lanes
}

const left = (stretches: readonly Stretch[], index: number): number => stretches[index]?.left ?? 0
