import type { Assessment } from '../../model/assessment.ts'
import type { LedgerView } from '../../model/view.ts'

/** What an assessment is about, by name: 'f-71ef035300a7b211 ‘24’', 'q-… How many people were killed?'. */
export function describeSubject({ about, quote }: Assessment, view: LedgerView): string {
  if (quote !== null) return `${about} ‘${quote}’`
  const name =
    view.entities.get(about)?.name ??
    view.questions.find(({ id }) => id === about)?.words ??
    view.documents.find(({ id }) => id === about)?.title ??
    ''
  return `${about} ${name}`.trim()
}
