import type { Document } from '../../../api/schema/document.ts'

/** Waits for the schema of added claims. */
export function AddClaim(_props: { readonly report: Document }) {
  return null
}
