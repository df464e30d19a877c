import type { Document } from '../../../api/schema/document.ts'
import { ExportMenu } from '../../export/export-menu.tsx'
import { useThing } from '../../fetch/use-resource.ts'
import { UndoBar } from '../../parts/assess/undo-bar.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { Page as Frame } from '../../parts/page.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { Link } from '../../router/link.tsx'
import type { PageProps } from '../../router/routes.ts'
import { useSearchParams } from '../../router/search-params.ts'
import { reportStrings } from '../../strings/report.ts'
import { Archive } from './archive.tsx'
import { claimsTable } from './claims-table.ts'
import { Debts } from './debts.tsx'
import { shownEntries } from './entries.ts'
import { Lead } from './lead.tsx'
import { Reader } from './reader.tsx'
import './report.css'

function Report({ report }: { readonly report: Document }) {
  const [params] = useSearchParams()
  return (
    <Frame
      title={report.name}
      above={
        <>
          <Link to="/reports">{reportStrings.reports}</Link> · {report.publisher}
        </>
      }
      lead={<Lead report={report} />}
      actions={<ExportMenu title={report.name} table={() => claimsTable(shownEntries(report.claims, params))} />}
    >
      <Debts report={report} />
      <Reader report={report} />
      <Archive report={report} />
    </Frame>
  )
}

/** One report: its archived text with the claims where they stand, and how it came to be archived. */
export function Page({ params }: PageProps) {
  const query = useThing<Document>(`/documents/${encodeURIComponent(params['id'] ?? '')}`)
  return (
    <>
      <Loaded query={query} loading={<Skeleton height="80vh" />}>
        {(report) => <Report key={report.id} report={report} />}
      </Loaded>
      <UndoBar />
    </>
  )
}
