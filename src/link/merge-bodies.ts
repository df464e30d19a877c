import type { Entity } from '../model/entity.ts'
import { foldName } from '../text/fold.ts'
import type { Sameness } from './merge-entities.ts'
import { initialsOf, isAcronym } from './spelling.ts'

/** Bodies that are one: a name that both carry, or an acronym whose letters only one body's words begin with. */
export function mergeBodies(entities: readonly Entity[]): Sameness[] {
  return [...mergeSharedNames(entities), ...mergeAcronyms(entities)]
}

/** A ministry of another country may have the same name: those of two countries stay apart, and so does one of no known country between them. */
function mergeSharedNames(entities: readonly Entity[]): Sameness[] {
  const byName = new Map<string, Entity[]>()
  for (const entity of entities)
    for (const name of new Set(namesOf(entity).map(foldName))) {
      const key = `${entity.kind} ${name}`
      byName.set(key, [...(byName.get(key) ?? []), entity])
    }
  return [...byName].flatMap(([key, holders]) => {
    const name = key.slice(key.indexOf(' ') + 1)
    const countries = new Set(holders.map(({ country }) => country).filter((country) => country !== null))
    const groups = countries.size > 1 ? Map.groupBy(holders, ({ country }) => country ?? '') : new Map([['', holders]])
    return [...groups].flatMap(([country, group]) => (country === '' && countries.size > 1 ? [] : chain(group, name)))
  })
}

function chain([first, ...rest]: readonly Entity[], name: string): Sameness[] {
  return rest.map((entity) => ({
    a: (first as Entity).id,
    b: entity.id,
    reason: { rule: 'shared-name', detail: `'${entity.name}' and '${first?.name}' are both called '${name}'` },
  }))
}

/** 'ICS' is the Institute for Coastal Study where no other body has those initials. */
function mergeAcronyms(entities: readonly Entity[]): Sameness[] {
  const full = entities.filter(({ name }) => name.includes(' '))
  const byInitials = Map.groupBy(full, ({ name }) => initialsOf(name))
  return entities
    .filter(({ name }) => isAcronym(name))
    .flatMap((acronym) => {
      const owners = byInitials.get(foldName(acronym.name).replaceAll(' ', '')) ?? []
      const [owner] = owners
      if (owners.length !== 1 || !owner || (acronym.country && owner.country && acronym.country !== owner.country))
        return []
      const detail = `'${acronym.name}' are the initials of '${owner.name}'`
      return [{ a: owner.id, b: acronym.id, reason: { rule: 'acronym', detail } }]
    })
}

const namesOf = ({ name, variants }: Entity): string[] => [name, ...variants].filter((spelling) => foldName(spelling))
