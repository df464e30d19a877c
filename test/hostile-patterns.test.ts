import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { collectPatterns } from '../bench/hostile/collect.ts'
import { isSteep, tryPattern } from '../bench/hostile/patterns.ts'

const root = join(import.meta.dirname, '..')

test('every regular expression of the code is linear on hostile texts', { timeout: 300_000 }, () => {
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'bench/hostile.ts'), '--patterns'], {
    encoding: 'utf8',
  })
  expect(stdout).toMatch(/^\d{3,} regular expressions, 0 not linear, 0 not collected\n$/)
  expect(status).toBe(0)
})

describe('the check bites', () => {
  test.each([
    ['(a+)+$', 'exponential'],
    [String.raw`^(\w+\s?)*:$`, 'exponential in words'],
    ['^(?:a|a)*b$', 'the same choice twice'],
    [String.raw`\s+$`, 'white space before the end'],
    [String.raw`\s*,\s*(?:and)`, 'white space before a word'],
    ['"[^.]*\\.', 'an opening that is inside too'],
    [String.raw`\([^)]*\)`, 'brackets never closed'],
    [String.raw`\d[\d,]*\d{2} km`, 'digits twice'],
    [String.raw`=\s*"?\s*\w+;`, 'white space twice'],
    [String.raw`\p{Lu}[\p{L} ]* said`, 'a name that may begin anywhere in a name'],
    [String.raw`spokes\w+$`, 'a word in a word'],
    [String.raw`(?<=a.*)b`, 'looking back all the way'],
  ])('%s: %s', (source) => {
    const ordeal = tryPattern({ source, flags: 'u', site: 'planted' }, 65_536, false)
    expect(ordeal && isSteep(ordeal)).toBe(true)
  })

  test.each([
    [String.raw`(?<!\s)\s+$`, 'white space before the end, from its start only'],
    [String.raw`"[^"]*"`, 'an opening that is an end too'],
    [String.raw`\d+(?:,\d+)*`, 'digits and commas'],
    [String.raw`^\s*(\w+)\s*=`, 'anchored'],
  ])('%s is well: %s', (source) => {
    const ordeal = tryPattern({ source, flags: 'u', site: 'planted' }, 65_536, false)
    expect(ordeal && isSteep(ordeal)).not.toBe(true)
  })

  test('a literal, a built one and one that nobody has built are told apart, with their sites', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-test-'))
    mkdirSync(join(folder, 'src'))
    const code = [
      'export const A = /a+b/gu',
      "export const B = new RegExp(['c', 'd'].join('|'), 'i')",
      'export const build = (word: string): RegExp => RegExp(word)',
    ]
    writeFileSync(join(folder, 'src/planted.ts'), code.join('\n'))
    try {
      expect(await collectPatterns(folder, ['src'])).toEqual({
        patterns: [
          { source: 'a+b', flags: 'gu', site: 'src/planted.ts:1' },
          { source: 'c|d', flags: 'i', site: 'src/planted.ts:2' },
        ],
        uncollected: ['src/planted.ts:3'],
      })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
