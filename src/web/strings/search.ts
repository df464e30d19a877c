import { counted } from './counted.ts'

/** Words of the search page. */
export const searchStrings = {
  title: 'Search',
  label: 'Search reports and claims',
  placeholder: 'Words, "words together", numbers',
  help: 'Words in any order, "words together" in quotation marks, numbers with or without signs between their digits. The last word may be unfinished.',
  kind: 'Kind',
  kinds: { all: 'Everything', document: 'Reports', statement: 'Statements', figure: 'Figures', event: 'Events' },
  kindWords: { document: 'Report', statement: 'Statement', figure: 'Figure', event: 'Event' },
  filters: 'Filters',
  publisher: 'Published by',
  anyPublisher: 'Anybody',
  place: 'Place',
  anyPlace: 'Anywhere',
  from: 'Published from',
  to: 'to',
  inReport: 'In one report only',
  clear: 'Clear the filters',
  count: (total: number) => counted(total, 'result'),
  none: 'Nothing in this ledger has all these words.',
  loosen: 'Try fewer words, or clear the filters.',
  question: 'Answers',
  headings: ['Kind', 'Words', 'Said by', 'Published by', 'Published', 'Sentence'],
}
