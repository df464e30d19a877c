import type { Entity, EntityKind, EntityRef } from '../model/entity.ts'
import { makeId } from '../model/id.ts'
import type { NameMention } from '../model/mention.ts'
import type { Pack } from '../model/pack.ts'
import { isCapital } from '../text/capital.ts'
import { countryOf, countryWords } from '../text/countries.ts'
import { foldName } from '../text/fold.ts'
import { compareNames, type PersonName, parsePersonName } from '../text/person-name.ts'
import { foldWord, phraseAt, phraseWords } from '../text/phrases.ts'
import { withoutBracket } from '../text/without-bracket.ts'
import { parseBody } from './body-table.ts'

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
}

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
  readonly #packs: readonly Pack[]

  constructor(text: string, names: readonly NameMention[], packs: readonly Pack[]) {
    this.#packs = packs
    const persons = groupPersons(text, names)
    const expansions = findExpansions(text, names)
    for (const mention of names) {
      const words = cleanName(text.slice(mention.name.start, mention.name.end))
      const known = this.#knownOf(mention, words, persons, expansions)
      if (!known) continue
      known.variants.add(words)
      for (const title of describe(text, mention)) known.titles.add(foldName(title))
      this.#byMention.set(mention, known)
    }
    this.occurrences = names.flatMap((mention) => {
      const known = this.#byMention.get(mention)
      return known ? [{ mention, known }] : []
    })
  }

  of(mention: NameMention): Known | null {
    return this.#byMention.get(mention) ?? null
  }

  /** The entity of that kind and name, made where the document has not named it yet. */
  add(kind: EntityKind, name: string, country: string | null, role: string | null): Known {
    const key = `${kind} ${name}`
    const before = this.#byName.get(key)
    if (before) return before
    const id = makeId('e', [kind, kind === 'person' ? parsePersonName(name).words.join(' ') : foldName(name)])
    let known = this.#known.get(id)
    if (!known)
      this.#known.set(id, (known = { id, kind, name, country, role, variants: new Set([name]), titles: new Set() }))
    this.#byName.set(key, known)
    return known
  }

  /** The company whose name starts with these words: 'Vanta' of 'Vanta Systems Inc.'; `null` where two do. */
  companyCalled(words: string): Known | null {
    const found = new Set<Known>()
    for (const { known } of this.occurrences)
      if (known.kind === 'organisation' && known.name.startsWith(`${words} `) && COMPANY.test(known.name))
        found.add(known)
    return found.size === 1 ? ([...found][0] ?? null) : null
  }

  /** Every entity, by first mention. */
  entities(): Entity[] {
    return [...this.#known.values()].map(({ id, kind, name, country, role, variants }) => ({
      id,
      kind,
      name,
      variants: [...variants].sort(),
      country,
      role,
      partOf: null,
    }))
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

  /** The organisation of that name: as the packs list it, else under its own words. */
  body(words: string): Known {
    const row = parseBody(this.#packs, phraseWords(words).map(foldWord))
    return row ? this.add('organisation', row.name, row.country, row.role) : this.add('organisation', words, null, null)
  }
}

/** What ends the full name of a company. */
const COMPANY =
  /\s(?:Inc|Corp|Co|Ltd|Limited|PLC|plc|LLC|Corporation|Company|Companies|Holdings|Group|AG|NV|SA|Airlines|Airways|Bank)\.?$/

export const refOf = ({ id, name }: Known): EntityRef => ({ id, name })

/** A name as it is kept: single spaces, no possessive, no bracketed acronym, no article. */
export const cleanName = (words: string): string =>
  withoutBracket(words.replace(/\s+/g, ' '))
    .replace(/['’]s?$/, '')
    .replace(/^the /i, '')
    .trim()

/** The title before a name, and what stands in apposition to it: 'the mayor of Orsk' of 'Marta Oyelaran, the mayor of Orsk,'. */
function describe(text: string, { title, start, end, entityType, name: mentionName }: NameMention): string[] {
  const found = title ? [text.slice(title.start, title.end)] : []
  if (entityType !== 'person') return found
  const after = text.startsWith(', ', end) ? AFTER.exec(text.slice(end, end + 100))?.[1] : undefined
  const before = text.startsWith(', ', start - 2)
    ? BEFORE.exec(text.slice(Math.max(0, start - 70), start))?.[1]
    : undefined
  const office = OFFICE_BEFORE.exec(text.slice(Math.max(0, mentionName.start - 60), mentionName.start))?.[1]
  if (office) found.push(office)
  if (after) found.push(after)
  if (before && OFFICE.test(before)) found.push(before)
  return found
}

const AFTER = /^, ((?:an? |the |[a-z])[^,.;:"“”]{3,80})[,.;]/
const BEFORE = /(?:^|[.,;\n] ?)([^,.;:"“”\n]{3,60}), $/

const OFFICES =
  'president|minister|secretary|chief|commander|general|governor|mayor|leader|head|director|spokes(?:man|woman|men|women|person|people|persons)|ambassador|envoy|adviser|advisor|chairman|king|pope|chancellor|premier|executive|author|founder|manager|lawyer|attorney|prosecutor|coroner|sheriff|economist|analyst|professor|captain|superintendent|commissioner|editor|owner|coach'

/** An apposition before a name ends in an office: 'Chile’s army chief, Ivo Brandt'. */
const OFFICE = new RegExp(`(?:${OFFICES})$`, 'i')

/** 'union leader Odra Venn': the words for an office right before a name. */
const OFFICE_BEFORE = new RegExp(`(?:^|[\\s"“])((?:[\\p{L}’'-]{1,20} ){0,2}(?:${OFFICES})) $`, 'iu')

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
  return expansions
}
