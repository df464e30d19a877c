import type { Document } from '../../../api/schema/document.ts'
import { reportStrings } from '../../strings/report.ts'

/** When it came out and how that is known, by whom, and where. */
export function Lead({ report: { publishedWords, basisWords, author, url } }: { readonly report: Document }) {
  return (
    <>
      {reportStrings.published} {publishedWords}
      {basisWords !== null && `, ${basisWords}`}
      {author !== null && (
        <>
          {' · '}
          {reportStrings.by} {author}
        </>
      )}
      {url !== null && (
        <>
          {' · '}
          <a href={url} rel="noreferrer" className="lead-address">
            {url.replace(/^https?:\/\/(?:www\.)?/, '')}
          </a>
        </>
      )}
    </>
  )
}
