/** Names of the fields of a claim, for those who correct them. */
export const fieldStrings = {
  quantity: 'Number',
  modifier: 'Hedge',
  unit: 'Unit',
  measure: 'What is counted',
  item: 'Kind of thing',
  subject: 'Whose',
  by: 'Done by',
  place: 'Place',
  aggregate: 'How it counts',
  from: 'Counted from',
  to: 'Counted to',
  said: 'Said on',
  origin: 'Said first by',
  stance: 'How it is put',
  polarity: 'Said to be so',
  eventType: 'Kind of event',
  actor: 'Done by',
  recipient: 'Done to',
  date: 'Date',
  kind: 'Kind of quotation',
} as const

export const fieldHints = {
  number: 'A number or a range: 1200, 800-900, 800.. for at least, ..900 for at most',
  name: 'A word or a few',
  entity: 'A name as the reports have it',
  actor: 'A name, or a country’s code with a role: NO/military',
  day: 'A day, month or year: 2031-05-04',
  edtf: 'A date or a period: 2031-05-04, 2031-05-01/2031-05-04',
  eventType: 'A PLOVER type in capitals, or OTHER:word',
  choice: '',
} as const

/** Values of fields that have a fixed list, in words where the value itself is none. */
export const valueStrings: Readonly<Record<string, string>> = {
  '+': 'yes',
  '-': 'no',
  cumulative: 'running total',
  period: 'within a time',
  snapshot: 'at a time',
  peak: 'the most ever',
  forecast: 'foretold',
  event: 'in one event',
}
