import { OnrecordError } from '../../model/errors.ts'

/** Depth of nesting from which a page is refused: the parser's time grows with its square. Real pages stay under 100. */
const MAX_DEPTH = 1_000

/** Tags and character references from which a page is refused. Real pages stay under 20,000. */
const MAX_SIGNS = 300_000

/** Up to here the article is looked for, which takes some seconds at most: signs, and the sum of the squares of the depths. */
const MAX_SIGNS_TO_SEARCH = 50_000
const MAX_WORK_TO_SEARCH = 10_000_000

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** Elements that a sibling of their own kind closes where the page leaves out their end. */
const SELF_CLOSING = new Set('p li dt dd td th tr option'.split(' '))

/** Elements whose content is not markup. */
const RAW = new Set('script style textarea title noscript iframe'.split(' '))

/** What it will take to parse a page. */
export interface MarkupSize {
  /** Tags and character references outside scripts. */
  readonly signs: number
  readonly depth: number
  /** Sum of the squares of the depths at which elements open: what searching for the article takes grows with it. */
  readonly work: number
}

/** Measures markup in one pass over its tags, without parsing it; stops where the page is refused anyway. */
export function measureMarkup(html: string): MarkupSize {
  const open: string[] = []
  const count = new Map<string, number>()
  const pop = (): void => {
    const tag = open.pop() as string
    count.set(tag, (count.get(tag) as number) - 1)
  }
  let [signs, depth, work] = [0, 0, 0]
  for (const sign of signsOf(html)) {
    if (++signs > MAX_SIGNS || depth > MAX_DEPTH) break
    if (sign === null) continue
    const { tag, closes, empty } = sign
    if (closes && count.get(tag)) {
      while (open.at(-1) !== tag) pop()
      pop()
    }
    if (closes || empty) continue
    if (SELF_CLOSING.has(tag) && open.at(-1) === tag) pop()
    open.push(tag)
    count.set(tag, (count.get(tag) ?? 0) + 1)
    depth = Math.max(depth, open.length)
    work += open.length ** 2
  }
  return { signs, depth, work }
}

/** Throws `too-deep` or `too-large` where parsing the page would take too long. */
export function assertParsable({ signs, depth }: MarkupSize, name: string): void {
  if (depth > MAX_DEPTH)
    throw new OnrecordError('too-deep', `${name} nests HTML more than ${MAX_DEPTH} deep: save the page's text instead`)
  if (signs > MAX_SIGNS)
    throw new OnrecordError('too-large', `${name} has more than ${MAX_SIGNS} tags and references: split it`)
}

/** Whether the article of the page can be looked for in reasonable time. */
export const isSearchable = ({ signs, work }: MarkupSize): boolean =>
  signs <= MAX_SIGNS_TO_SEARCH && work <= MAX_WORK_TO_SEARCH

interface Tag {
  readonly tag: string
  readonly closes: boolean
  /** Whether no element can stand inside it. */
  readonly empty: boolean
}

/** The tags in order; `null` for a character reference or a stray '<'. */
function* signsOf(html: string): Generator<Tag | null> {
  const pattern = /<(?:(!--)|(\/?)([a-z][a-z0-9:-]*))?|&/gi
  for (let found = pattern.exec(html); found; found = pattern.exec(html)) {
    const [, comment, slash, name] = found
    const tag = name?.toLowerCase()
    const raw = tag !== undefined && !slash && RAW.has(tag)
    yield tag === undefined ? null : { tag, closes: slash === '/', empty: raw || VOID.has(tag) }
    if (!comment && !raw) continue
    const end = comment ? html.indexOf('-->', pattern.lastIndex) : endOfRaw(html, tag as string, pattern.lastIndex)
    if (end < 0) return
    pattern.lastIndex = end
  }
}

const RAW_ENDS = new Map([...RAW].map((tag) => [tag, new RegExp(`</${tag}`, 'gi')]))

function endOfRaw(html: string, tag: string, from: number): number {
  const end = RAW_ENDS.get(tag) as RegExp
  end.lastIndex = from
  const found = end.exec(html)
  return found ? end.lastIndex : -1
}
