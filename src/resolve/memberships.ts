import type { NameMention } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import { phraseWords } from '../text/phrases.ts'
import { overlaps, quote } from '../text/spans.ts'
import { descriptionsOf } from './descriptions.ts'
import { firstIndex } from './document-tokens.ts'
import type { EntityRegistry, Known } from './entity-registry.ts'
import { ROLE_NOUNS, SPEAKERS } from './noun-words.ts'

/** A person of a body. */
interface Membership {
  readonly known: Known
  readonly body: Known
}

/** What somebody was, does or said is no word for what he is. */
const NO_OFFICE = /\b(?:former|ex|late|onetime|who|whom|whose|which|citing|according|speaking|told|said|says)\b/i

/** Whose people the named persons of a text are: 'spokesman Ivo Brandt' of a ministry, 'Odra Venn, an analyst at the institute'. */
export function findMemberships(text: string, names: readonly NameMention[], registry: EntityRegistry): Membership[] {
  return names.flatMap((mention) => {
    const known = mention.entityType === 'person' ? registry.of(mention) : null
    if (!known) return []
    const described = descriptionsOf(text, mention).flatMap((span) => {
      const words = quote(text, span)
      const body = NO_OFFICE.test(words) ? null : (bodyIn(span, text, names, registry) ?? unnamedIn(words, registry))
      return body ? [{ known, body }] : []
    })
    if (described.length > 0) return described
    const body = unnamedBehind(text, mention, registry)
    return body ? [{ known, body }] : []
  })
}

/** Bodies that go without a name where there is one of them: 'the police', 'the coast guard'. */
const UNNAMED =
  'police|coast ?guard|army|navy|air force|fire (?:service|department|brigade)|border guard|gendarmerie|civil (?:protection|defen[cs]e)'
const UNNAMED_IN = new RegExp(`(?:^|\\s)(${UNNAMED})(?:['’]s)?(?:\\s|$)`)
const UNNAMED_BEHIND = new RegExp(`^ of the (${UNNAMED})\\b`)

/** 'police spokesman', 'a spokeswoman for the coast guard'. */
function unnamedIn(words: string, registry: EntityRegistry): Known | null {
  const body = phraseWords(words).some((word) => SPEAKERS.has(word)) ? UNNAMED_IN.exec(words)?.[1] : undefined
  return body === undefined ? null : registry.add('group', body, null, null)
}

/** 'Commander Odra Venn of the coast guard'. */
function unnamedBehind(text: string, { end }: NameMention, registry: EntityRegistry): Known | null {
  const body = text.startsWith(' of the ', end) ? UNNAMED_BEHIND.exec(text.slice(end, end + 40))?.[1] : undefined
  return body === undefined ? null : registry.add('group', body, null, null)
}

/** The body in a description of somebody: the first one named beside an office, or the ministry that a minister heads. */
export function bodyIn(
  span: Span,
  text: string,
  names: readonly NameMention[],
  registry: EntityRegistry,
): Known | null {
  const words = phraseWords(quote(text, span))
  if (!words.some((word) => SPEAKERS.has(word) || ROLE_NOUNS.get(word)?.kind === 'person')) return null
  for (let i = firstIndex(names, ({ end }) => end > span.start); i < names.length; i++) {
    const name = names[i] as NameMention
    if (name.start >= span.end) break
    if (name.entityType === 'organisation' && overlaps(name, span)) return registry.of(name)
  }
  return registry.ministryIn(words)
}
