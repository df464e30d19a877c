import { describe, expect, test } from 'vitest'
import { isPeople } from './people.ts'

describe('isPeople', () => {
  test.each([
    ['miner', true, 'in the table'],
    ['cyclist', true, 'by its ending'],
    ['fisherman', true, 'by its ending'],
    ['committee', false, 'an ending that deceives'],
    ['tank', false, 'a thing'],
  ])('%s: %s (%s)', (head, people) => {
    expect(isPeople(head)).toBe(people)
  })
})
