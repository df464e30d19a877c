import type { Span } from '../../../model/span.ts'
import { paragraphAt } from './paragraphs.ts'

/** The paragraph elements of a text, in its order, each with the stretch it shows. */
export interface TextLayout {
  readonly paragraphs: readonly Span[]
  readonly elements: readonly HTMLElement[]
}

/** Attribute of a paragraph element that says where in the text it starts. */
export const START = 'data-start'

/** The offset in the text that a place in the page stands for; `null` outside the paragraphs. Does not mind how a paragraph is cut into nodes. */
export function offsetOf(node: Node, offset: number): number | null {
  const from = node instanceof Element ? node : node.parentElement
  const paragraph = from?.closest(`[${START}]`)
  if (!paragraph) return null
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(node, offset)
  return Number(paragraph.getAttribute(START)) + before.toString().length
}

/** The text node and place in it that hold the given place of a paragraph. */
function placeIn(element: HTMLElement, offset: number): readonly [Node, number] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let left = offset
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.nodeValue ?? ''
    if (left <= length) return [node, left]
    left -= length
  }
  return [element, element.childNodes.length]
}

/** The words of a span as they stand in the page; `null` where none of them is shown. */
export function rangeOf({ paragraphs, elements }: TextLayout, span: Span): Range | null {
  const first = paragraphAt(paragraphs, span.start)
  if (first < 0 || span.start >= span.end) return null
  const lastAt = paragraphAt(paragraphs, span.end - 1)
  const last = lastAt < 0 ? paragraphs.length - 1 : lastAt
  const [from, to] = [elements[first], elements[last]]
  const [opening, closing] = [paragraphs[first], paragraphs[last]]
  if (!from || !to || !opening || !closing) return null
  const range = document.createRange()
  range.setStart(...placeIn(from, Math.max(0, span.start - opening.start)))
  range.setEnd(...placeIn(to, Math.max(0, Math.min(span.end, closing.end) - closing.start)))
  return range
}

/** The place between two letters that is nearest to a point of the window. */
function caretAt(x: number, y: number): readonly [Node, number] | null {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y)
    return caret && [caret.offsetNode, caret.offset]
  }
  const range = (document as Document).caretRangeFromPoint(x, y)
  return range && [range.startContainer, range.startOffset]
}

const holdsPoint = (node: Node, at: number, x: number, y: number): boolean => {
  if (at < 0 || at >= (node.nodeValue?.length ?? 0)) return false
  const letter = document.createRange()
  letter.setStart(node, at)
  letter.setEnd(node, at + 1)
  return [...letter.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  )
}

/** Offset of the letter under a point of the window; `null` beside the words. */
export function offsetAtPoint(x: number, y: number): number | null {
  const caret = caretAt(x, y)
  if (!caret) return null
  const [node, at] = caret
  const letter = [at, at - 1].find((place) => holdsPoint(node, place, x, y))
  return letter === undefined ? null : offsetOf(node, letter)
}

/** What the reader has selected of the text, white space at its ends left out; `null` where that is nothing. */
export function selectedSpan(selection: Selection | null, text: string): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = offsetOf(range.startContainer, range.startOffset)
  const end = offsetOf(range.endContainer, range.endOffset)
  if (start === null || end === null || end <= start) return null
  const words = text.slice(start, end)
  const trimmed = words.trim()
  if (trimmed === '') return null
  const from = start + words.indexOf(trimmed)
  return { start: from, end: from + trimmed.length }
}
