import type { Group, Token } from '../../model/sentence.ts'
import { isNoun, isPassive, isVerb, type TokenRange } from '../../text/parsed.ts'
import { nounAfter, subjectBefore } from '../../text/subjects.ts'
import { contentFrom } from '../content.ts'
import type { Line } from '../reading.ts'
import type { Found, StatementRule } from '../rule.ts'

/** What closes the idiom after its object, by the verb that opens it. */
const IDIOMS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['take', [['to', 'task']]],
  ['hold', [['responsible'], ['accountable'], ['liable'], ['to', 'account']]],
  ['find', [['guilty'], ['responsible']]],
])

/** Longest object between verb and idiom, in tokens. */
const REACH = 12

/** Blame in an idiom round its object. */
export const blameIdiom: StatementRule = {
  id: 'blame-idiom',
  phenomenon:
    "'X took Y to task for DEED', 'X holds Y responsible for DEED': verb, object and idiom are the cue, the deed is what X takes as given",
  examples: [
    '[The union] [took the council to task] for [closing the pier].',
    '[The council] [holds the builders responsible] for [the cracks in the pier].',
    'The mayor was [taken to task] by [the union] for [closing the pier].',
  ],
  counterexamples: [
    { text: 'The council took the boats to the pier for repair.', why: 'a pier is no task' },
    { text: 'The mayor is responsible for the pier.', why: 'nobody holds her so' },
  ],
  words: new Set(['task', 'responsible', 'accountable', 'liable', 'account', 'guilty']),
  find: (line) => line.sentence.groups.flatMap((group) => (isVerb(group) ? readIdiom(line, group) : [])),
}

function readIdiom(line: Line, group: Group): Found[] {
  const { tokens, quoteAt } = line
  const closings = IDIOMS.get((tokens[group.head] as Token).lemma)
  if (!closings || quoteAt[group.head]) return []
  const end = closingEnd(line, group, closings)
  if (end < 0) return []
  const passive = isPassive(line, group)
  const agent = passive && tokens[end]?.lower === 'by' ? nounAfter(line, end + 1) : null
  const link = agent ? upToFor(line, agent) : end
  const source = passive ? agent && { first: agent.first, end: link } : subjectBefore(line, group.first)
  if (!source || !/^(?:for|of|over)$/.test(tokens[link]?.lower ?? '')) return []
  const content = contentFrom(line, link + 1, null)
  return [{ source, cue: { first: group.head, end }, content, kind: 'judging', stance: 'presupposed' }]
}

/** Token after the idiom's last word, past an object of its own; -1 where the idiom does not come. */
function closingEnd(line: Line, group: Group, closings: readonly (readonly string[])[]): number {
  for (let i = group.end; i < Math.min(line.tokens.length, group.end + REACH); i++) {
    const found = closings.find((words) => words.every((word, k) => line.tokens[i + k]?.lower === word))
    if (found) return i > group.end || isPassive(line, group) ? i + found.length : -1
    const between = line.groupAt[i]
    if (line.tokens[i]?.pos === 'PUNCT' || (isVerb(between) && !isNoun(between))) return -1
  }
  return -1
}

/** 'by the union for closing it': the agent ends before its deed. */
function upToFor(line: Line, agent: TokenRange): number {
  for (let i = agent.first; i < agent.end; i++) if (line.tokens[i]?.lower === 'for') return i
  return agent.end
}
