import type { Claim } from '../model/claim.ts'
import type { Stance, Verification } from '../model/statement.ts'

/** Stances that a reader must see; a plain assertion needs no word. */
const STANCE_WORDS: Readonly<Record<Stance, string | null>> = {
  asserted: null,
  estimated: 'an estimate',
  reported: 'hearsay',
  predicted: 'a prediction',
  denied: 'denied',
  presupposed: 'taken for granted',
  questioned: 'called into question',
  conditional: 'on a condition',
}

const VERIFICATION_WORDS: Readonly<Record<Verification['kind'], string>> = {
  unverified: 'not verified',
  unconfirmed: 'not confirmed',
  confirmed: 'said to be confirmed',
}

/** How a claim is hedged or denied; `null` for a plain assertion. */
export const stanceWords = (claim: Pick<Claim, 'stance' | 'polarity'>): string | null => {
  if (claim.polarity === '-' && claim.stance !== 'denied') return 'said not to be so'
  return STANCE_WORDS[claim.stance]
}

/** What the text says of how sure a claim is. */
export const verificationWords = ({ kind, by }: Verification): string =>
  by === null ? VERIFICATION_WORDS[kind] : `${VERIFICATION_WORDS[kind]}${kind === 'confirmed' ? ' by' : ', says'} ${by}`

/** What stands where a claim has no origin. */
export const nobodyWords = (stance: Stance): string => (stance === 'reported' ? 'no source named' : 'the report itself')
