import { OnrecordError } from '../../model/errors.ts'
import type { Extraction } from '../../model/extraction.ts'
import { extractDocument, type Knowledge } from '../../pipeline.ts'
import { knowledge } from '../knowledge.ts'
import type { Input } from './read-bytes.ts'

/** What an input says by what extraction draws on (`drawnOn`; all packs and the gazetteer unless said otherwise), or why it says nothing; a bug that one document brings out does not stop the others. */
export function extractInput(input: Input, drawnOn: Knowledge = knowledge): Extraction | OnrecordError {
  if (input.document === null) return input.error
  try {
    return extractDocument(input.document, drawnOn)
  } catch (error) {
    const { path, key } = input.document
    const detail = error instanceof Error ? error.message : String(error)
    return new OnrecordError('internal', `${path ?? key} met a bug in onrecord (${detail}): please report it`)
  }
}
