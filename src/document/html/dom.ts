import { createRequire } from 'node:module'

/** The few members of a DOM node that reading a page takes. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string
  readonly childNodes: Iterable<PageNode>
  readonly innerHTML: string
  getAttribute(name: string): string | null
  querySelector(selector: string): PageNode | null
  querySelectorAll(selector: string): Iterable<PageNode>
}

/** A parsed page. */
export interface PageDocument extends PageNode {
  readonly documentElement: PageNode
  readonly body: PageNode
}

// Loaded with the first page: plain text needs neither.
const load = createRequire(import.meta.url)

/** Parses a page; a fragment gets the elements around it that the reader expects. */
export function parsePage(html: string): PageDocument {
  const { parseHTML } = load('linkedom') as { parseHTML: (html: string) => { document: PageDocument } }
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`
  return parseHTML(whole).document
}

/** What Readability makes of a page; `title` is that of the window, without the site's name. */
export interface Article {
  readonly content: PageNode
  readonly byline: string | null
  readonly title: string | null
}

/** The article of a page as Readability finds it; `null` where it finds none. It changes the page it is given. */
export function findArticle(page: PageDocument): Article | null {
  const { Readability } = load('@mozilla/readability') as {
    Readability: new (
      page: PageDocument,
      options: { readonly serializer: (node: PageNode) => PageNode; readonly charThreshold: number },
    ) => { parse(): { content?: PageNode | null; byline?: string | null; title?: string | null } | null }
  }
  const article = new Readability(page, { serializer: (node) => node, charThreshold: 200 }).parse()
  return article?.content
    ? { content: article.content, byline: article.byline || null, title: article.title || null }
    : null
}
