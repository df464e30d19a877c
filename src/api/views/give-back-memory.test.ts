import { expect, test } from 'vitest'
import { giveBackMemory } from './give-back-memory.ts'

test('what a long piece of work has left behind is given back', () => {
  giveBackMemory()
  const before = process.memoryUsage().heapTotal
  let kept: unknown[] | null = Array.from({ length: 400_000 }, (_, index) => ({ index, next: [index + 1] }))
  const grown = process.memoryUsage().heapTotal - before
  expect(kept).toHaveLength(400_000)
  expect(grown).toBeGreaterThan(20_000_000)
  kept = null
  giveBackMemory()
  expect(process.memoryUsage().heapTotal - before).toBeLessThan(grown / 2)
})
