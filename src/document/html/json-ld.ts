import type { PageDocument } from './dom.ts'

type Json = Readonly<Record<string, unknown>>

/** What the page says of its article in JSON-LD; `null` where it does not say. Dates as written. */
export interface PageFacts {
  readonly title: string | null
  readonly publisher: string | null
  readonly author: string | null
  readonly url: string | null
  readonly published: string | null
  readonly language: string | null
}

const ARTICLES = new Set(
  (
    'Article NewsArticle ReportageNewsArticle AnalysisNewsArticle BackgroundNewsArticle OpinionNewsArticle AskPublicNewsArticle ' +
    'ReviewNewsArticle AdvertiserContentArticle LiveBlogPosting BlogPosting SocialMediaPosting Report ScholarlyArticle TechArticle WebPage'
  ).split(' '),
)

/** Reads the first article that the page's JSON-LD describes, in lists and `@graph` too; a block that is not JSON is passed over. */
export function readJsonLd(page: PageDocument): PageFacts {
  const nodes = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    flatten(parseJson(script.textContent)),
  )
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLES.has(type)))
  const node = articles.find((article) => !typesOf(article).includes('WebPage')) ?? articles[0] ?? {}
  const byId = new Map(nodes.map((item) => [item['@id'], item]))
  return {
    title: stringOf(node['headline']) ?? stringOf(node['name']),
    publisher: namesOf(node['publisher'], byId) ?? namesOf(node['sourceOrganization'], byId),
    author: namesOf(node['author'], byId),
    url: stringOf(node['url']) ?? idOf(node['mainEntityOfPage']),
    published: stringOf(node['datePublished']),
    language: stringOf(node['inLanguage']),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''))
  } catch {
    return null
  }
}

function flatten(value: unknown, depth = 0): Json[] {
  if (depth > 4) return []
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth + 1))
  if (!isObject(value)) return []
  return [value, ...flatten(value['@graph'], depth + 1), ...flatten(value['mainEntity'], depth + 1)]
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

function typesOf(node: Json): string[] {
  const type = node['@type']
  return (Array.isArray(type) ? type : [type]).filter((item): item is string => typeof item === 'string')
}

const stringOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null

/** The name of a person or body, or of several with commas between; a reference is followed once. */
function namesOf(value: unknown, byId: ReadonlyMap<unknown, Json>): string | null {
  const items = Array.isArray(value) ? value : [value]
  const names = items.map((item: unknown) =>
    isObject(item) ? (stringOf(item['name']) ?? stringOf(byId.get(item['@id'])?.['name'])) : stringOf(item),
  )
  return names.filter((name) => name !== null).join(', ') || null
}

const idOf = (value: unknown): string | null =>
  isObject(value) ? (stringOf(value['@id']) ?? stringOf(value['url'])) : stringOf(value)
