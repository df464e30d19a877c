/** Revision of the ledger that the first answer to this page was of; `null` before there is one. */
let first: number | null = null

export const firstSeq = (): number | null => first

/** Notes the revision in an answer's ETag, which begins with it. */
export function noteSeq(tag: string | null): void {
  const seq = /^(?:W\/)?"(\d+)-/.exec(tag ?? '')?.[1]
  if (seq !== undefined) first ??= Number(seq)
}
