import { expect, it } from 'vitest'
import { verbStem } from './verb-stem.ts'

it.each([
  ['abducting', 'abduct', 'two consonants'],
  ['vaccinated', 'vaccinate', 'one vowel and one consonant'],
  ['banned', 'ban', 'a doubled consonant'],
  ['looted', 'loot', 'two vowels and a consonant'],
  ['smuggled', 'smuggle', 'a consonant and l'],
  ['killing', 'kill', 'll is no doubling'],
  ['buried', 'bury', 'i for y'],
  ['releasing', 'release', 'the e of -ease'],
  ['forced', 'force', 'the e of a soft c'],
  ['opened', 'open', 'an unstressed ending'],
  ['ferry', 'ferry', 'no form of a verb'],
])('%s is of %s (%s)', (word, stem) => {
  expect(verbStem(word)).toBe(stem)
})
