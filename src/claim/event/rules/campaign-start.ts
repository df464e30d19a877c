import type { ClaimContext } from '../../../model/context.ts'
import type { ActorRef } from '../../../model/entity.ts'
import type { Group, Sentence, Token } from '../../../model/sentence.ts'
import { type DateUse, datesOf } from '../../clause/dates.ts'
import { rememberLast } from '../../clause/remember.ts'
import { isNoun, nounLemma, type Scene, sceneOf, spanOf } from '../../clause/scene.ts'
import { readVerb } from '../../clause/verb-form.ts'
import type { EventRule } from '../event-rule.ts'

const BEGIN = new Set(['begin', 'start', 'commence', 'launch', 'erupt', 'open', 'break'])
/** Farthest that the verb of beginning may stand behind the noun, and its date behind the verb, in tokens. */
const NEAR = 8

/** When an undertaking that the packs know began. */
export const campaignStart: EventRule = {
  id: 'campaign-start',
  phenomenon: 'an undertaking is said to have begun on a day, or is named by the day it began',
  examples: [
    'The [offensive] in the valley, which began on 6 May 2031, has stalled.',
    "Losses have grown since the rebels' 6 May 2031 [invasion].",
    'The [operation] was launched on 6 May 2031.',
  ],
  counterexamples: [
    { text: 'The operation cost the town its bridge.', why: 'nothing says when it began' },
    { text: 'On 6 May 2031 fire chief Paula Rehn spoke.', why: 'a noun that only describes the next' },
    { text: 'The operation will begin on 6 May 2031.', why: 'it is a plan' },
  ],
  find(group, scene, index, context) {
    if (group.kind !== 'noun' || scene.tokens[group.end]?.pos === 'NOUN') return null
    const lemma = nounLemma(scene.tokens[group.head] as Token)
    const row = index.campaigns.get(lemma)
    const date = row && (gluedDate(context, scene, group) ?? begunDate(context, scene, group))
    if (!row || !date) return null
    const actor = ownerIn(context, scene, group, date) ?? ownersOf(context).get(lemma) ?? null
    const parties = { actor: null, recipient: null, elsewhere: { actor, recipient: null } }
    return { row, first: group.head, end: group.head + 1, verb: null, date, ...parties }
  },
}

/** "the rebels' 6 May invasion": whoever stands before the date or the noun. */
function ownerIn({ resolver }: ClaimContext, scene: Scene, { first, head }: Group, { at }: DateUse): ActorRef | null {
  const end = Math.min(head, at < head ? at : head)
  const before = end > first ? first : (scene.groupAt[end - 1]?.first ?? end)
  return before < end ? resolver.actorOf(spanOf(scene, before, end)) : null
}

/** "the rebels' 6 May invasion": the date inside the noun group, or right before a bare noun. */
function gluedDate(context: ClaimContext, scene: Scene, { head }: Group): DateUse | null {
  return (
    datesOf(context, scene.sentence).find(({ at, time }) => isDay(time.edtf) && at < head && head - at <= 4) ?? null
  )
}

/** 'the operation, which began on 6 May', 'the operation was launched on 6 May'. */
function begunDate(context: ClaimContext, scene: Scene, { end }: Group): DateUse | null {
  for (let i = end; i < Math.min(scene.tokens.length, end + NEAR); i++) {
    const group = scene.groupAt[i]
    if (group?.kind !== 'verb') continue
    const verb = readVerb(scene.sentence, group)
    if (!BEGIN.has(verb.lemma) || verb.modal || verb.negative || verb.infinitive) return null
    return (
      datesOf(context, scene.sentence).find(
        ({ at, time }) => isDay(time.edtf) && at >= group.end && at <= group.end + NEAR,
      ) ?? null
    )
  }
  return null
}

const isDay = (edtf: string | null): boolean => edtf !== null && /^\d{4}-\d\d(?:-\d\d)?$/.test(edtf)

/** Whose each undertaking is, as any of the document's sentences says ('the Korlish operation'), by lemma. */
const ownersOf = rememberLast((context: ClaimContext): ReadonlyMap<string, ActorRef> => {
  const known = new Set(context.packs.flatMap(({ campaigns }) => campaigns ?? []))
  const owners = new Map<string, ActorRef>()
  for (const sentence of context.sentences)
    for (const group of sentence.groups) addOwner(context, sentence, group, known, owners)
  return owners
})

function addOwner(
  { resolver }: ClaimContext,
  sentence: Sentence,
  group: Group,
  known: ReadonlySet<string>,
  owners: Map<string, ActorRef>,
): void {
  if (!isNoun(group) || group.head === group.first) return
  const lemma = nounLemma(sentence.tokens[group.head] as Token)
  if (!known.has(lemma) || owners.has(lemma)) return
  const owner = resolver.actorOf(spanOf(sceneOf(sentence), group.first, group.head))
  if (owner) owners.set(lemma, owner)
}
