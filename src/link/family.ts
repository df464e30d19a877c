import type { Figure } from '../model/claim.ts'
import type { Question } from '../model/question.ts'
import type { Relation } from '../model/relation.ts'
import type { QuestionOrigins } from '../model/view.ts'
import { comparablesOf, isDenied } from './candidates.ts'
import { type KeptDocument, type LinkedFigure, linkFigure } from './corpus.ts'
import { familyOf } from './measures.ts'
import type { MergedEntities } from './merge-entities.ts'
import { originsOf } from './origins.ts'
import type { PlaceIndex } from './places.ts'
import type { QuestionVerdicts } from './question-verdicts.ts'
import { type Answer, type Asked, askQuestion } from './questions.ts'
import { type Found, indexFound } from './relation-rule.ts'
import { relationRules } from './relations/rules.ts'
import type { InOneStory } from './stories.ts'
import { compareWhole } from './wholes.ts'

/** What all documents together say of names and places. */
export interface Setting {
  readonly entities: MergedEntities
  readonly places: PlaceIndex
  readonly inOneStory: InOneStory
  readonly questions: QuestionVerdicts
  /** Ids of relations that a person rejected. */
  readonly rejected: ReadonlySet<string>
}

/** A figure that answers a question of the family. */
export interface FamilyFigure {
  readonly figure: Figure
  readonly answer: Answer
  readonly kept: KeptDocument
}

/** Questions that have nothing to do with those of any other family, answered. */
export interface FamilyLinks {
  readonly relations: readonly Relation[]
  readonly questions: readonly Question[]
  readonly origins: readonly (QuestionOrigins & { readonly question: string })[]
  /** Ids of relations that a person rejected. */
  readonly rejected: readonly string[]
}

const questionRules = relationRules.filter(({ scope }) => scope === 'question')

/** Figures of two families are never compared: they tell of unlike happenings, or of people and places of two countries. */
export function familyKey(
  figure: Figure,
  answer: Answer,
  { places, questions }: Pick<Setting, 'places' | 'questions'>,
): string {
  const merged = questions.countedAs(answer.key)
  if (merged) return familyOfParts(merged, places)
  return familyOfParts({ measure: answer.measure, subject: figure.subject, place: answer.place }, places)
}

function familyOfParts(
  { measure, subject, place }: Pick<Asked, 'measure' | 'subject' | 'place'>,
  places: PlaceIndex,
): string {
  const country = subject ? subject.code.split('/')[0] : place && places.countryOf(place)
  return JSON.stringify([familyOf(measure), country ?? null])
}

/** Compares the figures of one family, given by document and in the order of their texts; `parts` are the part-of relations in it. */
export function linkFamily(
  figures: readonly FamilyFigure[],
  parts: readonly Relation[],
  setting: Setting,
): FamilyLinks {
  const questions = askQuestions(figures, setting)
  const linked = figures.map(({ figure, answer, kept }) =>
    linkFigure(figure, kept, setting.entities, questions.get(answer.key) as Asked),
  )
  const asked = [...new Map([...questions.values()].map((question) => [question.id, question])).values()].sort(byId)
  const { places, inOneStory, rejected } = setting
  const areParted = findParted(questions, setting)
  const figuresOf = Map.groupBy(linked, ({ document }) => document.id)
  const corpus = {
    figures: linked.filter((figure) => !isDenied(figure)),
    denied: linked.filter(isDenied),
    figuresOf,
    events: [],
    places,
    inOneStory,
    comparablesOf: comparablesOf(linked, asked, places, inOneStory, areParted),
    wholesOf: comparablesOf(linked, asked, places, inOneStory, areParted, compareWhole),
  }
  const relations = new Map(parts.map((relation) => [relation.id, relation]))
  for (const rule of questionRules) {
    const found = indexFound([...relations.values()])
    for (const relation of rule.relate(corpus, found))
      if (!relations.has(relation.id)) relations.set(relation.id, relation)
  }
  const dropped = [...relations.keys()].filter((id) => rejected.has(id))
  for (const id of dropped) relations.delete(id)
  const found = indexFound([...relations.values()])
  for (const { id } of parts) relations.delete(id)
  return { relations: [...relations.values()], rejected: dropped, ...answerQuestions(linked, asked, found) }
}

/** Whether a person parted two questions, by their ids. */
function findParted(questions: ReadonlyMap<string, Asked>, { questions: verdicts }: Setting) {
  const keys = Map.groupBy(questions.keys(), (key) => questions.get(key)?.id ?? '')
  return (question: string, other: string): boolean =>
    verdicts.said.size > 0 &&
    (keys.get(question) ?? []).some((a) => (keys.get(other) ?? []).some((b) => verdicts.areParted(a, b)))
}

/** By key of the answers; a question that a person merged into another is that other. */
function askQuestions(figures: readonly FamilyFigure[], { entities, questions }: Setting): Map<string, Asked> {
  const groups = Map.groupBy(figures, ({ answer }) => answer.key)
  const asked = new Map(
    [...groups].map(([key, group]) => {
      const [own, answers] = [group.map(({ figure }) => figure), group.map(({ answer }) => answer)]
      return [key, askQuestion(own, answers, entities)] as const
    }),
  )
  if (questions.said.size === 0) return asked
  const merged = Map.groupBy([...asked.keys()].sort(), questions.rootOf)
  // Where no figure answers the question that others were merged into, the first of them stands for all.
  const standsFor = (key: string) =>
    asked.has(questions.rootOf(key)) ? questions.rootOf(key) : merged.get(questions.rootOf(key))?.[0]
  return new Map([...asked].map(([key, own]) => [key, asked.get(standsFor(key) ?? key) ?? own]))
}

function answerQuestions(
  figures: readonly LinkedFigure[],
  questions: readonly Asked[],
  found: Found,
): Pick<FamilyLinks, 'questions' | 'origins'> {
  const figuresById = new Map(figures.map((figure) => [figure.id, figure]))
  const answers = Map.groupBy(figures, ({ question }) => question.id)
  const repeated = new Map(found.relations.filter(({ kind }) => kind === 'repeats').map(({ a, b }) => [a[0], b[0]]))
  const originalOf = (id: string) => figuresById.get(repeated.get(id) ?? '') ?? null
  const answered = questions.flatMap((question) => {
    const own = answers.get(question.id)?.sort(byTime)
    return own ? [{ question, own }] : []
  })
  return {
    questions: answered.map(({ question: { id, measure, item, subject, place, unit, words }, own }) => {
      const answeredBy = own.map((figure) => figure.id)
      return { id, measure, item, subject, place, unit, words, figures: answeredBy }
    }),
    origins: answered.map(({ question, own }) => ({ question: question.id, ...originsOf(own, found, originalOf) })),
  }
}

/** By as-of date, publication date, then id; unknown dates last. */
const byTime = (a: LinkedFigure, b: LinkedFigure): number =>
  inOrder(a.time?.to ?? null, b.time?.to ?? null) || inOrder(a.published, b.published) || byId(a, b)

const inOrder = (a: number | null, b: number | null): number =>
  (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER)

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)
