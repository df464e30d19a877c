import { OnrecordError } from '../../model/errors.ts'
import type { LedgerView } from '../../model/view.ts'

/** The id that these words are or begin, of anything that can be assessed or was. */
export function findId(words: string, view: LedgerView): string {
  if (view.assessed.has(words)) return words
  const all = [
    view.figures.keys(),
    view.events.keys(),
    view.statements.keys(),
    view.entities.keys(),
    view.questions.map(({ id }) => id),
    view.relations.map(({ id }) => id),
    view.documents.map(({ id }) => id),
    view.rejected.map(({ claim }) => claim.id),
    view.merges.map(({ entity }) => entity),
    view.assessed.keys(),
  ]
  const found = new Set(all.flatMap((ids) => [...ids].filter((id) => id.startsWith(words))))
  if (found.has(words)) return words
  const [id, ...others] = found
  if (id === undefined) return words
  if (others.length)
    throw new OnrecordError(
      'bad-assessment',
      `more than one id begins so, ${words}, give more of it: ${[...found].slice(0, 5).join(', ')}`,
    )
  return id
}
