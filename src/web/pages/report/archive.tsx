import type { ReactNode } from 'react'
import type { Document } from '../../../api/schema/document.ts'
import { Section } from '../../parts/section.tsx'
import { reportStrings } from '../../strings/report.ts'
import { groupDigits } from '../../words/numbers.ts'

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** What identifies the archived page, and the page itself to be saved (it is never shown). */
export function Archive({ report }: { readonly report: Document }) {
  const { raw, path, key, url, retrieved, language, id } = report
  return (
    <Section title={reportStrings.archive} lead={reportStrings.archiveLead}>
      <dl className="archive">
        <Row name={reportStrings.sha}>
          <code>{raw.sha256}</code>
        </Row>
        <Row name={reportStrings.raw}>
          <a href={`/api/v1/documents/${encodeURIComponent(id)}/raw`} download>
            {reportStrings.bytes(groupDigits(raw.bytes), raw.encoding)}
          </a>
        </Row>
        <Row name={url === null ? reportStrings.file : reportStrings.address}>{url ?? path ?? key}</Row>
        {retrieved !== null && <Row name={reportStrings.retrieved}>{retrieved}</Row>}
        {language !== null && <Row name={reportStrings.language}>{language}</Row>}
        <Row name={reportStrings.key}>
          <code>{id}</code>
        </Row>
      </dl>
    </Section>
  )
}
