import { expect, test } from 'vitest'
import { Stories, type Subjects } from './stories.ts'

const may = { from: 100, to: 100 }
const about = (places: string, names: string, published: Subjects['published'] = may, terms = ''): Subjects => ({
  places: places.split(' ').filter(Boolean),
  names: names.split(' ').filter(Boolean),
  terms: terms.split(',').filter(Boolean),
  published,
})

/** Fifty documents that all name one famous town, four famous people and two terms. */
function fill(stories: Stories): void {
  for (let i = 0; i < 50; i++) stories.set(i, about(`Capital Town${i}`, 'Ann Ben Cid Dora', may, 'grand final,cup day'))
}

test.each<[Subjects, Subjects, boolean, string]>([
  [about('Vestby', ''), about('Vestby', ''), true, 'a rare place'],
  [about('', 'Lund'), about('', 'Lund'), false, 'one rare name'],
  [about('', 'Lund Berg'), about('', 'Lund Berg'), true, 'two rare names'],
  [about('Capital', ''), about('Capital', ''), false, 'a place that everybody names'],
  [about('Capital', 'Lund'), about('Capital', 'Lund'), true, 'such a place with a rare name'],
  [about('Capital', 'Ann'), about('Capital', 'Ann'), false, 'such a place with one famous name'],
  [about('Capital', 'Ann Ben'), about('Capital', 'Ann Ben'), true, 'such a place with two'],
  [about('', 'Ann Ben Cid Dora'), about('', 'Ann Ben Cid Dora'), false, 'famous names alone'],
  [about('', 'Lund Ann Ben'), about('', 'Lund Ann Ben'), true, 'famous names beside a rare one'],
  [about('Vestby', ''), about('Vestby', '', { from: 500, to: 500 }), false, 'a year apart'],
  [about('Vestby', ''), about('Vestby', '', null), true, 'of no known date'],
  [
    about('', '', may, 'silver heron,vestby lines'),
    about('', '', may, 'silver heron,vestby lines'),
    true,
    'two rare terms of several words',
  ],
  [about('', '', may, 'silver heron'), about('', '', may, 'silver heron'), false, 'one such term'],
  [about('', 'Lund', may, 'silver heron'), about('', 'Lund', may, 'silver heron'), true, 'one with a rare name'],
  [about('', 'Lund', may, 'heron'), about('', 'Lund', may, 'heron'), false, 'a word with a rare name'],
  [about('', 'Lund', may, 'heron,vest'), about('', 'Lund', may, 'heron,vest'), true, 'two words with a rare name'],
  [
    about('', 'Lund', may, 'grand final,cup day'),
    about('', 'Lund', may, 'grand final,cup day'),
    false,
    'terms that everybody has',
  ],
  [
    about('', 'Lund', may, 'silver heron'),
    about('', 'Lund', { from: 140, to: 140 }, 'silver heron'),
    false,
    'terms forty days apart',
  ],
  [about('', 'Lund', may, 'silver heron'), about('', 'Lund', null, 'silver heron'), false, 'terms of no known date'],
])('%j, %j: %s', (a, b, isOne) => {
  const stories = new Stories()
  fill(stories)
  stories.set(50, a)
  stories.set(51, b)
  stories.weigh()
  expect(stories.areOne(50, 51)).toBe(isOne)
  expect(stories.neighbours(50).includes(51)).toBe(isOne)
  expect(stories.neighbours(51).includes(50)).toBe(isOne)
})

test('a name becomes common as more documents have it, and they are told', () => {
  const stories = new Stories()
  for (let i = 0; i < 20; i++) stories.set(i, about('Vestby', ''))
  expect([...stories.weigh()]).toEqual([])
  stories.set(20, about('Vestby', ''))
  expect(stories.weigh().size).toBe(21)
  expect(stories.areOne(0, 1)).toBe(false)
})
