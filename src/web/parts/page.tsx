import { type ReactNode, useEffect } from 'react'
import { shellStrings } from '../strings/shell.ts'

interface PageProps {
  /** Heading and window title. */
  readonly title: string
  /** A line of text above the title: what kind of page it is, and the way back. */
  readonly above?: ReactNode
  readonly lead?: ReactNode
  /** Buttons for the whole page: copy, export. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** The frame of one page: window title, heading, lead and actions, then its content. */
export function Page({ title, above, lead, actions, children }: PageProps) {
  useEffect(() => {
    document.title = title === shellStrings.name ? title : `${title} · ${shellStrings.name}`
  }, [title])
  return (
    <>
      <header className="page-head">
        {above !== undefined && <p className="page-above">{above}</p>}
        <h1>{title}</h1>
        {lead !== undefined && <p className="lead">{lead}</p>}
        {actions !== undefined && <div className="page-actions no-print">{actions}</div>}
      </header>
      {children}
    </>
  )
}
