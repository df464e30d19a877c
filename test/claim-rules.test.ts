import { describe, expect, test } from 'vitest'
import { defaultPacks } from '../packs/index.ts'
import { eventRules } from '../src/claim/event/event-rules.ts'
import { figureRules } from '../src/claim/figure/figure-rules.ts'
import type { Extraction } from '../src/model/extraction.ts'
import type { RuleDoc } from '../src/model/rule.ts'
import { extractText } from './extract-text.ts'

/** What each sort of rule marks: the number of a figure, the trigger of an event. */
const sorts: readonly (readonly [string, readonly RuleDoc[], (extraction: Extraction, id: string) => string[]])[] = [
  [
    'figure',
    figureRules,
    ({ document, figures }, id) =>
      figures.filter(({ rules }) => rules[0] === id).map(({ number }) => document.text.slice(number.start, number.end)),
  ],
  [
    'event',
    eventRules,
    ({ document, events }, id) =>
      events
        .filter(({ rules }) => rules[0] === id)
        .map(({ trigger }) => document.text.slice(trigger.start, trigger.end)),
  ],
]

for (const [sort, rules, found] of sorts)
  for (const rule of rules)
    describe(`${sort} rule ${rule.id}`, () => {
      test.each(rule.examples.map((example) => [example]))('finds what stands in brackets: %s', (example) => {
        const wanted = [...example.matchAll(/\[([^\]]*)\]/g)].map(([, words]) => words)
        expect(found(extractText(example.replace(/[[\]]/g, ''), defaultPacks), rule.id)).toEqual(wanted)
      })
      test.each(rule.counterexamples.map(({ text, why }) => [text, why]))('leaves alone: %s (%s)', (text) => {
        expect(found(extractText(text, defaultPacks), rule.id)).toEqual([])
      })
    })
