import { nounPhraseAt } from './noun-phrase.ts'
import { type DraftRule, isHyphen, wordAt } from './quantity-rule.ts'
import { singularOf } from './singular.ts'

/** Reads the strength of a group. Runs before other units are read. */
export const strong: DraftRule = {
  id: 'strong',
  phenomenon: "The strength of a group: 'a 60-strong crew'; it counts people",
  examples: ['A [480-strong crew] sailed.', 'The guard, [900 strong], stayed.'],
  counterexamples: [{ text: 'They have 60 strong horses.', why: 'an adjective of what is counted' }],
  refine: (atoms, drafts) => {
    for (const draft of drafts) {
      const hyphen = isHyphen(atoms, draft.to)
      const at = hyphen ? draft.to + 1 : draft.to
      if (wordAt(atoms, at) !== 'strong' || draft.unit !== null) continue
      const phrase = nounPhraseAt(atoms, at + 1)
      if (!hyphen && phrase) continue
      draft.to = phrase?.end ?? at + 1
      draft.noun = phrase
      draft.head = phrase && singularOf(wordAt(atoms, phrase.head))
      draft.unit = 'person'
      draft.rules.push('strong')
    }
  },
}
