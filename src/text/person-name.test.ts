import { expect, test } from 'vitest'
import { compareNames, foldNameWord, parsePersonName } from './person-name.ts'

const spellings: [a: string, b: string, why: string][] = [
  ['Brovskyi', 'Brovskiy', '-skyi and -skiy'],
  ['Brovsky', 'Brovskyy', '-sky and -skyy'],
  ['Kharyna', 'Harina', 'kh and h, y and i'],
  ['Yevhenko', 'Evhenko', 'ye and e'],
  ['Mohammad', 'Mohamad', 'a doubled letter'],
  ['Müller', 'Muller', 'a diacritic'],
]
test.each(spellings)('%s and %s fold together: %s', (a, b) => {
  expect(foldNameWord(a)).toBe(foldNameWord(b))
})

const people: [a: string, b: string, same: boolean, why: string][] = [
  ['Peter Brovskyi', 'Brovsky', true, 'a bare surname'],
  ['Samir al-Tarsi', 'Tarsi', true, 'a particle'],
  ['Peter Sund', 'P. Sund', true, 'an initial says nothing against it'],
  ['Peter J. Sund', 'Peter Sund', true, 'a middle initial'],
  ['Kim Min-ho', 'Kim', true, 'a family name that stands first'],
  ['Peter Sund', 'Marta Sund', false, 'another given name'],
  ['Peter Sund', 'Peter Lund', false, 'another surname'],
]
test.each(people)('%s and %s: %s (%s)', (a, b, same) => {
  expect(compareNames(parsePersonName(a), parsePersonName(b))).toBe(same)
})
