import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { errorCodes } from './error-codes.ts'

const src = join(import.meta.dirname, '..')

/** Codes that a file gives to an `OnrecordError`, in a call of its own or in a table of [code, words] pairs. */
function findCodes(source: string): string[] {
  const direct = [...source.matchAll(/new OnrecordError\(\s*'([^']+)'/g)]
  const own = source.includes('extends OnrecordError') ? [...source.matchAll(/super\(\s*'([^']+)'/g)] : []
  const listed = source.includes('OnrecordError') ? [...source.matchAll(/\[\d+, \['([a-z-]+)',/g)] : []
  return [...direct, ...own, ...listed].map((match) => match[1] ?? '')
}

function codesUsed(): string[] {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  const sources = files.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  return [...new Set(sources.flatMap((name) => findCodes(readFileSync(join(src, name), 'utf8'))))].sort()
}

describe('error codes', () => {
  test('every code in the source is listed, and no other', () => {
    const listed = errorCodes.map(({ code }) => code)
    expect(new Set(listed).size).toBe(listed.length)
    expect(listed.toSorted()).toEqual(codesUsed())
  })

  test('codes are found where they are used', () => {
    expect(findCodes("throw new OnrecordError(\n  'too-large',\n  `…`)")).toEqual(['too-large'])
    expect(findCodes("// OnrecordError\n  [5, ['ledger-busy', 'words', 'more']],")).toEqual(['ledger-busy'])
  })
})
