import { OnrecordError } from '../../model/errors.ts'

/** Depth of nesting from which a page is refused: the parser's time grows with its square. Real pages stay under 100. */
export const MAX_DEPTH = 1_000

/** Elements from which a page is refused. Real pages stay under 20,000. */
export const MAX_ELEMENTS = 200_000

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** Elements that a sibling of their own kind closes where the page leaves out their end. */
const SELF_CLOSING = new Set('p li dt dd td th tr option'.split(' '))

/** Elements whose content is not markup. */
const RAW = new Set('script style textarea title noscript iframe'.split(' '))

/** Throws `too-deep` or `too-large` where parsing the page would take too long. One pass over the tags, nothing parsed. */
export function assertShallow(html: string, name: string): void {
  const open: string[] = []
  const count = new Map<string, number>()
  const pop = (): void => {
    const tag = open.pop() as string
    count.set(tag, (count.get(tag) as number) - 1)
  }
  let elements = 0
  for (const { tag, closes, empty } of tagsOf(html)) {
    if (closes) {
      if (!count.get(tag)) continue
      while (open.at(-1) !== tag) pop()
      pop()
      continue
    }
    if (++elements > MAX_ELEMENTS)
      throw new OnrecordError('too-large', `${name} has more than ${MAX_ELEMENTS} HTML elements: split it`)
    if (empty) continue
    if (SELF_CLOSING.has(tag) && open.at(-1) === tag) pop()
    open.push(tag)
    count.set(tag, (count.get(tag) ?? 0) + 1)
    if (open.length > MAX_DEPTH)
      throw new OnrecordError(
        'too-deep',
        `${name} nests HTML more than ${MAX_DEPTH} deep: save the page's text instead`,
      )
  }
}

interface Tag {
  readonly tag: string
  readonly closes: boolean
  /** Whether nothing can stand inside it. */
  readonly empty: boolean
}

function* tagsOf(html: string): Generator<Tag> {
  const pattern = /<(?:(!--)|(\/?)([a-z][a-z0-9:-]*))/gi
  for (let found = pattern.exec(html); found; found = pattern.exec(html)) {
    if (found[1]) {
      const end = html.indexOf('-->', pattern.lastIndex)
      if (end < 0) return
      pattern.lastIndex = end
      continue
    }
    const tag = (found[3] as string).toLowerCase()
    const closes = found[2] === '/'
    const raw = !closes && RAW.has(tag)
    yield { tag, closes, empty: raw || VOID.has(tag) }
    if (!raw) continue
    const end = endOfRaw(html, tag, pattern.lastIndex)
    if (end < 0) return
    pattern.lastIndex = end
  }
}

function endOfRaw(html: string, tag: string, from: number): number {
  const end = new RegExp(`</${tag}`, 'gi')
  end.lastIndex = from
  const found = end.exec(html)
  return found ? end.lastIndex : -1
}
