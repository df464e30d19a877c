import type { AssessmentDraft, VerdictKind } from '../model/assessment.ts'
import type { LedgerView } from '../model/view.ts'
import { draftAdd } from './draft-add.ts'
import { draftCorrect } from './draft-correct.ts'
import { draftJoin } from './draft-join.ts'
import { refuse } from './refuse.ts'
import { type AssessmentRequest, type Said, saidOf } from './request.ts'
import { findSubject } from './subject.ts'
import { checkName, checkWords, LONGEST_NOTE } from './words.ts'

type DraftVerdict = (request: AssessmentRequest, view: LedgerView) => Said

const DRAFTS: Readonly<Record<VerdictKind, DraftVerdict>> = {
  accept: draftJudgement,
  reject: draftJudgement,
  correct: draftCorrect,
  merge: draftJoin,
  part: draftJoin,
  add: draftAdd,
  note: draftNote,
  withdraw: draftWithdrawal,
}

/** The assessment that a request makes of what a view shows; throws `bad-assessment` where it makes none. */
export function draftAssessment(request: AssessmentRequest, view: LedgerView): AssessmentDraft {
  const note = request.note?.trim() ? checkWords('the note', request.note, LONGEST_NOTE) : null
  checkSuperseded(request, view)
  const { verdict, supersedes } = request
  const nothing = { change: null, fields: null, targets: [], anchors: {}, quote: null }
  const who = { verdict, by: checkName("'by'", request.by), note, supersedes }
  return { ...nothing, ...DRAFTS[verdict]({ ...request, note }, view), ...who }
}

function draftJudgement({ about, verdict }: AssessmentRequest, view: LedgerView): Said {
  const subject = findSubject(about, view)
  if (verdict === 'reject' && subject.kind !== 'claim' && subject.kind !== 'relation')
    throw refuse('only claims and relations are rejected', about, "say 'part' of what is not one thing")
  return saidOf(subject)
}

function draftNote({ about, note }: AssessmentRequest, view: LedgerView): Said {
  if (note === null) throw refuse('a note without words', about, 'say it in the note')
  return saidOf(findSubject(about, view))
}

/** Takes back what stands in the history, also of things that are not there any more. */
function draftWithdrawal({ supersedes }: AssessmentRequest, view: LedgerView): Said {
  const earlier = view.assessments.find(({ assessment }) => assessment.id === supersedes)?.assessment
  if (!earlier) throw refuse('nothing to withdraw', supersedes, 'give the id of an assessment')
  const { about, anchors, quote } = earlier
  return { about, anchors: anchors[about] ? { [about]: anchors[about] } : {}, quote }
}

function checkSuperseded({ supersedes, about, verdict }: AssessmentRequest, view: LedgerView): void {
  if (supersedes === null) return
  const earlier = view.assessments.find(({ assessment }) => assessment.id === supersedes)
  if (!earlier) throw refuse('no such assessment', supersedes, 'see the history for those there are')
  if (!earlier.holds) throw refuse('already withdrawn or replaced', supersedes, 'give one that holds')
  const own = view.assessed.get(about ?? '')?.history ?? []
  const isOwn = earlier.assessment.about === about || own.includes(earlier)
  if (!isOwn && !(verdict === 'withdraw' && about === null))
    throw refuse('an assessment of something else', supersedes, `give one of ${about}`)
}
