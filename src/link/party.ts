import type { Document } from '../model/document.ts'
import type { EntityKind, EntityRef } from '../model/entity.ts'
import { countryWords } from '../text/countries.ts'
import { foldName } from '../text/fold.ts'
import { foldWord, phraseAt } from '../text/phrases.ts'
import { type BodyWords, bodiesNamed } from './body-words.ts'
import type { MergedEntities } from './merge-entities.ts'

/** Somebody who asserts or acts, after merging. */
export interface Party extends EntityRef {
  /** `publisher` for the report's own word. */
  readonly kind: EntityKind | 'publisher'
  /** Its own or its body's; `null` where it is not known. */
  readonly role: string | null
  /** Canonical id of the body it belongs to; `null` where it is not known. */
  readonly body: string | null
  /** Offices that the documents give it; `[]` for what is no person. */
  readonly offices: readonly string[]
  /** Countries it speaks or acts for, sorted; `[]` for media, scholars, international bodies and where it is not known. */
  readonly sides: readonly string[]
  /** The bodies that its name, or for a person that of his body, stands for; absent for publishers. */
  readonly bodies?: readonly BodyWords[]
}

/** Roles that speak for nobody but themselves, whatever country they are of. */
const ON_NO_SIDE = new Set(['media', 'academic', 'research', 'ngo', 'civil society', 'international', 'company'])

/** The party that an entity of a claim is. */
export function partyOf(ref: EntityRef, entities: MergedEntities): Party {
  const id = entities.canonicalOf(ref.id)
  const entity = entities.byId.get(id)
  if (!entity) {
    const unknown = { kind: 'group', role: null, body: null, offices: [] } as const
    return { id, name: ref.name, ...unknown, sides: sidesInName(ref.name), bodies: bodiesNamed(ref.name) }
  }
  const body = entity.partOf && entities.byId.get(entity.partOf)
  const role = entity.role ?? (body ? body.role : null)
  const country = entity.country ?? (body ? body.country : null)
  const named = country === null && entity.kind !== 'person' ? sidesInName(entity.name) : []
  const sides = role !== null && ON_NO_SIDE.has(role) ? [] : country === null ? named : [country]
  const { kind, name, partOf, offices = [] } = entity
  const bodies = kind === 'person' ? (body ? bodiesNamed(body.name) : []) : bodiesNamed(name)
  return { id, name, kind, role, body: partOf, offices, sides, bodies }
}

/** 'officials', 'the company': who that is, and so whether somebody else said the same before, cannot be told. */
export const isNameless = ({ kind, sides, name }: Party): boolean =>
  sides.length === 0 && ((kind === 'group' && !/\p{Lu}/u.test(name)) || (kind !== 'publisher' && OPENERS.test(name)))

/** Groups of no name as they open a sentence: 'Organisers said …'. */
const OPENERS =
  /^(?:Organi[sz]ers?|Officials?|Police|Authorities|Investigators|Prosecutors|Doctors|Medics|Rescuers|Witnesses|Residents|Survivors|Relatives|Activists|Campaigners|Villagers|Volunteers|Hospitals?|Strikers|Unions?|Employers|Management)$/

/** The publisher of a report as the one who asserts what it ascribes to nobody. */
export function publisherParty({ id, key, publisher, title, url }: Document): Party {
  const name = publisher ?? title ?? url ?? key
  return {
    id: `publisher ${publisher === null ? id : foldName(publisher)}`,
    name,
    kind: 'publisher',
    role: 'media',
    body: null,
    offices: [],
    sides: [],
  }
}

/** Countries whose name or people stand in a description ('Norwegian and Danish authorities'). */
function sidesInName(name: string): string[] {
  const index = countryWords()
  const words = foldName(name).split(' ').map(foldWord)
  const codes = new Set<string>()
  for (let at = 0; at < words.length; at++) {
    const hit = phraseAt(index, words, at)
    if (!hit) continue
    codes.add(hit.value.code)
    at = hit.end - 1
  }
  return [...codes].sort()
}
