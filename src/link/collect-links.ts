import type { Relation } from '../model/relation.ts'
import type { FamilyLinks } from './family.ts'
import type { Links } from './link.ts'

/** The answers of all families with the relations found outside of them, each relation once and none that a person rejected. */
export function collectLinks(
  relations: readonly Relation[],
  families: readonly FamilyLinks[],
  rejected: ReadonlySet<string>,
): Pick<Links, 'questions' | 'relations' | 'origins'> {
  const all = [...relations, ...families.flatMap((links) => links.relations)]
  const unique = new Map(all.map((relation) => [relation.id, relation]))
  for (const id of rejected) unique.delete(id)
  return {
    questions: families.flatMap(({ questions }) => questions).sort(byId),
    origins: families.flatMap(({ origins }) => origins).sort((a, b) => (a.question < b.question ? -1 : 1)),
    relations: [...unique.values()].sort(byId),
  }
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)
