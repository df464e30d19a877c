import type { ActorRef, PlaceRef } from '../model/entity.ts'
import { countryOf } from '../text/countries.ts'
import { VOTE_SHARE } from './vote-share.ts'

/** What a question is about, before it is put in words. */
export interface QuestionParts {
  readonly measure: string
  readonly item: string | null
  readonly subject: ActorRef | null
  readonly place: PlaceRef | null
  readonly unit: string | null
}

/** What people of a role are called when they are counted. */
const PEOPLE: Readonly<Record<string, string>> = {
  military: 'soldiers',
  civilian: 'civilians',
  government: 'officials',
  police: 'police officers',
  media: 'journalists',
  health: 'health workers',
  rescue: 'rescuers',
  rebel: 'fighters',
}

/** Bodies of a role, who control land or are harmed as a whole. */
const FORCES: Readonly<Record<string, string>> = {
  military: 'forces',
  government: 'authorities',
  police: 'police',
  civilian: 'civilians',
}

/** How a question of a measure goes on after 'How many …'; measures not listed are asked in the passive. */
const PREDICATES: Readonly<Record<string, string>> = {
  deployed: 'are',
  'en route': 'are on the way to',
  engaged: 'are fighting',
  enter: 'have entered',
  missing: 'are missing',
  aboard: 'were aboard',
  affected: 'are affected',
  attended: 'took part',
  died: 'died',
  homeless: 'are homeless',
  'on strike': 'were on strike',
  'without power': 'are without power',
}

/** The same where no place is said. */
const PLACELESS: Readonly<Record<string, string>> = { deployed: 'are deployed', 'en route': 'are on the way' }

/** Measures of one thing that has a size, asked whole; the unit and the place follow. */
const SIZES: Readonly<Record<string, string>> = {
  rainfall: 'How much rain fell',
  'water level': 'How high was the water',
  magnitude: 'What was the magnitude',
  cost: 'What was the cost',
}

/** Predicates that take the place as their object, without 'in'. */
const WITH_PLACE: ReadonlySet<string> = new Set(['en route', 'enter'])

const UNITS: Readonly<Record<string, string>> = {
  km2: 'square kilometres',
  ha: 'hectares',
  equipment: 'pieces of equipment',
  person: 'people',
}

/** The question as a reader would ask it: 'How many Norwegian soldiers were killed in Hedmark?'. */
export function renderQuestion(parts: QuestionParts): string {
  const { measure, subject, place, unit } = parts
  const where = place ? ` in ${place.name}` : ''
  if (measure === VOTE_SHARE) return `What share of the votes went to ${parts.item}${where}?`
  if (unit === 'percent') return `What share of ${counted({ ...parts, unit: 'person' })} was ${measure}${where}?`
  if (measure === 'casualties')
    return subject
      ? `How many casualties did ${forces(subject)} suffer${where}?`
      : `How many casualties were there${where}?`
  const size = SIZES[measure]
  if (size) return `${size}${where}${unit ? ` (${UNITS[unit] ?? unit})` : ''}?`
  if (measure.endsWith(' controlled')) return renderControl(parts, where)
  if (unit !== null && /^[A-Z]{3}$/.test(unit))
    return `How much money (${unit}) ${beVerb(measure)}${ofWhom(subject)}${where}?`
  const to = place && WITH_PLACE.has(measure) ? ` ${place.name}` : where
  return `How many ${counted(parts)} ${(place ? null : PLACELESS[measure]) ?? predicate(measure)}${to}?`
}

function renderControl({ measure, subject, item, unit }: QuestionParts, where: string): string {
  const what =
    measure === 'territory controlled'
      ? (UNITS[unit ?? ''] ?? unit ?? 'square kilometres')
      : plural(item ?? unit ?? 'place')
  return `How many ${what} ${subject ? `do ${forces(subject)} control` : 'are controlled'}${where}?`
}

const predicate = (measure: string): string => PREDICATES[measure] ?? beVerb(measure)

/** 'were killed'; a verb in its plain form, for which no row says more, is put after a dash. */
const beVerb = (measure: string): string =>
  /(?:ed|en|wn|ost|ought|aught|uilt|hit|ade)\b/.test(measure) ? `were ${measure}` : `(${measure})`

/** 'Norwegian soldiers', 'tanks of the Norwegian military', 'people'. */
function counted({ item, subject, unit }: QuestionParts): string {
  const adjective = subject && adjectiveOf(subject)
  if (item === null && (unit === null || unit === 'person'))
    return adjective ? `${adjective} ${people(subject)}` : 'people'
  const things = plural(item ?? unit ?? 'thing')
  return adjective ? `${adjective} ${things}` : things
}

const people = ({ code }: ActorRef): string => PEOPLE[code.split('/')[1] ?? ''] ?? 'people'

function forces(subject: ActorRef | null): string | null {
  return subject && `${adjectiveOf(subject)} ${FORCES[subject.code.split('/')[1] ?? ''] ?? people(subject)}`
}

const ofWhom = (subject: ActorRef | null): string => (subject ? ` of ${adjectiveOf(subject)} ${people(subject)}` : '')

const adjectiveOf = ({ code, name }: ActorRef): string => countryOf(code.split('/')[0] as string)?.adjective ?? name

/** Good enough for the items that packs name: 'battery', 'aircraft', 'artillery', 'bus'. */
function plural(noun: string): string {
  if (UNITS[noun]) return UNITS[noun]
  if (/(?:craft|artillery|equipment|ammunition|people|personnel)$/.test(noun)) return noun
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies')
  return /(?:s|x|sh|ch)$/.test(noun) ? `${noun}es` : `${noun}s`
}
