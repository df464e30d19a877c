import type { FigureRule } from './figure-rule.ts'
import { countedNoun } from './rules/counted-noun.ts'
import { elidedNumber } from './rules/elided-number.ts'
import { formerLevel } from './rules/former-level.ts'
import { levelAfterChange } from './rules/level-after-change.ts'
import { levelOfNoun } from './rules/level-of-noun.ts'
import { listMember } from './rules/list-member.ts'
import { located } from './rules/located.ts'
import { nounLemma } from './rules/noun-lemma.ts'
import { nounOfNumber } from './rules/noun-of-number.ts'
import { nounSize } from './rules/noun-size.ts'
import { numberOfThose } from './rules/number-of-those.ts'
import { objectOfVerb } from './rules/object-of-verb.ts'
import { partOfNamed } from './rules/part-of-named.ts'
import { relativeClause } from './rules/relative-clause.ts'
import { subjectOfActive } from './rules/subject-of-active.ts'
import { subjectOfPassive } from './rules/subject-of-passive.ts'
import { upBy } from './rules/up-by.ts'
import { verbLemma } from './rules/verb-lemma.ts'
import { wordsAfter } from './rules/words-after.ts'
import { wordsBefore } from './rules/words-before.ts'

/** The figure rules; the first that says what a number counts wins, so the surest stand first and the bare verb last. */
export const figureRules: readonly FigureRule[] = [
  wordsBefore,
  formerLevel,
  upBy,
  subjectOfPassive,
  subjectOfActive,
  wordsAfter,
  objectOfVerb,
  relativeClause,
  nounOfNumber,
  countedNoun,
  numberOfThose,
  levelOfNoun,
  levelAfterChange,
  located,
  nounSize,
  elidedNumber,
  listMember,
  partOfNamed,
  verbLemma,
  nounLemma,
]
