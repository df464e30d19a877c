import { parseDay } from '../published/days.ts'
import { normalizeText } from '../raw/decode.ts'
import { blockLines } from './blocks.ts'
import { findArticle, type PageDocument, parsePage } from './dom.ts'
import { type PageFacts, readJsonLd } from './json-ld.ts'
import { readMeta } from './meta.ts'

/** A page read: what it says of itself, and its text before cleaning. */
export interface Page {
  readonly facts: PageFacts
  /**
   * The headline that the page shows and then the article that Readability finds, a line a block. The same markup always
   * gives the same text, so offsets in it can be checked from the page's bytes.
   */
  readonly text: string
}

/** Reads decoded HTML. The whole body stands for the article where that is not to be searched for, or not found. */
export function readPage(html: string, searches = true): Page {
  const page = parsePage(html)
  const facts = readFacts(page)
  const headline = shownHeadline(page, facts.title)
  const body = blockLines(page.body)
  const article = searches ? findArticle(page) : null
  const found = article ? blockLines(article.content) : []
  const lines = found.length ? found : body
  const withHeadline = headline === null || lines.slice(0, 3).includes(headline) ? lines : [headline, ...lines]
  const author = facts.author ?? article?.byline?.replace(/^by\s+/i, '') ?? null
  return {
    facts: { ...facts, author, title: facts.title ?? headline ?? article?.title ?? null },
    text: normalizeText(withHeadline.join('\n')),
  }
}

/** JSON-LD says most, then the meta tags. */
function readFacts(page: PageDocument): PageFacts {
  const told = readJsonLd(page)
  const meta = readMeta(page)
  return {
    title: told.title ?? meta.title,
    publisher: told.publisher ?? meta.publisher,
    author: told.author ?? meta.author,
    url: [meta.url, told.url].find((url) => url !== null && /^https?:\/\//.test(url)) ?? null,
    published: [told.published, meta.published].map((date) => date && parseDay(date)).find(Boolean) ?? null,
    language: languageTag(meta.language ?? told.language),
  }
}

/** The only `<h1>`, or the one that the title begins with or that begins with the title; `null` where none is the headline. */
function shownHeadline(page: PageDocument, title: string | null): string | null {
  const headings = [...page.querySelectorAll('h1')].flatMap((node) => blockLines(node).join(' ') || [])
  const named = headings.find((text) => title !== null && (title.startsWith(text) || text.startsWith(title)))
  return named ?? (headings.length === 1 ? (headings[0] as string) : null)
}

/** 'en_US' to 'en-US'; `null` for what is no language tag. */
const languageTag = (value: string | null): string | null =>
  value !== null && /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i.test(value) ? value.replaceAll('_', '-') : null
