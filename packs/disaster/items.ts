import type { ItemRow } from '../../src/model/pack.ts'
import { words } from '../words.ts'

/** Things that reports of disasters count. */
export const items: readonly ItemRow[] = [
  {
    item: 'home',
    phrase: '35 houses burned',
    words: ['home', 'house', 'dwelling', 'residence', 'apartment', 'flat'],
    unit: 'home',
    partOf: 'building',
  },
  { item: 'school', phrase: 'four schools were shut', words: ['school'], unit: 'school', partOf: 'building' },
  {
    item: 'hospital',
    phrase: 'two clinics flooded',
    words: ['hospital', 'clinic', 'health center', 'health centre'],
    unit: 'hospital',
    partOf: 'building',
  },
  {
    item: 'building',
    phrase: 'the quake flattened nine buildings',
    words: ['building', 'structure', 'shop', 'store', 'business', 'property'],
    unit: 'building',
    partOf: null,
  },
  { item: 'bridge', phrase: 'floods took three bridges', words: ['bridge'], unit: 'bridge', partOf: null },
  { item: 'road', phrase: 'snow closed 12 roads', words: ['road', 'highway'], unit: 'road', partOf: null },
  {
    item: 'livestock',
    phrase: 'some 80 head of cattle drowned',
    words: words('cattle|livestock|cow|sheep|goat|animal|horse|pig|chicken|bird'),
    unit: 'livestock',
    partOf: null,
  },
  { item: 'train', phrase: 'two trains collided', words: ['train', 'locomotive'], unit: 'train', partOf: null },
]
