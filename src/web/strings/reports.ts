import { counted } from './counted.ts'

/** Words of the list of reports. */
export const reportsStrings = {
  title: 'Reports',
  lead: 'Every text in this ledger, with what was read out of it and what it took from others.',
  count: (total: number) => counted(total, 'report'),
  caption: 'Reports',
  headings: { report: 'Report', published: 'Published', claims: 'Claims', copies: 'Copies' },
  search: 'Find by title or publisher',
  claims: (figures: number, statements: number, events: number) =>
    `${counted(figures, 'figure')}, ${counted(statements, 'statement')}, ${counted(events, 'event')}`,
  copied: (count: number) => `${counted(count, 'report')} ${count === 1 ? 'takes' : 'take'} from it`,
  revised: 'A later version is archived',
  revises: 'Replaces an earlier version',
  none: 'No report is in this ledger yet.',
  noneFound: 'No report has these words.',
  add: 'Add one',
  csv: {
    report: 'report',
    publisher: 'published by',
    author: 'author',
    published: 'published',
    basis: 'how the date is known',
    figures: 'figures',
    statements: 'statements',
    events: 'events',
    copies: 'draws on',
    copied: 'reports that draw on it',
    url: 'published at',
    address: 'address here',
  },
}
