import type { Entity } from '../model/entity.ts'
import { officeKey } from '../text/office.ts'
import type { Sameness } from './merge-entities.ts'

/** Descriptions that are persons: 'the governor of Orsk' where all documents know one person of that office. `idOf` tells which persons are one. */
export function mergeOffices(entities: readonly Entity[], idOf: (id: string) => string): Sameness[] {
  const holders = new Map<string, Map<string, Entity>>()
  for (const person of entities)
    for (const office of person.kind === 'person' ? (person.offices ?? []) : []) {
      const known = holders.get(office)
      if (known) known.set(idOf(person.id), person)
      else holders.set(office, new Map([[idOf(person.id), person]]))
    }
  return entities.flatMap((group) => {
    const office = group.kind === 'group' ? officeKey(group.name) : null
    const [holder, ...others] = office ? (holders.get(office)?.values() ?? []) : []
    if (!holder || others.length > 0) return []
    const detail = `'${group.name}' is the office of '${holder.name}', and of nobody else here`
    return [{ a: holder.id, b: group.id, reason: { rule: 'office', detail } }]
  })
}
