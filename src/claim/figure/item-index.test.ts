import { describe, expect, test } from 'vitest'
import type { ItemRow, Pack } from '../../model/pack.ts'
import { findItem, itemIndexOf } from './item-index.ts'

const row = (item: string, words: string[]): ItemRow => ({ item, phrase: item, words, unit: 'equipment', partOf: null })
const pack: Pack = {
  name: 'boats',
  measures: [],
  items: [row('lifeboat', ['rescue boat', 'lifeboat']), row('boat', ['boat']), row('carrier', ['armored carrier'])],
  roles: [],
  bodies: [],
  events: [],
}

describe('findItem', () => {
  test.each<[string, string | null, string]>([
    ['boat', 'boat', 'one word'],
    ['old rescue boat', 'lifeboat', 'the longest spelling wins'],
    ['rescue motor boat', 'lifeboat', 'other words may stand between'],
    ['armored troop carrier', 'carrier', 'the last word must be the spelling’s last'],
    ['boat rescue', null, 'the order counts'],
    ['carrier', null, 'a spelling of two words needs both'],
  ])('%s is %s: %s', (words, item) => {
    expect(findItem(itemIndexOf([pack]), words.split(' '))?.item ?? null).toBe(item)
  })
})
