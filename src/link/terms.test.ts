import { expect, test } from 'vitest'
import { termsOf } from './terms.ts'

const lund = [{ kind: 'person', variants: ['Marta Lund'] }] as const

test.each<[string, string[], string]>([
  ['The Silver Heron left Vestby.', ['silver heron', 'vestby'], 'a ship and a town'],
  ['The tug Heron helped. A heron was seen.', [], 'a word that also stands in small letters'],
  [
    'On Monday, Governor Marta Lund and Prime Minister Berg spoke; Lund left.',
    ['berg'],
    'a name that was read, and one that was not',
  ],
  ['He told the Supreme Court and the Red Cross in March.', [], 'what every newsroom writes'],
  ['He told Bay Wire of the Harbour fire. (Reporting by Ann Holt)', [], 'who reports it'],
  ['The line is the Blue Channel Line.', ['blue channel line'], 'the first word of a country that is not meant'],
  ['Police in Norway and French crews came.', [], 'countries and their people'],
  ['Heavy rain fell. Nobody left.', [], 'the first word of a sentence'],
])('%s %j: %s', (text, terms) => {
  expect(termsOf({ text, publisher: 'Harbour Tide' }, lund)).toEqual(terms)
})
