import { expect, test } from 'vitest'
import { paginate } from './paging.ts'

const list = (count: number) => Array.from({ length: count }, (_, index) => `item ${index}`)
const page = (items: readonly string[], cursor: string | null, limit = 3) =>
  paginate(items, { cursor, limit }, (item) => item)

test('the pages of a list are all of it, once', () => {
  for (const count of [0, 1, 3, 6, 10]) {
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const found = page(list(count), cursor)
      seen.push(...found.items)
      cursor = found.next
    } while (cursor !== null)
    expect(seen).toEqual(list(count))
  }
})

test('a last page that is just full says that nothing follows', () => {
  expect(page(list(3), null).next).toBeNull()
})

test('what comes before the place meanwhile makes nothing come twice', () => {
  const { next } = page(list(6), null)
  expect(page(['new', ...list(6)], next).items).toEqual(['item 3', 'item 4', 'item 5'])
})

test('what goes meanwhile makes nothing be passed over', () => {
  const { next } = page(list(6), null)
  expect(page(list(6).slice(1), next).items).toEqual(['item 3', 'item 4', 'item 5'])
})

test('where the last item seen is gone its place is taken', () => {
  const { next } = page(list(6), null)
  expect(page(list(6).toSpliced(2, 1), next).items).toEqual(['item 4', 'item 5'])
})

test('an id with any signs in it comes back', () => {
  const ids = ['a b', 'ü\n', '😀', '4 4']
  expect(page(ids, page(ids, null, 2).next, 2).items).toEqual(['😀', '4 4'])
})

test('a cursor of somebody else is refused', () => {
  expect(() => page(list(3), 'bm9uZQ')).toThrow('no such cursor, bm9uZQ')
})
