import { expect, test } from 'vitest'
import { hashesByOrder } from './order.ts'

test('a ledger exports the same bytes in whatever order its documents were added', async () => {
  const hashes = await hashesByOrder(60, 3)
  expect(new Set(hashes).size).toBe(1)
})
