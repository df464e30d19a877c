import type { StatementRule } from './rule.ts'
import { accordingTo } from './rules/according-to.ts'
import { adjectiveCue } from './rules/adjective-cue.ts'
import { asSaidBy } from './rules/as-said-by.ts'
import { askedAbout } from './rules/asked-about.ts'
import { blameIdiom } from './rules/blame-idiom.ts'
import { chain } from './rules/chain.ts'
import { citing } from './rules/citing.ts'
import { estimatedNumber } from './rules/estimated-number.ts'
import { gapRelative } from './rules/gap-relative.ts'
import { gappedSource } from './rules/gapped-source.ts'
import { headlineColon } from './rules/headline-colon.ts'
import { headlineVerb } from './rules/headline-verb.ts'
import { hearsayAdverb } from './rules/hearsay-adverb.ts'
import { inDocument } from './rules/in-document.ts'
import { nounCue } from './rules/noun-cue.ts'
import { numberPut } from './rules/number-put.ts'
import { onGrounds } from './rules/on-grounds.ts'
import { parenthetical } from './rules/parenthetical.ts'
import { passiveBelief } from './rules/passive-belief.ts'
import { passiveContent } from './rules/passive-content.ts'
import { quoteIntroduced } from './rules/quote-introduced.ts'
import { quoteSignature } from './rules/quote-signature.ts'
import { quoteThenSpeaker } from './rules/quote-then-speaker.ts'
import { quotedAsSaying } from './rules/quoted-as-saying.ts'
import { reportsIndicate } from './rules/reports-indicate.ts'
import { saidClause } from './rules/said-clause.ts'
import { saidObject } from './rules/said-object.ts'

/** Every construction that attributes, the surest first: where two claim one cue or one content, the earlier wins. */
export const statementRules: readonly StatementRule[] = [
  quotedAsSaying,
  quoteIntroduced,
  quoteThenSpeaker,
  accordingTo,
  asSaidBy,
  citing,
  chain,
  reportsIndicate,
  numberPut,
  gappedSource,
  gapRelative,
  saidClause,
  parenthetical,
  passiveBelief,
  saidObject,
  nounCue,
  askedAbout,
  passiveContent,
  onGrounds,
  blameIdiom,
  adjectiveCue,
  hearsayAdverb,
  estimatedNumber,
  inDocument,
  headlineColon,
  headlineVerb,
  quoteSignature,
]
