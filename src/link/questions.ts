import type { Figure } from '../model/claim.ts'
import type { ActorRef, PlaceRef } from '../model/entity.ts'
import { makeId } from '../model/id.ts'
import { insteadOf } from './measures.ts'
import type { MergedEntities } from './merge-entities.ts'
import type { PlaceIndex } from './places.ts'
import { renderQuestion } from './question-words.ts'
import { countryOfSubject } from './subjects.ts'
import { VOTE_SHARE } from './vote-share.ts'

/** A question without its figures: what figures must share to answer it. */
export interface Asked {
  readonly id: string
  readonly measure: string
  readonly item: string | null
  /** What the item is a kind of, the nearest first. */
  readonly kinds: readonly string[]
  readonly subject: ActorRef | null
  readonly place: PlaceRef | null
  readonly unit: string | null
  readonly words: string
}

/** Whose and where are both unsaid: figures of many matters answer such a question. */
export const isVague = ({ subject, place }: Asked): boolean => subject === null && place === null

/** The question that a figure answers, before it is known who else answers it. */
export interface Answer {
  /** What figures of one question share. */
  readonly key: string
  /** Its own measure, or that of the question which its story asks for the same. */
  readonly measure: string
  readonly item: string | null
  /** The same without the place. */
  readonly anywhere: string
  /** The same with the country alone for whose people they are; `null` where nobody's are named. */
  readonly anyone: string | null
  /** The measure that reports ask for instead of its own, and what `anywhere` is with that; `null` where there is none. */
  readonly instead: { readonly measure: string; readonly anywhere: string } | null
  /** Its own place, or that of the question which it answers though it says none. */
  readonly place: PlaceRef | null
  /** Canonical id of that place. */
  readonly where: string | null
  /** Its own subject, or that of the question which it answers though it names the country only. */
  readonly subject: ActorRef | null
  /** Whether the figure is all that its report counts of this, wherever. */
  readonly isTotal: boolean
  /** Whether it has its place from the scene of its report alone, and not from its own sentence. */
  readonly isOfScene: boolean
  /** The sort of people that its noun names; `null` for people of any sort and things. */
  readonly group: string | null
  /** What tells it from the question of the same parts that a person took it out of; absent where nobody did. */
  readonly apart?: string
}

/** What figures of one question share: the five parts, with places by the name that they have now. */
export function keyOfParts(
  { measure, item, subject, unit, place }: Omit<Asked, 'id' | 'words' | 'kinds'>,
  places: PlaceIndex,
): string {
  return JSON.stringify([measure, item, subject?.code ?? null, unit, place && places.canonicalOf(place)])
}

const isStreet = ({ name, precision }: PlaceRef): boolean =>
  precision !== 'region' &&
  precision !== 'country' &&
  /[ -](?:Street|Road|Avenue|Lane|Boulevard|Square|Bridge|Station)$/.test(name)

/** What is known of a figure within its report. */
export interface Standing extends Pick<Answer, 'isTotal' | 'isOfScene' | 'group'> {
  /** Whose share of the votes it tells; `null` where it tells none. */
  readonly holder: string | null
}

/** The answer that a figure gives by its own words; a street is no place of a question. */
export function answerOf(figure: Figure, places: PlaceIndex, { holder, ...standing }: Standing): Answer {
  const { subject, place: said, quantity } = figure
  const { measure, item } = holder === null ? figure : { measure: VOTE_SHARE, item: holder }
  // 'Forty were held on Dock Street' answers how many were held in the town.
  const place = said && isStreet(said) ? null : said
  const other = insteadOf(measure, item, quantity.unit)
  const instead =
    other === null ? null : { measure: other, anywhere: anywhereOf(figure, { measure: other, item, subject }) }
  const anyone = subject && JSON.stringify([measure, item, countryOfSubject(subject), quantity.unit])
  const where = place && places.canonicalOf(place)
  const keys = keysOf(figure, { measure, item, subject, place }, places)
  return { ...keys, measure, item, instead, anyone, place, where, subject, ...standing }
}

/** What a story may tell of a figure that it leaves unsaid or says in other words. */
export type AnswerChange = Partial<Pick<Answer, 'subject' | 'measure' | 'place' | 'where'>>

/** The answer of the same figure where its subject, its measure or its place is another. */
export function answerAs(answer: Answer, figure: Figure, change: AnswerChange, places: PlaceIndex): Answer {
  const changed = { ...answer, ...change }
  return { ...changed, ...keysOf(figure, changed, places) }
}

function keysOf(
  figure: Figure,
  answer: Pick<Answer, 'measure' | 'item' | 'subject' | 'place'>,
  places: PlaceIndex,
): Pick<Answer, 'key' | 'anywhere'> {
  const { measure, item, subject, place } = answer
  const key = keyOfParts({ measure, item, subject, unit: figure.quantity.unit, place }, places)
  return { key, anywhere: anywhereOf(figure, answer) }
}

const anywhereOf = (
  { quantity }: Figure,
  { measure, item, subject }: Pick<Answer, 'measure' | 'item' | 'subject'>,
): string => JSON.stringify([measure, item, subject?.code ?? null, quantity.unit])

/** The question of some figures of one key with their answers. */
export function askQuestion(figures: readonly Figure[], answers: readonly Answer[], entities: MergedEntities): Asked {
  const { kinds = [], quantity } = figures[0] as Figure
  const { measure, item, apart = null } = answers[0] as Answer
  const places = answers.flatMap(({ place }) => place ?? [])
  const subjects = answers.flatMap(({ subject }) => subject ?? [])
  const subject = subjects.length ? smallest(subjects) : null
  const located = places.length ? smallest(places) : null
  const id = located && entities.canonicalOf(located.id)
  const place = located && { ...located, id: id as string, name: entities.byId.get(id as string)?.name ?? located.name }
  const parts = { measure, item, subject, place, unit: quantity.unit }
  const made = [measure, item, subject?.code ?? null, id, quantity.unit]
  return {
    id: makeId('q', apart === null ? made : [...made, apart]),
    ...parts,
    kinds,
    words: apart === null ? renderQuestion(parts) : `${renderQuestion(parts)} (set apart)`,
  }
}

/** The one with the smallest id, so that the order of documents does not tell. */
const smallest = <T extends { readonly id: string }>(refs: readonly T[]): T =>
  refs.reduce((best, ref) => (ref.id < best.id ? ref : best))
