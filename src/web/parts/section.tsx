import { type ReactNode, useId } from 'react'

interface SectionProps {
  readonly title: string
  /** Beside the heading: a link to all of them, or buttons. */
  readonly aside?: ReactNode
  readonly lead?: ReactNode
  readonly className?: string
  readonly children: ReactNode
}

/** A part of a page under its own heading, and a landmark by its name. */
export function Section({ title, aside, lead, className, children }: SectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={`section ${className ?? ''}`}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {aside !== undefined && <div className="section-aside">{aside}</div>}
      </div>
      {lead !== undefined && <p className="lead">{lead}</p>}
      {children}
    </section>
  )
}
