import type { Group } from '../../../model/sentence.ts'
import { predicatesOf, type SubjectOf } from '../../clause/predicate.ts'
import { isNoun, isVerb, lemmaAt, type Scene } from '../../clause/scene.ts'
import { byPhrase, subjectOf } from '../../clause/subject.ts'
import { readVerb, type Verb } from '../../clause/verb-form.ts'
import { isAgentNoun } from '../accepts.ts'
import type { Counted } from '../counted.ts'
import type { FigureRule, Findings, Predication } from '../figure-rule.ts'
import { type Governor, governorOf, isOfNext, verbOver } from '../governor.ts'

/** Verbs that say nothing of those who do it, or that only report. */
const EMPTY_OF_DOER =
  'be have do say tell report add note include show make get let accord know think believe claim estimate expect become seem appear remain ' +
  'mean regard consider call name describe mention give put set'
const OF_DOER = new Set(EMPTY_OF_DOER.split(' '))
/** Verbs that say nothing of their object. */
const OF_OBJECT = new Set(`${EMPTY_OF_DOER} see need want follow take come go`.split(' '))

/** Prepositions that lead from a verb to the number it gives: 'fell by 12', 'sold for 300'. */
const REACHING = new Set(['to', 'by', 'at', 'for', 'about'])

/** No pack has the measure: the number keeps the lemma of the verb that governs it. */
export const verbLemma: FigureRule = {
  id: 'verb-lemma',
  phenomenon: 'the number keeps the lemma of the verb that governs it where no pack has the measure',
  examples: [
    'The port handled [900] ships last year.',
    'About [14,000] visitors toured the fair.',
    'Some [900] residents gathered in the square.',
    'The council will stretch the service to [69] counties.',
    'The mayor led Orlen by [20%].',
    'Only [five] lorries had shown up.',
    'Guards fired tear gas at some [3,000] marchers.',
    'Some [20] landslides destroyed a bridge.',
    'The valley has taken in [900] settlers.',
  ],
  counterexamples: [
    { text: 'The port has 900 berths.', why: 'the verb says nothing of what is counted' },
    { text: 'Some 20 raiders killed a shepherd.', why: 'killing counts the killed' },
  ],
  find(counted, findings) {
    const said = asMainSubject(counted) ?? asObject(counted) ?? asSubject(counted) ?? remaining(counted)
    return said && !countsItsPatient(said, counted, findings) ? said : null
  },
}

/** 'two gunmen killed six': a verb that a pack knows by whom it is done to says nothing of the people who did it. */
function countsItsPatient(said: Predication, counted: Counted, { measures }: Findings): boolean {
  const { verb, trigger } = said
  const { number, scene } = counted
  if (verb === null || verb.passive || trigger <= number || !measures.patientOf.has(verb.lemma)) return false
  if (HARMING.has(verb.lemma) && isCause(counted)) return false
  // 'Hundreds gathered in the square', '900 clerks will leave by May': without an object it is they who do it.
  return INTRANSITIVE.has(verb.lemma) ? isNoun(scene.groupAt[verb.group.end]) : isFollowed(scene, verb.group.end)
}

/** What a landslide or a strike does. */
const HARMING = new Set(
  'kill injure wound hurt destroy damage engage flatten wreck ravage displace level gut raze demolish'.split(' '),
)

/** 'Nine landslides destroyed a bridge': things that happened are counted themselves. */
const isCause = (counted: Counted): boolean => {
  const { scene, end, person, head, item } = counted
  return (
    !person &&
    head !== null &&
    item === null &&
    !isAgentNoun(head) &&
    scene.tokens[end - 1]?.pos === 'NOUN' &&
    governorOf(counted) === null
  )
}

/** Whether an object may follow: anything but a preposition of time or the end. */
const isFollowed = ({ tokens }: Scene, at: number): boolean =>
  tokens[at] !== undefined && tokens[at]?.pos !== 'PUNCT' && tokens[at]?.lower !== 'by'

/** Verbs that are done to somebody or by many together. */
const INTRANSITIVE = new Set([
  'gather',
  'assemble',
  'mass',
  'amass',
  'deploy',
  'shelter',
  'burn',
  'move',
  'concentrate',
  'station',
])

function asObject(counted: Counted): Predication | null {
  const { scene } = counted
  const governor = governorOf(counted)
  const reached =
    governor?.kind === 'verb' ||
    (governor?.kind === 'preposition' && (REACHING.has(governor.word) || isTakenIn(scene, governor)))
  const target = targetOf(counted, governor)
  if (target) return target
  const group = reached ? (askedFor(counted, governor) ?? widenedTo(counted, governor) ?? governor.group) : null
  if (!isVerb(group)) return null
  const verb = readVerb(scene.sentence, group)
  // 'lay off 900 workers': the tagger takes it for 'lie', which has no object.
  const found = withParticle(scene, verb)
  const measure = found === 'lie' ? (scene.tokens[verb.head + 1]?.lower === 'off' ? 'lay off' : 'lay') : found
  if (measure === verb.lemma && (isAmount(counted) ? OF_DOER : OF_OBJECT).has(measure)) return null
  const agent = verb.passive ? byPhrase(scene, group.end) : subjectOf(scene, group)
  return { measure, row: null, verb, trigger: verb.head, agent: isNoun(agent) ? agent : null, bearer: null }
}

/** 'has taken in 900 settlers': the preposition is a particle. */
const isTakenIn = (scene: Scene, { word, group }: { readonly word: string; readonly group: Group | null }): boolean =>
  word === 'in' && isVerb(group) && lemmaAt(scene, group.head) === 'take'

/** 'set aside €180 million', 'takes in 70% of the imports': a light verb with its particle says what it is. */
function withParticle({ tokens }: Scene, { lemma, head }: Verb): string {
  const particle = tokens[head + 1]?.lower ?? ''
  // The tagger's lemma of 'lay' is 'lie'.
  if (particle === 'off' && (lemma === 'lie' || lemma === 'lay')) return 'lay off'
  return OF_OBJECT.has(lemma) && PARTICLES.has(particle) ? `${lemma} ${particle}` : lemma
}
/** 'only five nurses showed up': what those counted do, with its particle. */
function phrasal({ tokens }: Scene, { lemma, head }: Verb): string {
  const phrase = `${lemma} ${tokens[head + 1]?.lower}`
  return PHRASAL.has(phrase) ? phrase : lemma
}
const PHRASAL = new Set(['show up', 'come forward', 'come out', 'give up', 'set off', 'set out', 'get out', 'get away'])
const PARTICLES = new Set(['aside', 'up', 'out', 'in', 'on', 'off', 'away', 'down', 'back'])

/** Money and shares say enough for 'take' and 'need'. */
const isAmount = ({ quantity }: Counted): boolean => quantity.role === 'money' || quantity.role === 'percent'

/** 'asked donors for $75 million', 'sold the ship for $9 million': money behind its verb's object. */
function askedFor({ scene, quantity }: Counted, governor: Governor): Group | null {
  if (quantity.role !== 'money' || governor.kind !== 'preposition' || governor.word !== 'for') return null
  return isNoun(governor.group) ? verbOver(scene, governor.group) : null
}

/** Verbs whose 'at' leads to a target. */
const AIMING = new Set(['fire', 'shoot', 'throw', 'lob', 'hurl', 'aim'])

/** 'fired at 3,000 marchers', 'fired gas at 900 marchers': they are no object of what was fired. */
function targetOf({ scene }: Counted, governor: Governor | null): Predication | null {
  if (governor?.kind !== 'preposition' || governor.word !== 'at' || governor.group === null) return null
  const { kind, first } = governor.group
  let group: Group | null = kind === 'verb' ? governor.group : (scene.groupAt[first - 1] ?? null)
  // 'fired tear gas at': the tagger takes 'tear' for a verb.
  if (isVerb(group) && scene.tokens[group.head]?.lower === 'tear') group = scene.groupAt[group.first - 1] ?? null
  if (!isVerb(group) || !AIMING.has(lemmaAt(scene, group.head))) return null
  const verb = readVerb(scene.sentence, group)
  const agent = verb.passive ? byPhrase(scene, group.end) : subjectOf(scene, group)
  return {
    measure: `${verb.lemma} at`,
    row: null,
    verb,
    trigger: verb.head,
    agent: isNoun(agent) ? agent : null,
    bearer: null,
  }
}

/** Verbs that take their object as far as a number. */
const WIDENING = new Set('expand extend stretch widen spread raise increase bring enlarge lift cut reduce'.split(' '))

/** Verbs that set their object apart by a number: 'led Brandt by 20 points'. */
const LEADING = new Set('lead trail beat defeat outpoll outnumber outspend outsell exceed miss'.split(' '))

/** 'stretch the service to 69 counties', 'expand its 2,800 shops to 5,000 outlets': things behind the object of widening. */
function widenedTo({ scene, quantity, head }: Counted, governor: Governor): Group | null {
  if (governor.kind !== 'preposition') return null
  const verb = isNoun(governor.group) ? verbOver(scene, governor.group) : null
  if (verb && governor.word === 'by' && LEADING.has(lemmaAt(scene, verb.head))) return verb
  if (quantity.role !== 'count' || head === null || governor.word !== 'to') return null
  return verb && WIDENING.has(lemmaAt(scene, verb.head)) ? verb : null
}

/** A finite verb behind the number is its own, also where a verb of saying stands before it: 'the club expects 900 members will come'. */
const asMainSubject = (counted: Counted): Predication | null =>
  asSubject(counted, ({ via, chain }) => {
    const [first] = chain as [Group]
    return via === 'main' && isFinite(counted, first) && !isOfNext(counted, first)
  })

function isFinite({ scene }: Counted, group: Group): boolean {
  const verb = readVerb(scene.sentence, group)
  return !verb.bare && !verb.infinitive
}

/** 'fewer than 6,000 remain': nothing more is said of them. */
function remaining({ scene, quantity, end }: Counted): Predication | null {
  const group = scene.groupAt[end]
  if (quantity.role !== 'count' || !isVerb(group) || lemmaAt(scene, group.head) !== 'remain') return null
  if (!/^(?:[.,;]|in|at|on|there)$/.test(scene.tokens[group.end]?.lower ?? '.')) return null
  const verb = readVerb(scene.sentence, group)
  return { measure: 'remain', row: null, verb, trigger: verb.head, agent: null, bearer: null }
}

/** 'The strike by 9,000 nurses began', 'A raid on 40 shops ended': what is said is said of the strike. */
function isInPhrase(counted: Counted): boolean {
  const governor = governorOf(counted)
  if (governor?.kind !== 'preposition') return false
  // 'backed by 14 boats'
  return isNoun(governor.group) ? OF_OTHERS.has(governor.word) : governor.word === 'by' && isVerb(governor.group)
}
const OF_OTHERS = new Set(['by', 'on', 'against', 'at', 'into', 'near'])

function asSubject(counted: Counted, fits: (predicate: SubjectOf) => boolean = () => true): Predication | null {
  const { scene } = counted
  if (isInPhrase(counted)) return null
  for (const { chain } of predicatesOf(scene, counted.end).filter(fits))
    for (const group of [...chain].reverse()) {
      const verb = readVerb(scene.sentence, group)
      const measure = phrasal(scene, verb)
      if ((verb.passive ? OF_OBJECT : OF_DOER).has(measure)) continue
      const agent = verb.passive ? byPhrase(scene, group.end) : null
      return { measure, row: null, verb, trigger: verb.head, agent, bearer: null }
    }
  return null
}
