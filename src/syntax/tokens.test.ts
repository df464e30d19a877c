import { describe, expect, test } from 'vitest'
import { splitTokens } from './tokens.ts'

describe('splitTokens', () => {
  const texts = [
    ['plain words', 'Aid reached the valley on Friday.'],
    [
      'an address of ordinary length stays one token',
      'See https://courier.example/2024/11/05/aid-reaches-the-valley today',
    ],
    ['a run of slashes', '5/'.repeat(3000)],
    ['a run of addresses', 'https://a.example/'.repeat(400)],
    ['a run of letters beyond the basic plane', '𝒜'.repeat(700)],
    ['a run after words', `The list was ${'a-'.repeat(900)} and it went on.`],
  ] as const

  test.each(texts)('tokens stand in the text letter for letter and leave nothing out: %s', (_name, text) => {
    const tokens = splitTokens(text)
    expect(tokens.map((token) => text.slice(token.start, token.end))).toEqual(tokens.map((token) => token.text))
    expect(tokens.map((token) => token.text).join('')).toBe(text.replace(/\s/g, ''))
  })

  test('a run without white space is cut, so that it costs no more than its length', () => {
    const longest = Math.max(...splitTokens('https://a.example/'.repeat(400)).map((token) => token.text.length))
    expect(longest).toBeLessThanOrEqual(160)
  })

  test('a word inside a cut run is not said to stand after white space', () => {
    expect(splitTokens('𝒜'.repeat(400)).filter((token) => token.spaced)).toHaveLength(1)
  })

  test.each(['THEY CANNOT SAIL', 'WE CANNOT, I SAY'])(
    '%s: a word that the tagger knows no lemma of is its own',
    (text) => {
      expect(splitTokens(text).map(({ lemma }) => lemma)).not.toContain(undefined)
    },
  )
})
