import { expect, it } from 'vitest'
import { splitSentences } from '../syntax/sentences.ts'
import { findStatements } from './statements.ts'

it.each([
  ['Mayor Ann Ross', 'named', 'a title and a name'],
  ['The Harbour Ministry', 'named', 'a body by its name'],
  ['The Herald newspaper', 'named', 'a paper by its name'],
  ['Army spokesman Tom Hale', 'named', 'a role and a name'],
  ['Officials', 'official', 'a plural that opens the sentence'],
  ['The spokeswoman', 'official', 'a role'],
  ['An army spokesman', 'military', 'a role narrowed by what stands before it'],
  ['Ukrainian military sources', 'military', 'sources narrowed by what stands before them'],
  ['A source in the port police', 'police', 'a source narrowed by what stands after it'],
  ['A person close to the mayor', 'anonymous', 'a source that another merely knows'],
  ['People familiar with the matter', 'anonymous', 'nothing is told of them'],
  ["The republic's intelligence", 'intelligence', 'a service without its name'],
  ['Two witnesses', 'witness', 'a number before the noun'],
  ['Residents of the low town', 'witness', 'a phrase after the noun'],
  ['Northern media', 'media', 'media without a name'],
  ['The report', 'document', 'a document'],
  ['An independent analyst', 'expert', 'an expert'],
  ['The boys', null, 'a noun that tells nothing'],
  ['She', null, 'a pronoun'],
] as const)('%s: %s (%s)', (source, kind, _name) => {
  const text = `${source} said the pier was old.`
  expect(findStatements(text, splitSentences(text)).map((draft) => draft.sourceKind)).toEqual([kind])
})

it('has no kind without a source', () => {
  const text = 'The pier reportedly sank.'
  expect(findStatements(text, splitSentences(text)).map((draft) => draft.sourceKind)).toEqual([null])
})
