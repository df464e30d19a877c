import { contentEnd, tidySpan } from '../content.ts'
import type { Line } from '../reading.ts'
import type { Found, StatementRule } from '../rule.ts'
import { isParenthetical, type VerbUse } from '../uses.ts'

/** A cue between commas, or after the clause. */
export const parenthetical: StatementRule = {
  id: 'parenthetical',
  phenomenon: "A clause without quotation marks that 'he said' comments on, after it or within it",
  examples: ['[The crossing was closed], [officials] [said].', '[The toll], [she] [said], [would rise].'],
  counterexamples: [{ text: 'Officials spoke, and the crossing was closed.', why: "'speak' takes no clause" }],
  find: (line) => line.uses.filter(isParenthetical).flatMap((use) => around(line, use)),
}

function around(line: Line, use: VerbUse): Found[] {
  const { tokens, quoteAt } = line
  const comma = use.first - 1
  if (!/^(?:,|—|--|–|-)$/.test(tokens[comma]?.text ?? '') || quoteAt[comma - 1]) return []
  const first = clauseStart(line, comma, use)
  const before = tidySpan(line.text, tokens[first]?.start ?? 0, tokens[comma]?.start ?? 0)
  if (!before) return []
  const { saidAt, first: rest } = use.complement
  const goesOn = tokens[rest]?.text === ',' && tokens[rest + 1] && rest > use.words.first
  const after = goesOn
    ? tidySpan(line.text, tokens[rest]?.start ?? 0, tokens[contentEnd(line, rest, use) - 1]?.end ?? 0)
    : null
  const content = after ? [before, after] : [before]
  return [{ source: use.source, cue: use.words, content, kind: use.cue.kind, saidAt, negated: use.negated }]
}

function clauseStart(line: Line, comma: number, own: VerbUse): number {
  let first = 0
  for (let i = comma - 1; i > 0; i--) if (line.tokens[i]?.text === ';') return i + 1
  for (const use of line.uses)
    if (use !== own && use.words.end <= comma && use.complement.kind === 'none')
      first = Math.max(first, use.complement.first)
  return first
}
