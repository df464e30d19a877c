import { endsSentence } from '../../../text/ends-sentence.ts'
import type { CleaningRule } from '../cleaning-rule.ts'
import { isTitleLike, type Line, wordsOf } from '../sheet.ts'

/** Headings of a block of other articles. */
const MARKERS = new Set([
  'other topics of interest',
  'other stories',
  'other news',
  'read more',
  'read also',
  'also read',
  'read next',
  'read this next',
  'see also',
  'related',
  'related article',
  'related articles',
  'related story',
  'related stories',
  'related news',
  'related content',
  'related coverage',
  'related posts',
  'more on this',
  'more on this story',
  'more on this topic',
  'more stories',
  'more news',
  'more like this',
  'you may also like',
  'you might also like',
  'you may be interested in',
  'recommended',
  'recommended for you',
  'recommended stories',
  'recommended reading',
  "editor's picks",
  "editors' picks",
  "editor's choice",
  "don't miss",
  'most read',
  'most popular',
  'most viewed',
  'trending',
  'trending now',
  'popular',
  'top stories',
  'latest news',
  'latest stories',
  'from our partners',
  'around the web',
  'suggested reading',
  'further reading',
])

/** Words of a blurb at most; a paragraph of the article itself is seldom shorter and about the teaser's own title too. */
const MAX_BLURB = 60

/** Titles in one block at most. */
const MAX_TITLES = 8

export const teaser: CleaningRule = {
  id: 'teaser',
  kind: 'teaser',
  phenomenon:
    'a block that leads to another article: its heading, the title, once or twice, and the blurb below a title that stands twice',
  examples: [
    'The river rose.\n\n[What the New Bridge Will Cost]\n[Other Topics of Interest]\n\n[What the New Bridge Will Cost]\n\n[The council has set money aside. Yet the bridge may cost more.]\n\nIt fell on Friday, the mayor said.',
    'The river rose.\n[Related]\n[What the New Bridge Will Cost]\nIt fell on Friday, the mayor said.',
    'The river rose.\n\n[Most read]\n[What the New Bridge Will Cost]\n[Low Town Counts Its Boats]',
    'The river rose.\n\nIt fell on Friday.\n\n[What the New Bridge Will Cost]\n\n[What the New Bridge Will Cost]\n\nThe mayor said so.',
  ],
  counterexamples: [
    { text: 'The river rose.\nRelated costs were counted too.\nIt fell.', why: 'a sentence that begins with the word' },
    {
      text: 'Floods\nRiver rises in low town\nRiver rises in low town\nThe river rose.',
      why: 'the text’s own headline',
    },
    { text: 'The river rose.\nThe Second Flood\nIt fell on Friday.', why: 'a subheading' },
  ],
  find({ lines }) {
    const found = new Set<Line>()
    const first = lines.findIndex(({ text }) => endsSentence(text))
    const prose = first < 0 ? lines.length : first
    for (const line of lines) {
      if (found.has(line)) continue
      const block = MARKERS.has(line.key)
        ? markedBlock(lines, line)
        : line.index > prose
          ? repeatedTitle(lines, line)
          : []
      for (const part of block) found.add(part)
    }
    return [...found]
  },
}

function markedBlock(lines: readonly Line[], marker: Line): Line[] {
  const before = lines[marker.index - 1]
  const titles: Line[] = []
  for (const line of lines.slice(marker.index + 1, marker.index + 1 + MAX_TITLES)) {
    if (!isTitleLike(line)) break
    titles.push(line)
  }
  const repeated = before && titles.some(({ key }) => key === before.key) ? before : null
  const blurb = repeated && titles.length === 1 ? findBlurb(lines, titles[0] as Line, 1) : []
  return [...(repeated ? [repeated] : []), marker, ...titles, ...blurb]
}

/** A title twice in a row in the middle of a text, without a heading. */
function repeatedTitle(lines: readonly Line[], line: Line): Line[] {
  const next = lines[line.index + 1]
  if (!next || line.key === '' || next.key !== line.key) return []
  if (!isTitleLike(line) || wordsOf(line.text).length < 4) return []
  return [line, next, ...findBlurb(lines, next, 2)]
}

/** The short paragraph below a title that is about it: it shares words with the title, and the article goes on after it. */
function findBlurb(lines: readonly Line[], title: Line, shared: number): Line[] {
  const line = lines[title.index + 1]
  if (!line || !endsSentence(line.text) || wordsOf(line.text).length > MAX_BLURB) return []
  if (!lines.slice(line.index + 1, line.index + 3).some(({ text }) => endsSentence(text))) return []
  const stems = stemsOf(title.text)
  return [...stemsOf(line.text)].filter((stem) => stems.has(stem)).length >= shared ? [line] : []
}

/** The first five letters of each longer word. */
const stemsOf = (text: string): Set<string> =>
  new Set([...text.toLowerCase().matchAll(/\p{L}{5,30}/gu)].map(([word]) => word.slice(0, 5)))
