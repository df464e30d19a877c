import type { Entity } from '../model/entity.ts'
import type { Question } from '../model/question.ts'
import type { Copy, Relation } from '../model/relation.ts'
import type { QuestionOrigins } from '../model/view.ts'
import { findCopies } from './copies.ts'
import { buildCorpus, type Corpus, type Linkable, type LinkedFigure } from './corpus.ts'
import type { Merge } from './merge-entities.ts'
import { originsOf } from './origins.ts'
import { type Found, indexFound } from './relation-rule.ts'
import { relationRules } from './relations/rules.ts'

/** How the claims of several documents stand to one another. Every list is sorted by id. */
export interface Links {
  readonly questions: readonly Question[]
  readonly relations: readonly Relation[]
  readonly copies: readonly Copy[]
  /** One for every question, in their order. */
  readonly origins: readonly (QuestionOrigins & { readonly question: string })[]
  /** The entities of all documents, each thing once. */
  readonly entities: readonly Entity[]
  /** Which entities were taken for one, and why. */
  readonly merges: readonly Merge[]
}

/** Compares the claims of the documents; the result does not depend on their order. */
export function linkExtractions(extractions: readonly Linkable[]): Links {
  const corpus = buildCorpus(extractions)
  const relations = relate(corpus)
  const found = indexFound(relations)
  const { questions, origins } = answerQuestions(corpus, found)
  const entities = [...corpus.entities.byId.values()].sort(byId)
  const copies = findCopies(extractions)
  return { questions, relations, copies, origins, entities, merges: corpus.entities.merges }
}

function relate(corpus: Corpus): Relation[] {
  const relations = new Map<string, Relation>()
  for (const rule of relationRules) {
    const found = indexFound([...relations.values()])
    for (const relation of rule.relate(corpus, found))
      if (!relations.has(relation.id)) relations.set(relation.id, relation)
  }
  return [...relations.values()].sort(byId)
}

function answerQuestions(
  { figures, figuresById, questions }: Corpus,
  found: Found,
): Pick<Links, 'questions' | 'origins'> {
  const answers = Map.groupBy(figures, ({ question }) => question.id)
  const repeated = new Map(found.relations.filter(({ kind }) => kind === 'repeats').map(({ a, b }) => [a[0], b[0]]))
  const originalOf = (id: string) => figuresById.get(repeated.get(id) ?? '') ?? null
  const answered = questions.map((question) => ({ question, own: (answers.get(question.id) ?? []).sort(byTime) }))
  return {
    questions: answered.map(({ question, own }) => ({ ...question, figures: own.map(({ id }) => id) })),
    origins: answered.map(({ question, own }) => ({ question: question.id, ...originsOf(own, found, originalOf) })),
  }
}

/** By as-of date, publication date, then id; unknown dates last. */
const byTime = (a: LinkedFigure, b: LinkedFigure): number =>
  inOrder(a.time?.to ?? null, b.time?.to ?? null) || inOrder(a.published, b.published) || byId(a, b)

const inOrder = (a: number | null, b: number | null): number =>
  (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER)

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)
