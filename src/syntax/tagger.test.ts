import { expect, test } from 'vitest'
import { tagText } from './tagger.ts'

test('cuts and tags: words, signs, lemmas', () => {
  expect(tagText('The nurses left.')).toEqual({
    values: ['The', 'nurses', 'left', '.'],
    lemmas: ['the', 'nurse', 'leave', '.'],
    tags: ['DET', 'NOUN', 'VERB', 'PUNCT'],
  })
})

test('what was tagged before does not matter', () => {
  const text = "Orlowskaya's tower stood."
  const alone = tagText(text)
  // Before a full stop the tagger leaves such a word whole, and would know it from then on.
  expect(tagText("It was Orlowskaya's.").values).toContain("Orlowskaya's")
  expect(tagText(text)).toEqual(alone)
})

test('a tagger made anew after very many words tags as the one before', () => {
  const text = 'Quenlow and the Tarvish sailors reached Dunmere on Friday.'
  const before = tagText(text)
  for (let k = 0; k < 12; k++)
    tagText(Array.from({ length: 10_000 }, (_, i) => `Qu${(k * 10_000 + i).toString(36)}x`).join(' '))
  expect(tagText(text)).toEqual(before)
})

test('words that objects have from the start are words like any other', () => {
  expect(tagText('constructor toString hasOwnProperty').values).toEqual(['constructor', 'toString', 'hasOwnProperty'])
})
