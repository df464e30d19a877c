import { describe, expect, test } from 'vitest'
import type { Relation, RelationKind } from '../model/relation.ts'
import { createReading } from './reading.ts'
import { renderRelations } from './relation-words.ts'
import { sampleView } from './sample/sample-view.ts'

const relation = (kind: RelationKind, a: readonly string[], b: readonly string[], detail: string): Relation => ({
  id: `${kind}-${a.join()}-${b.join()}`,
  kind,
  a,
  b,
  reasons: [{ rule: kind, detail }],
})

const render = (relations: readonly Relation[], id: string) =>
  renderRelations(createReading({ ...sampleView, relations }), id)?.toString() ?? null

describe('a relation reads from both sides', () => {
  test.each<[RelationKind, string, string]>([
    ['repeats', 'Repeats', 'Is repeated by'],
    ['updates', 'Updates', 'Is updated by'],
    ['part-of', 'Is part of', 'Is the total of'],
    ['derived', 'Follows from', 'Is used for'],
    ['contradicts', 'Contradicts', 'Contradicts'],
    ['corroborates', 'Agrees, from another origin, with', 'Agrees, from another origin, with'],
  ])('%s: %s / %s', (kind, later, earlier) => {
    const relations = [relation(kind, ['f-19'], ['f-12'], 'because')]
    expect(render(relations, 'f-19')).toContain(`<b>${later}</b> <a href="#c-f-12">at least 12</a> (Harbour Mail)`)
    expect(render(relations, 'f-12')).toContain(`<b>${earlier}</b> <a href="#c-f-19">19</a> (Tide Wire)`)
    expect(render(relations, 'f-19')).toContain('because')
  })
})

test('relations of one kind stand together, contradictions first', () => {
  const relations = [
    relation('repeats', ['f-20'], ['f-19'], 'rounded'),
    relation('corroborates', ['f-19'], ['f-12'], 'fits'),
    relation('corroborates', ['f-14'], ['f-19'], 'fits too'),
    relation('contradicts', ['f-14'], ['f-19'], 'does not fit'),
  ]
  const kinds = [...(render(relations, 'f-19') ?? '').matchAll(/<li class="([\w-]+)">/g)].map(([, kind]) => kind)
  expect(kinds).toEqual(['contradicts', 'corroborates', 'repeats'])
})

test('a claim without relations has no list', () => {
  expect(render([], 'f-19')).toBeNull()
})
