import { expect, test } from 'vitest'
import { tagText } from './tagger.ts'

const tag = (text: string) => tagText(text, 0, text.length)
const wordsOf = (text: string) => tag(text).map((token) => token.text)

test('cuts and tags: words, signs, lemmas', () => {
  expect(tag('The nurses left.').map(({ text, lemma, pos }) => [text, lemma, pos])).toEqual([
    ['The', 'the', 'DET'],
    ['nurses', 'nurse', 'NOUN'],
    ['left', 'leave', 'VERB'],
    ['.', '.', 'PUNCT'],
  ])
})

test('only the stretch asked for is tagged, with the offsets of the whole text', () => {
  expect(tagText('Nobody came. The nurses left.', 13, 23)).toMatchObject([
    { text: 'The', start: 13, end: 16, spaced: true },
    { text: 'nurses', start: 17, end: 23, spaced: true },
  ])
})

test('the parts of a contraction keep the lemma and tag of their own', () => {
  expect(tag('They can’t sail.').map(({ text, lemma, pos }) => `${text}/${lemma}/${pos}`)).toEqual([
    'They/they/PRON',
    'ca/can/AUX',
    'n’t/not/PART',
    'sail/sail/VERB',
    '././PUNCT',
  ])
})

test.each([
  ['what was cut before', () => tag("It was Orlowskaya's.")],
  [
    'very many words, after which the tagger is made anew',
    () => {
      for (let k = 0; k < 12; k++)
        tag(Array.from({ length: 10_000 }, (_, i) => `Qu${(k * 10_000 + i).toString(36)}x`).join(' '))
    },
  ],
  [
    'very many runs, after which those kept are forgotten',
    () => tag(Array.from({ length: 21_000 }, (_, i) => `${i}`).join(' ')),
  ],
])('does not matter: %s', (_name, before) => {
  const text =
    "Orlowskaya's tower stood when Quenlow and the Tarvish sailors reached Dunmere on Friday. It was Orlowskaya's."
  const alone = tag(text)
  before()
  expect(tag(text)).toEqual(alone)
})

test('a name is cut from its possessive alike wherever it stands in a text', () => {
  expect(wordsOf("Velmar's aide met Velmar. Velmar's brother left.").filter((word) => word === 'Velmar')).toHaveLength(
    3,
  )
})

test('words that objects have from the start are words like any other', () => {
  expect(wordsOf('constructor toString hasOwnProperty')).toEqual(['constructor', 'toString', 'hasOwnProperty'])
})

test.each([
  ['They staged a march.', 'staged', 'stage'],
  ['The storm spared Elna.', 'spared', 'spare'],
  ['They were coping.', 'coping', 'cope'],
  ['She was fined.', 'fined', 'fine'],
  ['They stopped.', 'stopped', 'stop'],
  ['They voted.', 'voted', 'vote'],
  ['Nine men were bused home.', 'bused', 'bus'],
])('%s %s is of %s', (text, word, lemma) => {
  expect(tag(text).find((token) => token.text === word)?.lemma).toBe(lemma)
})
