import type { QuantityMention } from '../model/mention.ts'
import type { Sentence } from '../model/sentence.ts'

/** Every number that counts or measures something, in the order of the text. */
export function findQuantities(_text: string, _sentences: readonly Sentence[]): QuantityMention[] {
  return []
}
