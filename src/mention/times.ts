import type { Edtf } from '../model/document.ts'
import type { TimeMention } from '../model/mention.ts'
import type { Sentence } from '../model/sentence.ts'

/** Every expression of time, in the order of the text. `published` places the relative ones; without it they have no value. */
export function findTimes(_text: string, _sentences: readonly Sentence[], _published: Edtf | null): TimeMention[] {
  return []
}
