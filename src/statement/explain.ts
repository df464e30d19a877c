import type { Explanation, Finding } from '../model/explanation.ts'
import type { Sentence } from '../model/sentence.ts'
import type { StatementDraft } from '../model/statement.ts'
import type { Settled } from './settle.ts'
import { settleStatements } from './statements.ts'

/** For each sentence on which a statement rule fired: what each found, and which gave way to which. */
export function explainStatements(text: string, sentences: readonly Sentence[]): Explanation[] {
  const { drafts, settled } = settleStatements(text, sentences)
  const final = new Map(drafts.map((draft) => [keyOf(draft), draft]))
  return settled.map((own) => {
    const sentence = sentences[(own[0] as Settled).draft.sentence] as Sentence
    const findings = own.map((one) => findingOf(one, final.get(keyOf(one.draft))))
    return { sentence: sentence.index, start: sentence.start, end: sentence.end, findings }
  })
}

/** One statement a cue: its rule, cue and content tell it from every other of the document. */
const keyOf = ({ rules, cue, content }: StatementDraft): string => `${rules[0]} ${cue?.start} ${content[0]?.start}`

function findingOf({ found, to, why }: Settled, final: StatementDraft | undefined): Finding {
  const { source, cue, content, rules } = found
  return {
    rule: rules[0] as string,
    source,
    cue,
    content,
    gaveWay: to && { to: { rule: to.rules[0] as string, cue: to.cue }, why: why as string },
    changedBy: to === null ? (final?.rules.slice(1) ?? []) : [],
  }
}
