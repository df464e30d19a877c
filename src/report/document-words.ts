import type { PublishedBasis } from '../model/document.ts'
import type { Copy } from '../model/relation.ts'

/** How a publication date is known. */
export const basisWords: Readonly<Record<PublishedBasis, string>> = {
  manifest: 'as given when it was added',
  metadata: 'from the page’s own metadata',
  dateline: 'from its dateline',
  text: 'from its text',
  url: 'from its address',
}

/** What stands between a report and the one it draws on. */
export const copyWords: Readonly<Record<Copy['kind'], string>> = {
  copy: 'Copies',
  rewrite: 'Rewrites',
  excerpt: 'Quotes at length from',
  credited: 'Credits',
}
