import { describe, expect, test } from 'vitest'
import type { CleaningRule } from './cleaning-rule.ts'
import { cleaningRules } from './rules/index.ts'
import { makeSheet } from './sheet.ts'

/** What a rule cuts from a text, run alone. */
function cutBy(rule: CleaningRule, raw: string): string[] {
  const spans = rule.find(makeSheet(raw, { publisher: null }))
  return [...spans].sort((a, b) => a.start - b.start).map(({ start, end }) => raw.slice(start, end))
}

describe.each(cleaningRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples)('cuts from %j', (example) => {
    const wanted = [...example.matchAll(/\[([^\]]*)\]/g)].map(([, words]) => words)
    expect(cutBy(rule, example.replace(/[[\]]/g, ''))).toEqual(wanted)
  })

  test.each(rule.counterexamples)('leaves $text: $why', ({ text }) => {
    expect(cutBy(rule, text)).toEqual([])
  })
})

test('each rule has its own id, examples and a counterexample', () => {
  expect(new Set(cleaningRules.map(({ id }) => id)).size).toBe(cleaningRules.length)
  for (const { examples, counterexamples } of cleaningRules) {
    expect(examples.length).toBeGreaterThan(0)
    expect(counterexamples.length).toBeGreaterThan(0)
  }
})
