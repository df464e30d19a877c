import { counted } from './counted.ts'

/** Words of adding a claim that was not read out of a report. */
export const addClaimStrings = {
  button: 'Add a claim',
  selected: 'Add the selected words as',
  kinds: { figure: 'Figure', event: 'Event', statement: 'Statement' },
  title: 'Add a claim',
  lead: 'A claim is words of the report. Say what they mean; leave out what the report does not say.',
  kind: 'What is it?',
  words: {
    figure: 'The number, as it stands in the text',
    event: 'The words that tell of it',
    statement: 'What is said',
  },
  found: (count: number) =>
    count === 1 ? 'These words stand in the text.' : `They stand there ${counted(count, 'time')}.`,
  missing: 'These words do not stand in the text. Copy them as they are.',
  which: 'Which of them?',
  optional: 'More, if the report says so',
  why: 'Why (if you like)',
  save: 'Add',
  key: 'Add a claim',
  claim: 'a claim',
}
