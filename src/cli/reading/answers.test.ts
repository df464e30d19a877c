import { describe, expect, test } from 'vitest'
import type { Question } from '../../model/question.ts'
import { findQuestions } from './answers.ts'

const ask = (id: string, words: string): Question => ({
  id,
  words,
  measure: 'killed',
  item: null,
  subject: null,
  place: null,
  unit: 'person',
  figures: [],
})

const questions = [
  ask('q-12aa', 'How many people were killed in Brackwell?'),
  ask('q-12bb', 'How many people were injured in Brackwell?'),
  ask('q-34cc', 'How many homes were flooded in São Arden?'),
]

describe('findQuestions', () => {
  test.each([
    ['an id', ['q-12bb'], ['q-12bb']],
    ['the beginning of an id', ['q-12'], ['q-12aa', 'q-12bb']],
    ['one word', ['brackwell'], ['q-12aa', 'q-12bb']],
    ['the beginning of words', ['peop', 'inj'], ['q-12bb']],
    ['words in one argument', ['killed brackwell'], ['q-12aa']],
    ['letters without their marks', ['sao'], ['q-34cc']],
  ])('by %s', (_name, words, found) => {
    expect(findQuestions(words, questions).map(({ id }) => id)).toEqual(found)
  })

  test.each([[['ell']], [['killed', 'flooded']], [['q-99']], [['']], [['?']]])('finds none for %j', (words) => {
    expect(() => findQuestions(words, questions)).toThrow(expect.objectContaining({ code: 'no-question' }))
  })
})
