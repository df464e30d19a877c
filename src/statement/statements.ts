import type { Sentence } from '../model/sentence.ts'
import type { StatementDraft } from '../model/statement.ts'

/** Every attribution of the document, in the order of the text. */
export function findStatements(_text: string, _sentences: readonly Sentence[]): StatementDraft[] {
  return []
}
