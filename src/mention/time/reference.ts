import { longestByFirst } from '../quantity/longest-spelling.ts'
import { wordAt, wordsAt } from '../quantity/quantity-rule.ts'
import { type TimeRule, unplaced } from './time-rule.ts'

/** Reads words that point to the present, past or future without a date. */
export const reference: TimeRule = {
  id: 'reference',
  phenomenon: "The present, past or future without a date: 'now', 'currently', 'recently', 'the future'",
  examples: ['It is [now] shut.', 'It was [recently] sold.', 'It matters in [the future].', 'It is [currently] open.'],
  counterexamples: [
    { text: 'Now that it is over, it rests.', why: "'now that' gives a reason" },
    { text: 'They walked past the mill.', why: 'a preposition' },
  ],
  read: (atoms, at) => {
    for (let n = LONGEST.get(wordAt(atoms, at)) ?? 0; n > 0; n--) {
      const words = wordsAt(atoms, at, n)
      const value = REFERENCES.get(words)
      if (value === undefined) continue
      if (/^(?:current|recent|future)$/.test(words) && atoms[at + 1]?.pos === 'PUNCT') return null
      if (words === 'now' && wordAt(atoms, at + 1) === 'that') return null
      return { first: at, end: at + n, place: () => unplaced('DATE', value) }
    }
    return null
  },
}

const REFERENCES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    PRESENT_REF:
      'now|right now|currently|current|the present|these days|nowadays|presently|the current time|this time|the present day|present-day',
    PAST_REF: 'recently|more recently|recent|the past|formerly|the recent past|that time|lately',
    FUTURE_REF: 'the future|future|the near future|the coming days and weeks|the foreseeable future|the near term',
  }).flatMap(([value, words]) => words.split('|').map((word) => [word, value] as const)),
)

const LONGEST = longestByFirst(REFERENCES.keys())
