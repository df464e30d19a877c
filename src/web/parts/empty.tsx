import type { ReactNode } from 'react'

/** Said in place of a list that has no entries: what is missing, and what to do. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <p className="empty">{children}</p>
}
