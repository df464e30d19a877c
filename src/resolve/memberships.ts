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
    return descriptionsOf(text, mention).flatMap((span) => {
      const body = NO_OFFICE.test(quote(text, span)) ? null : bodyIn(span, text, names, registry)
      return body ? [{ known, body }] : []
    })
  })
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
