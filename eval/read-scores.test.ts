import { describe, expect, test } from 'vitest'
import { readScores } from './read-scores.ts'

describe('readScores', () => {
  test.each([
    [
      'a labelled line',
      'figures found: precision 80.0 recall 60.0 F1 68.6 (30 of 50, 7 extra)',
      { 'figures found F1': 68.6, 'figures found (recall)': 60 },
    ],
    [
      'a row of a table',
      'all three overlap            70.0  60.0  64.6   (219, 190)',
      { 'all three overlap F1': 64.6, 'all three overlap (recall)': 60 },
    ],
    [
      'a row where nothing was said',
      'value + unit               -     0.0   0.0',
      { 'value + unit F1': 0, 'value + unit (recall)': 0 },
    ],
    ['a slot', '  measure    91.5', { measure: 91.5 }],
    ['an F1 alone', 'events found: F1 42.0 (20 of 62, 9 extra)', { 'events found F1': 42 }],
    ['a share in numbers', 'updates      recall 9 of 11', { 'updates recall': 81.8 }],
    ['a share of nothing says nothing', 'corroborates recall 0 of 0', {}],
    [
      'a share whose number comes first',
      '  resolved within 161 km, of those tagged strictly 71.2 (712 of 1000; 900 were given coordinates)',
      { 'resolved within 161 km, of those tagged strictly': 71.2 },
    ],
    ['a count of what went missing', 'stretches whose words were not found in the gold text: 12', {}],
    ['a heading', '  person: 536 gold, 0 said', {}],
  ])('%s', (_name, line, scores) => {
    expect(readScores(line)).toEqual(scores)
  })

  test('the first of two equal names is kept', () => {
    expect(readScores('  value 90.0\n  value 10.0')).toEqual({ value: 90 })
  })
})
