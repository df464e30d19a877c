import type { Token } from '../../model/sentence.ts'
import { contentOfUse } from '../content.ts'
import type { Line } from '../reading.ts'
import type { StatementRule } from '../rule.ts'
import type { VerbUse } from '../uses.ts'
import { citedBy } from './citing.ts'
import { quotesAsSaying } from './quoted-as-saying.ts'

/** A noun group or infinitive that a cue verb governs. */
export const saidObject: StatementRule = {
  id: 'said-object',
  phenomenon: "Somebody VERB the thing said ('confirmed the closure', 'warned about the flood', 'promised to rebuild')",
  examples: [
    '[The harbour office] [confirmed] [the closure].',
    '[She] [promised] [to rebuild the pier].',
    '[She] [defended] [the move] by saying that it was late.',
  ],
  counterexamples: [
    { text: 'The firm rebuilt the pier.', why: 'nothing is said' },
    { text: 'The harbour office failed to report the closure.', why: 'it reported nothing' },
    { text: 'The harbour office said little.', why: 'no word of what it said' },
    { text: 'The purpose of the talk was to explain the closure.', why: 'a purpose says nothing' },
    { text: 'No ferryman admitted the theft.', why: 'nobody did' },
    { text: 'A band calling itself the River Brigade fled.', why: 'its name' },
  ],
  words: null,
  find: (line) =>
    line.uses
      .filter((use) => use.complement.kind === 'noun' || use.complement.kind === 'infinitive')
      .filter((use) => !(use.cue.lemma === 'cite' && namesItsSource(line)) && !quotesAsSaying(line, use.words))
      .map((use) => ({
        source: use.source,
        cue: use.words,
        ...contentOfUse(line, use),
        // 'asked the council to pay' is a demand, 'asked about the pay' a question.
        kind: isDemand(use) ? 'demanding' : isVerdict(line, use) ? 'judging' : use.cue.kind,
        negated: use.negated,
        intention: isIntention(line, use),
      })),
}

const isDemand = ({ cue, complement }: VerbUse): boolean => cue.kind === 'asking' && complement.kind === 'infinitive'

/** 'dismissed Lund as a weak leader': a judgement of somebody, where 'dismissed the claim as a rumour' denies one. */
function isVerdict(line: Line, { cue, complement: { first } }: VerbUse): boolean {
  const object = line.groupAt[first]
  if (cue.kind !== 'denying' || !object) return false
  const { pos, lower } = line.tokens[object.head] as Token
  // 'dismissed it as a rumour' denies what was said.
  return (pos === 'PROPN' || /^(?:him|her|me|us|you)$/.test(lower)) && line.tokens[object.end]?.lower === 'as'
}

/** 'plans to cut 300 jobs', 'hopes to announce it': what the source means to do. */
const isIntention = (line: Line, { cue, form, words, complement }: VerbUse): boolean =>
  (complement.kind === 'infinitive' && INTENDING.has(cue.lemma)) ||
  (form === 'infinitive' && INTENDING.has((line.tokens[words.first] as Token).lemma))
const INTENDING = new Set('plan intend hope wish want prefer desire yearn long like love aim seek'.split(' '))

/** 'The ferry sank, the Herald said, citing port officials': the citing belongs to what the Herald said. */
const namesItsSource = (line: Line): boolean => line.uses.some((use) => use.cue.kind === 'saying' && citedBy(line, use))
