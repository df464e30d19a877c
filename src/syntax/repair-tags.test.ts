import { expect, it } from 'vitest'
import { splitSentences } from './sentences.ts'

/** Tag of the first token with the given text. */
const tagOf = (text: string, word: string) =>
  splitSentences(text)
    .flatMap(({ tokens }) => tokens)
    .find((token) => token.text === word)?.pos

it.each([
  ['Observers note the cost of the pier.', 'note', 'VERB', 'a plural subject before a verb that is a noun too'],
  [
    'The Harbour Office estimates that the pier is sinking.',
    'estimates',
    'VERB',
    'a singular subject and its third person',
  ],
  ['The estimates that the office made were wrong.', 'estimates', 'NOUN', 'a determiner makes it a noun'],
  ['Dockers read news reports that the pier sank.', 'reports', 'NOUN', 'another verb stands before it'],
  ['Ms. Lynch said the pier sank.', 'Lynch', 'PROPN', 'a surname that is a verb in small letters'],
  ['The raid cost the garrison 40 men.', 'cost', 'VERB', 'a noun that is its own past'],
  ['The cost of the raid fell.', 'cost', 'NOUN', 'nothing that could be its subject'],
  ["Norland's offensive began in May.", 'offensive', 'NOUN', 'an undertaking'],
  ['The offensive joke was cut.', 'offensive', 'ADJ', 'a noun stands behind it'],
  ['Relief crews have vaccinated 900 people.', 'vaccinated', 'VERB', "a participle between 'have' and its object"],
  ['Jets were reported to have fired missiles.', 'fired', 'VERB', "a participle after 'to have' of a report"],
  ['They agreed to have fired bricks sent.', 'fired', 'ADJ', 'no report'],
  ['Doctors saw 900 suspected cases.', 'suspected', 'ADJ', 'a participle between a number and its noun'],
  ['Raiders fled, killing five guards and abducting 40 people.', 'abducting', 'VERB', 'a gerund joined to another'],
  ['Fire crews rescued 14 people from roofs.', 'rescued', 'VERB', 'a past tense between a plural and a number'],
  ['The firm went public, offering 900 shares.', 'offering', 'VERB', 'a gerund between a comma and a number'],
  ['The firm, which controls 25% of the trade, grew.', 'controls', 'VERB', "behind ', which' and before a number"],
  ['Rates for pupils range from 35 to 40 percent.', 'range', 'VERB', 'before from and a number'],
  ['The firm had net of $8 million.', 'net', 'NOUN', 'before of and money'],
  ['The coroner counted 700 overdose deaths.', 'overdose', 'NOUN', 'the first of two nouns that are counted'],
  ['Nurses saw an average of 15 drug overdoses a day.', 'overdoses', 'NOUN', 'the plural of what is counted'],
  ['The killing of six of them shook Lima.', 'killing', 'NOUN', "between an article and 'of'"],
  ['Gunmen free 26 hostages.', 'free', 'VERB', 'after a plural and before a number'],
  ['The 47th ferry sank.', '47th', 'ADJ', 'an ordinal'],
  ['The council is promising new ferries.', 'promising', 'VERB', 'after a form of be and before an object'],
  ['The Harbour Office (HO) detailed the losses near the pier.', 'detailed', 'VERB', 'a past tense after a bracket'],
  ['About one in five say they would leave.', 'say', 'VERB', 'after a number'],
  ['They had a say in it.', 'say', 'NOUN', 'a determiner makes it a noun'],
  ['A third said it was old.', 'third', 'NOUN', 'a part that stands for its noun'],
  ['The ad claims “it leaks”.', 'claims', 'VERB', 'before a quotation'],
  ['De Vries left.', 'De', 'PROPN', 'the first part of a surname'],
  ['According to recent polling, she leads.', 'polling', 'NOUN', "'according to' with an adjective"],
  ['A ferry sank, according to port officials.', 'port', 'NOUN', "'according to' takes no infinitive"],
] as const)('%s: %s is %s', (text, word, pos, _name) => {
  expect(tagOf(text, word)).toBe(pos)
})
