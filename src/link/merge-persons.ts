import type { Entity } from '../model/entity.ts'
import { foldName } from '../text/fold.ts'
import type { Sameness } from './merge-entities.ts'
import { sameGivenName, spellingKey } from './spelling.ts'

interface Person {
  readonly id: string
  readonly name: string
  readonly country: string | null
  /** `null` for a bare surname. */
  readonly given: string | null
  readonly surname: string
}

/** Persons that are one: full names in other spellings, and a bare surname that only one full name carries. */
export function mergePersons(entities: readonly Entity[]): Sameness[] {
  const persons = entities.map(readPerson)
  const bySurname = Map.groupBy(persons, ({ surname }) => surname)
  return [...bySurname.values()].flatMap((group) => mergeNamesakes(group))
}

function readPerson({ id, name, country }: Entity): Person {
  const words = foldName(name).split(' ')
  const given = words.length > 1 ? (words[0] as string) : null
  return { id, name, country, given, surname: spellingKey(words.at(-1) as string) }
}

/** Within one surname: people of different given names stay apart, and then a bare surname says too little. */
function mergeNamesakes(group: readonly Person[]): Sameness[] {
  const full = group.filter(({ given }) => given !== null)
  const found: Sameness[] = []
  const people: Person[][] = []
  for (const person of full) {
    const same = people.filter((spellings) => spellings.every((other) => isSamePerson(person, other)))
    const [own] = same
    if (same.length === 1 && own) {
      found.push(sameness(own[0] as Person, person, 'person-spelling', 'in another spelling'))
      own.push(person)
    } else if (same.length === 0) people.push([person])
  }
  const [only] = people
  const [first, ...rest] = group.filter(({ given }) => given === null)
  if (!first) return found
  if (people.length === 1 && only && agreesOnCountry(only[0] as Person, first))
    return [
      ...found,
      ...[first, ...rest].map((bare) =>
        sameness(only[0] as Person, bare, 'bare-surname', 'and nobody else here has that surname'),
      ),
    ]
  return [...found, ...rest.map((bare) => sameness(first, bare, 'person-spelling', 'in another spelling'))]
}

const isSamePerson = (a: Person, b: Person): boolean =>
  agreesOnCountry(a, b) && sameGivenName(a.given as string, b.given as string)

const agreesOnCountry = (a: Person, b: Person): boolean => !a.country || !b.country || a.country === b.country

const sameness = (a: Person, b: Person, rule: string, why: string): Sameness => ({
  a: a.id,
  b: b.id,
  reason: { rule, detail: `'${b.name}' is '${a.name}' ${why}` },
})
