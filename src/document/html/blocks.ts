import type { PageNode } from './dom.ts'

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr html li main nav ol p pre section summary table tbody td tfoot th thead title tr ul video audio'
  ).split(' '),
)

const SKIPPED = new Set(
  'script style noscript template svg math iframe object button select option textarea input head'.split(' '),
)

const TEXT_NODE = 3
const ELEMENT_NODE = 1

/** The lines of a page or of a part of it: a line a block, inline markup as it reads, white space made single spaces. */
export function blockLines(root: PageNode): string[] {
  const lines: string[] = []
  let line = ''
  const flush = (): void => {
    const text = line.replace(/[ \t\r\n\f\v]+/g, ' ').trim()
    if (text) lines.push(text)
    line = ''
  }
  const walk = (node: PageNode): void => {
    if (node.nodeType === TEXT_NODE) line += node.textContent
    if (node.nodeType !== ELEMENT_NODE) return
    const name = node.nodeName.toLowerCase()
    if (SKIPPED.has(name)) return
    const isBlock = BLOCKS.has(name)
    if (isBlock) flush()
    for (const child of node.childNodes) walk(child)
    if (isBlock) flush()
  }
  walk(root)
  flush()
  return lines
}
