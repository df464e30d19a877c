import type { Entity, EntityKind, EntityRef } from '../model/entity.ts'
import { makeId } from '../model/id.ts'
import type { NameMention } from '../model/mention.ts'
import type { Pack } from '../model/pack.ts'
import { isCapital } from '../text/capital.ts'
import { countryOf, countryWords } from '../text/countries.ts'
import { foldName } from '../text/fold.ts'
import { officeKey, officeNouns } from '../text/office.ts'
import { compareNames, type PersonName, parsePersonName } from '../text/person-name.ts'
import { foldWord, phraseAt, phraseWords } from '../text/phrases.ts'
import { rememberTexts } from '../text/remember.ts'
import { quote } from '../text/spans.ts'
import { withoutBracket } from '../text/without-bracket.ts'
import { bodyKey, ministryField, parseBody } from './body-table.ts'
import { descriptionsOf } from './descriptions.ts'
import { findMemberships } from './memberships.ts'

/** An entity while its mentions are gathered. */
export interface Known {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly country: string | null
  readonly role: string | null
  readonly variants: Set<string>
  /** Titles and describing words that stood with its name, folded. */
  readonly titles: Set<string>
  /** Offices of a person, as `officeKey` and `officeNouns` give them. */
  readonly offices: Set<string>
}

/** A ministry with its country has at most so many words: "republic 's ministry of internal affairs". */
const LONGEST_MINISTRY = 7

/** One occurrence of an entity in the text. */
export interface Occurrence {
  readonly mention: NameMention
  readonly known: Known
}

/** The named entities of one document, with every mention's. Made from all the mentions at once, so that order does not matter. */
export class EntityRegistry {
  readonly occurrences: readonly Occurrence[]
  readonly #known = new Map<string, Known>()
  /** By kind and name as asked for, so that an id is reckoned once. */
  readonly #byName = new Map<string, Known>()
  readonly #byMention = new Map<NameMention, Known>()
  readonly #bodies = new Map<Known, Known>()
  /** Companies by the first word and the first two of their names; `null` where two share them. */
  readonly #companies = new Map<string, Known | null>()
  readonly #packs: readonly Pack[]

  constructor(text: string, names: readonly NameMention[], packs: readonly Pack[]) {
    this.#packs = packs
    const persons = groupPersons(text, names)
    const expansions = findExpansions(text, names)
    for (const mention of names) {
      const words = wordsOf(text, mention)
      const known = this.#knownOf(mention, words, persons, expansions)
      if (!known) continue
      known.variants.add(words)
      this.#byMention.set(mention, known)
      this.#describe(known, mention, text)
    }
    for (const { known, body } of findMemberships(text, names, this)) this.join(known, body)
    this.occurrences = names.flatMap((mention) => {
      const known = this.#byMention.get(mention)
      return known ? [{ mention, known }] : []
    })
  }

  /** Takes the words that stand with a name for what its bearer is called. */
  #describe(known: Known, mention: NameMention, text: string): void {
    for (const span of descriptionsOf(text, mention)) {
      const words = quote(text, span)
      known.titles.add(foldName(words))
      if (known.kind !== 'person') continue
      for (const office of officeNouns(words)) known.offices.add(office)
      const office = officeKey(words)
      if (office) known.offices.add(office)
    }
  }

  /** Takes an entity for one of a body's people; of two bodies the one named first. */
  join(known: Known, body: Known): void {
    if (known !== body && !this.#bodies.has(known)) this.#bodies.set(known, body)
  }

  of(mention: NameMention): Known | null {
    return this.#byMention.get(mention) ?? null
  }

  /** The entity of that kind and name, made where the document has not named it yet. */
  add(kind: EntityKind, name: string, country: string | null, role: string | null): Known {
    const key = `${kind} ${name}`
    const before = this.#byName.get(key)
    if (before) return before
    const id = idOf[kind](name)
    let known = this.#known.get(id)
    if (!known) {
      const said = { variants: new Set([name]), titles: new Set<string>(), offices: new Set<string>() }
      this.#known.set(id, (known = { id, kind, name, country, role, ...said }))
      if (kind === 'organisation' && COMPANY.test(name)) this.#indexCompany(known)
    }
    this.#byName.set(key, known)
    return known
  }

  /** The company whose name starts with these words: 'Vanta' of 'Vanta Systems Inc.'; `null` where two do. */
  companyCalled(words: string): Known | null {
    return this.#companies.get(words) ?? null
  }

  #indexCompany(company: Known): void {
    const [first = '', second = '', ...rest] = company.name.split(' ')
    const short = rest.length > 0 ? [first, `${first} ${second}`] : [first]
    for (const words of short) this.#companies.set(words, this.#companies.has(words) ? null : company)
  }

  /** Every entity, by first mention. */
  entities(): Entity[] {
    return [...this.#known.values()].map((known) => {
      const { id, kind, name, country, role, variants, offices } = known
      const partOf = this.#bodies.get(known)?.id ?? null
      const held = offices.size > 0 ? { offices: [...offices].sort() } : {}
      return { id, kind, name, variants: [...variants].sort(), country, role, partOf, ...held }
    })
  }

  #knownOf(
    mention: NameMention,
    words: string,
    persons: ReadonlyMap<NameMention, string>,
    expansions: ReadonlyMap<string, string>,
  ): Known | null {
    if (mention.entityType === 'equipment') return null
    // 'Vanta said', of 'Vanta Systems Inc.'
    const isCompany = persons.get(mention) === words && COMPANY.test(expansions.get(words) ?? '')
    if (mention.entityType === 'person' && !isCompany)
      return this.add('person', persons.get(mention) ?? words, null, null)
    if (mention.entityType === 'place') return this.#placeOf(words)
    return this.body(expansions.get(words) ?? words)
  }

  #placeOf(words: string): Known {
    const folded = phraseWords(words)
    const hit = phraseAt(countryWords(), folded, 0)
    if (hit && hit.end === folded.length && hit.value.as === 'name') {
      const { code } = hit.value
      return this.add('country', countryOf(code)?.name ?? words, code, null)
    }
    return this.add('place', words, null, null)
  }

  /** The ministry that some words name or whose minister they mean: "Chile's defence minister"; `null` where they mean none. */
  ministryIn(words: readonly string[]): Known | null {
    if (!words.some((word) => /^minist(?:er|ry)$/.test(word))) return null
    const named = words.map((word) => (word === 'minister' ? 'ministry' : word))
    for (let first = 0; first < named.length; first++)
      for (let end = Math.min(named.length, first + LONGEST_MINISTRY); end > first + 1; end--) {
        const row = parseBody(this.#packs, named.slice(first, end))
        if (row) return this.add('organisation', row.name, row.country, row.role)
      }
    return null
  }

  /** The organisation of that name: as the packs list it, else under its own words. */
  body(words: string): Known {
    const row = parseBody(this.#packs, phraseWords(words).map(foldWord))
    return row ? this.add('organisation', row.name, row.country, row.role) : this.add('organisation', words, null, null)
  }
}

/** The id of an entity by its name. */
const idOf: Readonly<Record<EntityKind, (name: string) => string>> = {
  person: rememberTexts((name) => makeId('e', ['person', parsePersonName(name).words.join(' ')])),
  organisation: rememberTexts((name) => makeId('e', ['organisation', foldName(name)])),
  country: rememberTexts((name) => makeId('e', ['country', foldName(name)])),
  place: rememberTexts((name) => makeId('e', ['place', foldName(name)])),
  group: rememberTexts((name) => makeId('e', ['group', foldName(name)])),
}

/** What ends the full name of a company. */
const COMPANY =
  /\s(?:Inc|Corp|Co|Ltd|Limited|PLC|plc|LLC|Corporation|Company|Companies|Holdings|Group|AG|NV|SA|Airlines|Airways|Bank)\.?$/

export const refOf = ({ id, name }: Known): EntityRef => ({ id, name })

/** A name as it is kept: single spaces, no possessive, no bracketed acronym, no article. */
export const cleanName = rememberTexts((words): string =>
  withoutBracket(words.replace(/\s+/g, ' '))
    .replace(/['’]s?$/, '')
    .replace(/^the /i, '')
    .trim(),
)

/** The words of a name; of a ministry with the country right before them: 'Chilean Ministry of Health'. */
function wordsOf(text: string, { name, entityType }: NameMention): string {
  const words = cleanName(text.slice(name.start, name.end))
  if (entityType !== 'organisation' || !readMinistry(words)?.isBare) return words
  const around = text.slice(Math.max(0, name.start - 30), name.start)
  const before = around.endsWith(' ') ? (around.trimEnd().split(/\s/).at(-1) ?? '').replace(/['’]s$/, '') : ''
  const country = isCapital(before) ? phraseAt(countryWords(), phraseWords(before), 0) : null
  return country ? `${before} ${words}` : words
}

/** The field of a ministry by its name, and how that reads as a key; `null` for another body. */
const readMinistry = rememberTexts((name) => {
  const words = phraseWords(name)
  const read = ministryField(words)
  return read && { key: bodyKey(words), ...read }
})

/** A person while the names that may be one's are gathered. */
interface PersonGroup {
  name: PersonName
  words: string
}

/** Persons by surname and by first word, so that a name is compared with few. */
class PersonGroups {
  readonly #byWord = new Map<string, PersonGroup[]>()

  find({ words, surname }: PersonName, fits: (group: PersonGroup) => boolean): PersonGroup | undefined {
    return this.#byWord.get(surname)?.find(fits) ?? this.#byWord.get(words[0] as string)?.find(fits)
  }

  add(group: PersonGroup): void {
    for (const word of new Set([group.name.surname, group.name.words[0] as string])) {
      const list = this.#byWord.get(word)
      if (list) list.push(group)
      else this.#byWord.set(word, [group])
    }
  }
}

/** Gives each mention of a person the fullest name that the text has for that person. */
function groupPersons(text: string, names: readonly NameMention[]): Map<NameMention, string> {
  const mentions = names.filter((mention) => mention.entityType === 'person')
  const read = mentions.map((mention) => {
    const words = cleanName(text.slice(mention.name.start, mention.name.end))
    return { mention, words, name: parsePersonName(words) }
  })
  const groups = new PersonGroups()
  for (const { words, name } of read.filter((one) => one.name.words.length > 1)) {
    const group = groups.find(name, (other) => compareNames(other.name, name))
    if (!group) groups.add({ name, words })
    else if (name.words.length > group.name.words.length) Object.assign(group, { name, words })
  }
  const fullest = new Map<NameMention, string>()
  for (const { mention, words, name } of read) {
    const group =
      groups.find(name, (other) => other.words === words) ??
      groups.find(name, (other) => compareNames(other.name, name)) ??
      (name.words.length === 1 ? groups.find(name, (other) => other.name.words[0] === name.surname) : undefined)
    fullest.set(mention, group?.words ?? words)
  }
  return fullest
}

/** What acronyms stand for in this text: 'Harbour Policy Centre (HPC)', or an earlier name with those initials. */
function findExpansions(text: string, names: readonly NameMention[]): Map<string, string> {
  const expansions = new Map<string, string>()
  const bodies = names.filter((mention) => mention.entityType === 'organisation')
  for (const [i, mention] of bodies.entries()) {
    const words = cleanName(text.slice(mention.start, mention.end))
    const next = bodies[i + 1]
    if (!next || words.length < 6 || !/\s/.test(words)) continue
    const short = cleanName(text.slice(next.start, next.end))
    if (/^\s*\(\s*["“]?$/.test(text.slice(mention.end, next.start)) && /^[A-Z][A-Za-z.-]{1,9}$/.test(short))
      expansions.set(short, words)
  }
  for (const mention of bodies) {
    const words = cleanName(text.slice(mention.start, mention.end))
    const initials = words
      .split(/[\s-]+/)
      .filter(isCapital)
      .map((word) => word[0])
      .join('')
    if (initials.length >= 3 && !expansions.has(initials)) expansions.set(initials, words)
    // 'Vanta', of 'Vanta Systems Inc.'
    const short = COMPANY.test(words) ? words.slice(0, words.indexOf(' ')) : ''
    if (short.length > 3 && !expansions.has(short)) expansions.set(short, words)
  }
  return new Map([...expansions, ...findMinistries(text, bodies)])
}

/** 'Ministry of Defence' by the one ministry of that field that the text names with its country. */
function findMinistries(text: string, bodies: readonly NameMention[]): [string, string][] {
  const spellings = new Set(bodies.map((mention) => wordsOf(text, mention)))
  const ministries = [...spellings].flatMap((name) => {
    const read = readMinistry(name)
    return read ? [{ name, ...read }] : []
  })
  return ministries.flatMap(({ name, field, isBare }): [string, string][] => {
    const named = ministries.filter((other) => isBare && !other.isBare && other.field === field)
    const [only] = named
    return only && named.every(({ key }) => key === only.key) ? [[name, only.name]] : []
  })
}
