import { GIVEN_NAMES } from './given-names.ts'
import type { NameHit, NameRule } from './name-rule.ts'
import { isFree, runEnd } from './name-sentence.ts'

/** Nouns for bodies that stand right before their names, without a comma. */
const BODY_NOUNS: ReadonlySet<string> = new Set(
  (
    'operator company airline carrier utility bank broadcaster newspaper charity manufacturer automaker carmaker shipbuilder retailer ' +
    'supplier startup firm insurer lender consultancy publisher railway shipper brewer drugmaker chipmaker'
  ).split(' '),
)

/** A body called by its kind and its name. */
export const describedBody: NameRule = {
  id: 'described-body',
  phenomenon: 'A capitalised run right after a common noun for a company or the like',
  examples: ['Grid operator [Tarsenet] and the airline [Oxley] cut their services.'],
  counterexamples: [
    { text: 'The company, Tiro Maluk said, had closed.', why: 'a comma stands between' },
    { text: 'She left the company Thursday.', why: 'days are no names' },
    { text: 'The company Marta Oyelaran founded is gone.', why: 'a given name: a person' },
  ],
  entityType: 'organisation',
  find(s) {
    if (s.headline) return []
    const hits: NameHit[] = []
    for (const i of s.capitals) {
      if (!isFree(s, i) || !BODY_NOUNS.has(s.words[i - 1] ?? '') || GIVEN_NAMES.has(s.words[i] as string)) continue
      const end = runEnd(s, i)
      if (end - i <= LONGEST) hits.push({ first: i, nameFirst: i, end })
    }
    return hits
  },
}

const LONGEST = 4
