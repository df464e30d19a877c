import type { TextShape } from './shapes.ts'

const page = (body: string): string =>
  `<!doctype html><html><head><title>Flood</title></head><body>${body}</body></html>`

const filled =
  (piece: string, opening = '', closing = ''): ((size: number) => string) =>
  (size) =>
    page(opening + piece.repeat(Math.ceil(size / piece.length)) + closing)

/** Deep ones stay under the depth at which a page is refused. */
const nested = (tag: string, depth: number) => (size: number) => {
  const one = `${`<${tag}>`.repeat(depth)}The river rose.${`</${tag}>`.repeat(depth)}`
  return page(one.repeat(Math.ceil(size / one.length)))
}

/** Pages that are hard on the parser, the search for the article, or the reading of its blocks. */
export const markupShapes: readonly TextShape[] = [
  { id: 'paragraphs', make: filled('<p>The river rose, he said, by five metres.</p>') },
  { id: 'one paragraph', make: filled('The river rose, he said. ', '<p>', '</p>') },
  { id: 'line breaks', make: filled('The river rose.<br>', '<p>', '</p>') },
  { id: 'never closed', make: filled('<p>The river rose.<div>') },
  { id: 'closed and not opened', make: filled('</div>The river.</p>') },
  { id: 'nested a little', make: nested('div', 20) },
  { id: 'nested in line', make: nested('b', 60) },
  { id: 'a table', make: filled('<tr><td>The river</td><td>5</td></tr>', '<table>', '</table>') },
  { id: 'a list', make: filled('<li><a href="/a">The river rose</a></li>', '<ul>', '</ul>') },
  { id: 'links', make: filled('<a href="/river">The river</a> ', '<p>', '</p>') },
  { id: 'only openings', make: filled('<') },
  { id: 'only quotes in a tag', make: filled('"', '<p title=') },
  { id: 'one tag with attributes', make: filled(' a="b"', '<p', '>The river rose.</p>') },
  { id: 'attributes', make: filled('<p class="a b c" id="d" style="color:red">The river rose.</p>') },
  { id: 'one attribute', make: filled('comment share ', '<p class="', '">The river rose.</p>') },
  { id: 'references', make: filled('&amp;&#8217;s ', '<p>', '</p>') },
  { id: 'half references', make: filled('&am &# &#x ', '<p>', '</p>') },
  { id: 'comments', make: filled('<!-- a --><p>b</p>') },
  { id: 'comments never closed', make: filled('<!-- ') },
  { id: 'scripts', make: filled('<script>var a = "<p>"</script>') },
  { id: 'a script never closed', make: filled('<script>var a ') },
  { id: 'empty elements', make: filled('<p></p><div></div>') },
  { id: 'no breaking spaces', make: filled('&nbsp;', '<p>The river rose.', '</p>') },
  { id: 'meta tags', make: filled('<meta property="og:title" content="The river">') },
  {
    id: 'JSON-LD',
    make: filled('{"@type":"NewsArticle","headline":"a"},', '<script type="application/ld+json">[', '{}]</script>'),
  },
  { id: 'nested JSON-LD', make: filled('{"a":[', '<script type="application/ld+json">', '</script>') },
  { id: 'white space', make: filled(' \n\t', '<p>The river rose.</p>', '<p>It fell.</p>') },
  {
    id: 'figures with captions',
    make: filled('<figure><img src="a.jpg" alt="b"><figcaption>A river</figcaption></figure>'),
  },
]
