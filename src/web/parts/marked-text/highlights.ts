import type { Mark, MarkKind } from './mark.ts'
import { rangeOf, type TextLayout } from './text-offsets.ts'

/** Whether the browser can highlight words without elements around them. */
export const canHighlight = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS

/** What is painted later lies on top. */
const PRIORITY: Readonly<Record<MarkKind, number>> = { content: 1, source: 2, cue: 2, event: 3, figure: 4 }

/** Kinds whose look does not depend on whose words they are. */
const PLAIN: ReadonlySet<MarkKind> = new Set(['cue', 'event'])

/** Name of a mark's highlight: 'figure-3' is a figure in the colour of the third side. */
const markName = ({ kind, side }: Mark): string => (PLAIN.has(kind) ? kind : `${kind}-${side}`)

/** Name under which the words of the selected claim, or the one under the pointer, are painted as well. */
export const stateName = (kind: MarkKind, state: 'selected' | 'pointed'): string =>
  `${state}-${kind === 'figure' || kind === 'event' ? kind : 'words'}`

/** A selected figure must be seen on top of everything; the words of a statement lie beneath the numbers in them. */
const statePriority = (kind: MarkKind): number => (kind === 'figure' || kind === 'event' ? 6 : 0)

interface Layer {
  readonly name: string
  readonly priority: number
}

/** Paints marks by name into the page's registry; what it gives back takes exactly these away again. */
export function paintMarks(layout: TextLayout, marks: readonly Mark[], layerOf: (mark: Mark) => Layer): () => void {
  const layers = new Map<string, Highlight>()
  for (const mark of marks) {
    const range = rangeOf(layout, mark)
    if (!range) continue
    const { name, priority } = layerOf(mark)
    const layer = layers.get(name) ?? new Highlight()
    layer.priority = priority
    layer.add(range)
    layers.set(name, layer)
  }
  for (const [name, layer] of layers) CSS.highlights.set(name, layer)
  return () => {
    for (const [name, layer] of layers) if (CSS.highlights.get(name) === layer) CSS.highlights.delete(name)
  }
}

export const kindLayer = (mark: Mark): Layer => ({ name: markName(mark), priority: PRIORITY[mark.kind] })

export const stateLayer =
  (state: 'selected' | 'pointed') =>
  ({ kind }: Mark): Layer => ({ name: stateName(kind, state), priority: statePriority(kind) })
