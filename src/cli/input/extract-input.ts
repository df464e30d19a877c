import { OnrecordError } from '../../model/errors.ts'
import type { Extraction } from '../../model/extraction.ts'
import { extractDocument } from '../../pipeline.ts'
import { knowledge } from '../knowledge.ts'
import type { Input } from './read-inputs.ts'

/** What an input says, or why it says nothing; a bug that one document brings out does not stop the others. */
export function extractInput(input: Input): Extraction | OnrecordError {
  if (input.document === null) return input.error
  try {
    return extractDocument(input.document, knowledge)
  } catch (error) {
    const { path, key } = input.document
    const detail = error instanceof Error ? error.message : String(error)
    return new OnrecordError('internal', `${path ?? key} met a bug in onrecord (${detail}): please report it`)
  }
}
