import { expect, test } from 'vitest'
import { rememberTexts } from './remember.ts'

test('a short text is read once, a long one each time', () => {
  let read = 0
  const lengthOf = rememberTexts((text) => {
    read++
    return text.length > 3 ? text.length : undefined
  })
  const long = 'x'.repeat(500)
  expect([lengthOf('harbour'), lengthOf('harbour'), lengthOf('sea'), lengthOf('sea')]).toEqual([
    7,
    7,
    undefined,
    undefined,
  ])
  expect(read).toBe(2)
  expect([lengthOf(long), lengthOf(long)]).toEqual([500, 500])
  expect(read).toBe(4)
})

test('what is kept does not grow without end', () => {
  const seen = new Map<string, number>()
  const count = rememberTexts((text) => seen.set(text, (seen.get(text) ?? 0) + 1).get(text))
  for (let n = 0; n < 12_000; n++) count(`name ${n}`)
  count('name 0')
  expect(seen.get('name 0')).toBe(2)
})
