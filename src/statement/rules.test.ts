import { describe, expect, it } from 'vitest'
import type { Span } from '../model/span.ts'
import { splitSentences } from '../syntax/sentences.ts'
import { readLines } from './reading.ts'
import type { StatementRule } from './rule.ts'
import { statementRules } from './rules.ts'

/** The text of an example without its brackets, and the spans they stood round. `[[` and `]]` stand for brackets of the text. */
function readExample(example: string): { text: string; spans: Span[] } {
  let text = ''
  const spans: Span[] = []
  let start = 0
  for (let i = 0; i < example.length; i++) {
    const sign = example[i] as string
    if ((sign === '[' || sign === ']') && example[i + 1] === sign) text += example[i++]
    else if (sign === '[') start = text.length
    else if (sign === ']') spans.push({ start, end: text.length })
    else text += sign
  }
  return { text, spans }
}

function findings(rule: StatementRule, text: string): string[][] {
  const lines = readLines(text, splitSentences(text))
  return lines.flatMap((line) =>
    rule.find(line).map((found) => {
      const own = [found.source, found.cue, ...(found.via ?? [])].flatMap((range) =>
        range ? [{ start: line.tokens[range.first]?.start ?? 0, end: line.tokens[range.end - 1]?.end ?? 0 }] : [],
      )
      return [...own, ...found.content]
        .sort((a, b) => a.start - b.start)
        .map((span) => text.slice(span.start, span.end))
    }),
  )
}

describe.each(statementRules.map((rule) => [rule.id, rule] as const))('rule %s', (_id, rule) => {
  it.each(rule.examples)('finds %s', (example) => {
    const { text, spans } = readExample(example)
    expect(findings(rule, text)).toContainEqual(spans.map((span) => text.slice(span.start, span.end)))
  })
  it.each(rule.counterexamples.map(({ text, why }) => [text, why]))('leaves alone: %s (%s)', (text) => {
    expect(findings(rule, text)).toEqual([])
  })
})

it('has one id a rule', () => {
  expect(new Set(statementRules.map((rule) => rule.id)).size).toBe(statementRules.length)
})
