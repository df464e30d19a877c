import type { PageDocument } from './dom.ts'
import type { PageFacts } from './json-ld.ts'

/** Names and properties of meta tags that tell a fact, the most telling first. Compared in lower case. */
const NAMES: Readonly<Record<keyof PageFacts, readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'citation_title', 'dc.title', 'dcterms.title', 'headline'],
  publisher: [
    'og:site_name',
    'citation_publisher',
    'dc.publisher',
    'dcterms.publisher',
    'application-name',
    'publisher',
  ],
  author: [
    'author',
    'article:author',
    'citation_author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'byl',
    'sailthru.author',
  ],
  url: ['og:url', 'citation_fulltext_html_url'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'article:published',
    'datepublished',
    'citation_publication_date',
    'citation_date',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
    'date',
  ],
  language: ['og:locale', 'content-language', 'dc.language'],
}

/** What the page says of its article in meta tags, `<link rel=canonical>`, `<time>`, `<title>` and `lang`. Dates as written. */
export function readMeta(page: PageDocument): PageFacts {
  const tags = metaTags(page)
  const first = (field: keyof PageFacts): string | null =>
    NAMES[field].map((name) => tags.get(name)).find(Boolean) ?? null
  const author = first('author')
  return {
    title: first('title'),
    publisher: first('publisher'),
    author: author !== null && /^https?:/.test(author) ? null : author,
    url: attribute(page, 'link[rel="canonical"]', 'href') ?? first('url'),
    published:
      first('published') ??
      itemprop(page) ??
      attribute(page, 'article time[datetime], main time[datetime]', 'datetime'),
    language: page.documentElement.getAttribute('lang') || first('language'),
  }
}

function metaTags(page: PageDocument): ReadonlyMap<string, string> {
  const tags = new Map<string, string>()
  for (const tag of page.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv'].map((key) => tag.getAttribute(key)).find(Boolean)
    const content = tag.getAttribute('content')?.trim()
    if (name && content && !tags.has(name.toLowerCase())) tags.set(name.toLowerCase(), content)
  }
  return tags
}

const itemprop = (page: PageDocument): string | null =>
  attribute(page, '[itemprop="datePublished"]', 'datetime') ?? attribute(page, 'time[pubdate]', 'datetime')

const attribute = (page: PageDocument, selector: string, name: string): string | null =>
  page.querySelector(selector)?.getAttribute(name)?.trim() || null
