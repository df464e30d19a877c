import { counted } from './counted.ts'

/** Words of the page that adds reports. */
export const addStrings = {
  title: 'Add reports',
  lead: 'Each is archived as it is, read for claims, and compared with every other. Adding the same one twice changes nothing.',
  files: 'Files',
  drop: 'Drop files here, or choose them',
  dropHint: 'Text, HTML or JSONL; a manifest.jsonl among them says who published what, and when.',
  choose: 'Choose files',
  address: 'Address of a page',
  addressHint: 'Only public pages are fetched.',
  text: 'Text',
  textHint: 'Paste the words of the report.',
  textTitle: 'Title',
  publisher: 'Published by',
  published: 'Published on',
  publishedHint: 'A day, month or year: 2031-05-04',
  url: 'Address it came from',
  add: 'Add',
  pasteHint: 'Or paste files, an address or a text anywhere on this page.',
  sending: 'Sending…',
  failed: 'It was not added.',
  progress: 'What is being added',
  states: {
    waiting: 'waits',
    running: 'is being read',
    added: 'added',
    known: 'known already',
    failed: 'not added',
  },
  summary: (done: number, total: number) => `${done} of ${total} read`,
  finished: (added: number, known: number, failed: number) =>
    [
      added > 0 ? `${counted(added, 'report')} added` : '',
      known > 0 ? `${known} known already` : '',
      failed > 0 ? `${failed} not added` : '',
    ]
      .filter((words) => words !== '')
      .join(', ') || 'Nothing to add',
  more: (count: number) => `and ${counted(count, 'more', 'more')}`,
  lost: 'What became of it is not known any more: the server has forgotten this job.',
  see: 'See all reports',
  forget: 'Clear the list',
}
