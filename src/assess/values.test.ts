import { describe, expect, test } from 'vitest'
import { isEdtf } from './edtf.ts'
import { knownIn } from './known.ts'
import { valueKinds } from './values.ts'
import { checkName, checkWords } from './words.ts'

const known = knownIn({ entities: new Map(), statements: new Map(), figures: new Map(), events: new Map() })

test.each([
  ['2031', true],
  ['2031-05', true],
  ['2031-05-04', true],
  ['2031-05-04~', true],
  ['2031-05-01/2031-05-04', true],
  ['../2031-05', true],
  ['2031-05/..', true],
  ['2031-02-29', false],
  ['2032-02-29', true],
  ['2031-13', false],
  ['2031-5-4', false],
  ['../..', false],
  ['2031-05-04/2031-05-01', false],
  ['2031/2032/2033', false],
  ['4 May', false],
  ['', false],
])('isEdtf(%j) is %j', (words, is) => {
  expect(isEdtf(words)).toBe(is)
})

test.each<[unknown, number | null, number | null, string]>([
  ['1200', 1200, 1200, 'exact'],
  ['1,200', 1200, 1200, 'exact'],
  [' 12.5 ', 12.5, 12.5, 'exact'],
  ['-3', -3, -3, 'exact'],
  ['800-900', 800, 900, 'between'],
  ['800–900', 800, 900, 'between'],
  ['800 to 900', 800, 900, 'between'],
  ['800..', 800, null, 'at least'],
  ['..900', null, 900, 'at most'],
  [12, 12, 12, 'exact'],
  [{ low: 3, high: null, modifier: 'more than' }, 3, null, 'more than'],
])('the quantity %j', (given, low, high, modifier) => {
  expect(valueKinds.quantity.parse(given, known)).toEqual({ low, high, modifier })
})

test.each([
  'many',
  '',
  '1-2-3',
  '9-3',
  '..',
  '1e3',
  { low: 'x' },
  { low: Number.NaN },
  { low: 5, high: 1 },
  { low: 1, modifier: 'sure' },
  null,
  {},
])('no quantity: %j', (given) => {
  expect(() => valueKinds.quantity.parse(given, known)).toThrow()
})

test.each([
  ['ASSAULT', true],
  ['NATURAL-DISASTER', true],
  ['OTHER:flood', true],
  ['OTHER:flash flood', true],
  ['assault', false],
  ['OTHER:', false],
  ['OTHER:<b>', false],
])('the event type %j', (given, is) => {
  const parse = () => valueKinds.eventType.parse(given, known)
  if (is) expect(parse()).toBe(given)
  else expect(parse).toThrow('no event type')
})

describe('whom and what a ledger does not know', () => {
  test('is known by its name, or by a code or coordinates', () => {
    expect(known.entity('Orla Venn')).toEqual({ id: known.entity({ name: 'orla venn' }).id, name: 'Orla Venn' })
    expect(known.actor('NO/military')).toMatchObject({ code: 'NO/military', name: 'Norwegian military' })
    expect(known.actor('NO').name).toBe('Norway')
    expect(known.place('Brackwell')).toMatchObject({ name: 'Brackwell', lat: null, precision: null })
    expect(known.place({ name: 'Brackwell', lat: 51.5, lon: -1.2 })).toMatchObject({
      lat: 51.5,
      lon: -1.2,
      precision: 'exact',
    })
  })

  test.each([
    () => known.actor('XX/military'),
    () => known.actor('Norway’s army'),
    () => known.place({ name: 'Brackwell', lat: 91, lon: 0 }),
    () => known.place({ name: 'Brackwell', lat: '51', lon: 0 }),
    () => known.entity(''),
    () => known.entity(7),
    () => known.entity({}),
  ])('%#: is refused where it is nothing', (name) => {
    expect(name).toThrow()
  })

  test('of two of one name an id is asked for', () => {
    const lund = { kind: 'person', name: 'Lund', variants: [], country: null, role: null, partOf: null } as const
    const entities = new Map(['e-1', 'e-2'].map((id) => [id, { ...lund, id }]))
    const two = knownIn({ entities, statements: new Map(), figures: new Map(), events: new Map() })
    expect(() => two.entity('Lund')).toThrow('give an id: e-1, e-2')
    expect(two.entity('e-2')).toEqual({ id: 'e-2', name: 'Lund' })
  })
})

test('words are kept as they are, trimmed, and never steer', () => {
  expect(checkWords('the note', ' <b>é\nline</b> ', 100)).toBe('<b>é\nline</b>')
  for (const words of ['a\u0007b', 'a\u202eb', 'a\u200fb', 'a\ufeffb', '\ud800', ' ', 7])
    expect(() => checkWords('the note', words, 100)).toThrow()
  expect(() => checkName("'by'", 'two\nlines')).toThrow('more than one line')
  expect(() => checkName("'by'", 'x'.repeat(201))).toThrow('too long')
})
