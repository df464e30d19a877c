import type { Line } from './reading.ts'
import { isParenthetical, type VerbUse } from './uses.ts'

/** '"…," she said late Tuesday, the Herald reported': who tells on what stands before the inner 'she said'; `null` where nobody does. */
export function teller(line: Line, inner: VerbUse): VerbUse | null {
  const { first } = inner.complement
  // '"…" as the search continues, she said': nobody says that.
  if (!isParenthetical(inner) || inner.cue.lemma === 'continue' || line.tokens[first]?.text !== ',') return null
  return line.uses.find((use) => use.first === first + 1 && tells(use) && !isPronoun(line, use)) ?? null
}

/** Whether what the use tells is what somebody else's 'he said' right before it attributes. */
export const isTeller = (line: Line, use: VerbUse): boolean =>
  tells(use) && line.tokens[use.first - 1]?.text === ',' && line.uses.some((inner) => teller(line, inner) === use)

const isPronoun = ({ tokens }: Line, { source }: VerbUse): boolean =>
  source !== null && tokens[source.end - 1]?.pos === 'PRON'

const tells = (use: VerbUse): boolean =>
  isParenthetical(use) && use.form === 'finite' && use.source !== null && use.cue.kind === 'saying'
