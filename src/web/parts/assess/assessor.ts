import { keep, readKept } from '../../visit/kept.ts'

/** Holds the name where the browser may not keep it. */
let current: string | null = null

/** Name of who assesses in this browser; `null` until they give it. */
export const assessorName = (): string | null => current ?? readKept('assessor')

export function keepAssessor(name: string): void {
  current = name
  keep('assessor', name)
}
