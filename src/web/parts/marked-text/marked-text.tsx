import {
  Fragment,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Span } from '../../../model/span.ts'
import { claimClicked, claimsAt } from './claims-at.ts'
import { canHighlight, kindLayer, paintMarks, stateLayer } from './highlights.ts'
import type { Mark } from './mark.ts'
import { MarkedPieces } from './marked-pieces.tsx'
import { splitParagraphs } from './paragraphs.ts'
import { offsetAtPoint, START, type TextLayout } from './text-offsets.ts'
import './highlights.css'
import './marked-text.css'

export interface MarkedTextProps {
  readonly text: string
  readonly marks: readonly Mark[]
  /** Claim whose words stand out; `null` for none. */
  readonly selected: string | null
  readonly onSelect: (claim: string) => void
  /** Is told where the paragraphs are, each time they are laid out anew. */
  readonly onLayout?: (layout: TextLayout) => void
  /** What stands before the paragraph of that index, and behind the last. */
  readonly before?: (paragraph: number) => ReactNode
}

/** Paragraph elements under a root, in the order of the text. */
const layoutOf = (root: HTMLElement | null, paragraphs: readonly Span[]): TextLayout => ({
  paragraphs,
  elements: [...(root?.querySelectorAll<HTMLElement>(`[${START}]`) ?? [])],
})

function usePaint(
  root: RefObject<HTMLElement | null>,
  paragraphs: readonly Span[],
  marks: readonly Mark[],
  layerOf: ReturnType<typeof stateLayer>,
) {
  useLayoutEffect(
    () => (canHighlight() ? paintMarks(layoutOf(root.current, paragraphs), marks, layerOf) : undefined),
    [root, paragraphs, marks, layerOf],
  )
}

const selectedLayer = stateLayer('selected')
const pointedLayer = stateLayer('pointed')

const marksOf = (marks: readonly Mark[], claim: string | null): readonly Mark[] =>
  claim === null ? [] : marks.filter((mark) => mark.claim === claim)

/** The archived text, a text node a paragraph, with the words of its claims highlighted; a click on them selects the claim. */
export function MarkedText({ text, marks, selected, onSelect, onLayout, before }: MarkedTextProps): ReactNode {
  const root = useRef<HTMLDivElement>(null)
  const [pointed, setPointed] = useState<string | null>(null)
  const paragraphs = useMemo(() => splitParagraphs(text), [text])
  const chosen = useMemo(() => marksOf(marks, selected), [marks, selected])
  const hovered = useMemo(() => (pointed === selected ? [] : marksOf(marks, pointed)), [marks, pointed, selected])
  usePaint(root, paragraphs, marks, kindLayer)
  usePaint(root, paragraphs, chosen, selectedLayer)
  usePaint(root, paragraphs, hovered, pointedLayer)
  useLayoutEffect(() => onLayout?.(layoutOf(root.current, paragraphs)), [onLayout, paragraphs])
  const claimUnder = (event: MouseEvent) => offsetAtPoint(event.clientX, event.clientY)
  return (
    // biome-ignore lint: the claims in the margin are the same for the keyboard
    <div
      ref={root}
      className={pointed === null ? 'marked-text' : 'marked-text over-claim'}
      onClick={(event) => {
        if (!document.getSelection()?.isCollapsed) return
        const offset = claimUnder(event)
        const claim = offset === null ? null : claimClicked(marks, offset, selected)
        if (claim !== null) onSelect(claim)
      }}
      onPointerMove={(event) => {
        const offset = event.buttons === 0 ? claimUnder(event) : null
        setPointed(offset === null ? null : (claimsAt(marks, offset)[0] ?? null))
      }}
      onPointerLeave={() => setPointed(null)}
    >
      {paragraphs.map((paragraph, index) => (
        <Fragment key={paragraph.start}>
          {before?.(index)}
          <p data-start={paragraph.start}>
            {canHighlight() ? (
              text.slice(paragraph.start, paragraph.end)
            ) : (
              <MarkedPieces text={text} stretch={paragraph} marks={marks} selected={selected} />
            )}
          </p>
        </Fragment>
      ))}
      {before?.(paragraphs.length)}
    </div>
  )
}
