import type { FigureRule } from './figure-rule.ts'
import { alongWith } from './rules/along-with.ts'
import { amongTheDead } from './rules/among-the-dead.ts'
import { attributiveShare } from './rules/attributive-share.ts'
import { changedBy } from './rules/changed-by.ts'
import { countedNoun } from './rules/counted-noun.ts'
import { depthOfWater } from './rules/depth-of-water.ts'
import { drawnCrowd } from './rules/drawn-crowd.ts'
import { elidedNumber } from './rules/elided-number.ts'
import { formerLevel } from './rules/former-level.ts'
import { givenTo } from './rules/given-to.ts'
import { heldToAccount } from './rules/held-to-account.ts'
import { inAState } from './rules/in-a-state.ts'
import { inSoMany } from './rules/in-so-many.ts'
import { joinedToOne } from './rules/joined-to-one.ts'
import { leftInAState } from './rules/left-in-a-state.ts'
import { levelAfterChange } from './rules/level-after-change.ts'
import { levelOfNoun } from './rules/level-of-noun.ts'
import { lightShare } from './rules/light-share.ts'
import { listMember } from './rules/list-member.ts'
import { listedChange } from './rules/listed-change.ts'
import { livesClaimed } from './rules/lives-claimed.ts'
import { located } from './rules/located.ts'
import { mannedBody } from './rules/manned-body.ts'
import { moneyIn } from './rules/money-in.ts'
import { moreThanBefore } from './rules/more-than-before.ts'
import { multipleOfBefore } from './rules/multiple-of-before.ts'
import { namedList } from './rules/named-list.ts'
import { nounLemma } from './rules/noun-lemma.ts'
import { nounOfNumber } from './rules/noun-of-number.ts'
import { nounSize } from './rules/noun-size.ts'
import { numberOfThose } from './rules/number-of-those.ts'
import { objectOfVerb } from './rules/object-of-verb.ts'
import { objectWithInfinitive } from './rules/object-with-infinitive.ts'
import { ownedNumber } from './rules/owned-number.ts'
import { partOfNamed } from './rules/part-of-named.ts'
import { population } from './rules/population.ts'
import { relativeClause } from './rules/relative-clause.ts'
import { sharedOut } from './rules/shared-out.ts'
import { sizeOfBody } from './rules/size-of-body.ts'
import { stateBeforeNoun } from './rules/state-before-noun.ts'
import { stativeShare } from './rules/stative-share.ts'
import { subjectOfActive } from './rules/subject-of-active.ts'
import { subjectOfPassive } from './rules/subject-of-passive.ts'
import { takenUpElsewhere } from './rules/taken-up-elsewhere.ts'
import { upBy } from './rules/up-by.ts'
import { verbLemma } from './rules/verb-lemma.ts'
import { voteTally } from './rules/vote-tally.ts'
import { votesWon } from './rules/votes-won.ts'
import { withoutSomething } from './rules/without-something.ts'
import { wordsAfter } from './rules/words-after.ts'
import { wordsBefore } from './rules/words-before.ts'

/** The figure rules; the first that says what a number counts wins, so the surest stand first and the bare verb last. */
export const figureRules: readonly FigureRule[] = [
  wordsBefore,
  voteTally,
  votesWon,
  attributiveShare,
  formerLevel,
  sharedOut,
  moreThanBefore,
  upBy,
  listedChange,
  subjectOfPassive,
  subjectOfActive,
  wordsAfter,
  withoutSomething,
  livesClaimed,
  objectWithInfinitive,
  objectOfVerb,
  leftInAState,
  drawnCrowd,
  relativeClause,
  amongTheDead,
  joinedToOne,
  alongWith,
  nounOfNumber,
  countedNoun,
  heldToAccount,
  numberOfThose,
  depthOfWater,
  levelOfNoun,
  levelAfterChange,
  changedBy,
  located,
  moneyIn,
  nounSize,
  namedList,
  stativeShare,
  givenTo,
  sizeOfBody,
  population,
  elidedNumber,
  multipleOfBefore,
  listMember,
  takenUpElsewhere,
  partOfNamed,
  inSoMany,
  lightShare,
  inAState,
  verbLemma,
  stateBeforeNoun,
  mannedBody,
  nounLemma,
  ownedNumber,
]
