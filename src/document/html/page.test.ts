import { expect, test } from 'vitest'
import { readPage } from './page.ts'

const PROSE =
  'The river rose by three metres on Monday, and 400 people left their homes near the old bridge, the mayor of the town said in a letter to the council.'
const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`
const article = (html: string): string =>
  `<nav><a href="/">Home</a></nav><article>${html}<p>${PROSE}</p><p>${PROSE}</p></article>`
const ld = (json: unknown): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`

test('blocks are lines, inline markup does not break words, entities are read', () => {
  const html = page(
    '',
    article(
      '<p>The ri<b>ver</b> &amp; the <a href="/x">brid</a>ge<br>rose\n  again.</p><ul><li>One</li><li>Two</li></ul>',
    ),
  )
  expect(readPage(html).text.split('\n').slice(0, 4)).toEqual(['The river & the bridge', 'rose again.', 'One', 'Two'])
})

test('the headline stands above the article once', () => {
  const heading = '<h1>River rises in low town</h1>'
  for (const html of [page('', heading + article('')), page('', article(heading))]) {
    const { text, facts } = readPage(html)
    expect(text.split('\n').filter((line) => line === 'River rises in low town')).toHaveLength(1)
    expect(text.startsWith('River rises in low town\n')).toBe(true)
    expect(facts.title).toBe('River rises in low town')
  }
})

test('what stands about the article is left out', () => {
  const html = page(
    '',
    `<header>Low Town Herald</header>${article('')}<footer>About us</footer><script>let a = 1</script>`,
  )
  expect(readPage(html).text).toBe(`${PROSE}\n${PROSE}`)
})

test('a page without an article gives its body', () => {
  expect(readPage('<p>The river rose.</p>').text).toBe('The river rose.')
})

const NODE = {
  '@type': ['NewsArticle'],
  headline: 'River rises',
  datePublished: '2021-05-03T10:00:00Z',
  author: [{ '@type': 'Person', name: 'Ada Lind' }, { name: 'Tom Marsh' }],
  publisher: { '@id': '#herald' },
  mainEntityOfPage: 'https://herald.example/1',
}

test.each([
  [ld({ '@graph': [{ '@id': '#herald', '@type': 'Organization', name: 'Herald' }, NODE] }), 'a graph'],
  [
    ld([
      { '@type': 'WebPage', name: 'Page' },
      { ...NODE, publisher: { name: 'Herald' } },
    ]),
    'a list',
  ],
  [
    `<script type="application/ld+json">{broken</script>${ld({ ...NODE, publisher: 'Herald' })}`,
    'after a broken block',
  ],
  [
    '<meta property="og:title" content="River rises"><meta property="og:site_name" content="Herald"><meta name="author" content="Ada Lind, Tom Marsh">' +
      '<meta property="article:published_time" content="2021-05-03T10:00:00Z"><link rel="canonical" href="https://herald.example/1">',
    'meta tags',
  ],
  [
    '<meta name="citation_title" content="River rises"><meta name="DC.publisher" content="Herald"><meta name="citation_author" content="Ada Lind, Tom Marsh">' +
      '<meta name="citation_publication_date" content="2021/05/03"><meta property="og:url" content="https://herald.example/1">',
    'citation tags',
  ],
])('%s: %s', (head) => {
  expect(readPage(page(head, article(''))).facts).toEqual({
    title: 'River rises',
    publisher: 'Herald',
    author: 'Ada Lind, Tom Marsh',
    url: 'https://herald.example/1',
    published: '2021-05-03',
    language: 'en-GB',
  })
})

test.each<[string, string | null, string]>([
  ['<time datetime="2021-05-03T10:00">3 May</time>', '2021-05-03', 'a time in the article'],
  ['<span itemprop="datePublished" content="2021-05-03"></span>', null, 'an empty mark without a datetime'],
  ['<time datetime="PT3M">3 min</time>', null, 'a duration'],
])('%s is published %s: %s', (html, published) => {
  expect(readPage(page('', article(html))).facts.published).toBe(published)
})
