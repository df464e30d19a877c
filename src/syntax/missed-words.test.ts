import { describe, expect, test } from 'vitest'
import { splitSentences } from './sentences.ts'

const posOf = (text: string, word: string) => splitSentences(text)[0]?.tokens.find((token) => token.text === word)?.pos

describe('a verb that looks like a noun or an adjective', () => {
  test.each([
    ['Firefighters rescued 30 people from the hall.', 'rescued', 'between a subject and its object'],
    ['The mate fled in May, records show.', 'show', 'at the end of a comment'],
    ['Nine clerks face charges.', 'face', 'between those who do and what they do'],
    ['The firm will close 30 shops.', 'close', 'behind a modal verb'],
    ['Rebels control 14 villages.', 'control', 'between a plural and what is counted'],
    ['Norland controls some 40 square kilometres of Sund.', 'controls', 'between a name and what is counted'],
    ['Once a petition tops 900 signatures, it is read.', 'tops', 'in the third person behind a singular'],
    ['Floods displaced 90 people and cost €3bn.', 'cost', 'joined to another, before money'],
    ['A crash caused by a clerk cost $900.', 'cost', 'before money, whatever went before'],
    ['Sixty men were rounded up in Elna.', 'rounded', 'before its particle'],
    ['A harbour unit involved in crashes was shut.', 'involved', 'before in'],
    ['The firm will likely trim 300 jobs.', 'trim', 'behind will likely'],
  ])('%s: %s, %s', (text, word) => {
    expect(posOf(text, word)).toBe('VERB')
  })
})

test('a text may open with the word that stands between a modal and its verb', () => {
  expect(posOf('Likely winners met.', 'winners')).toBe('NOUN')
})

describe('a noun that looks like a verb', () => {
  test.each([
    ['They were in need of tents.', 'need', 'behind a preposition'],
    ['Miners went on strike over pay cuts.', 'pay', 'behind one that names a quarrel'],
    ['The mayor thanked them for their help.', 'help', 'behind its owner'],
    ['The shelling of the town went on.', 'shelling', 'before what it is done to'],
  ])('%s: %s, %s', (text, word) => {
    expect(posOf(text, word)).toBe('NOUN')
  })

  test.each([
    ['Harbour clerks hired trawler crews five years before.', 'crews', 'no verb to the model'],
    ['Her savings accounts two years ago were empty.', 'accounts', 'a time that lies so far off'],
  ])('and is one in %s: %s, %s', (text, word) => {
    expect(posOf(text, word)).toBe('NOUN')
  })

  test.each([
    ['We can sort of develop the plan.', 'develop', "'sort of' goes before verbs"],
    ['She thanked the sit-in guests they met.', 'met', 'a past form'],
  ])('not in %s: %s, %s', (text, word) => {
    expect(posOf(text, word)).toBe('VERB')
  })
})
