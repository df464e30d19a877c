import type { NameMention } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import { phraseWords } from '../text/phrases.ts'
import { overlaps, quote } from '../text/spans.ts'
import { descriptionsOf, OFFICES } from './descriptions.ts'
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

/** What bodies are that go without a name: 'the police', 'the harbour commission'. */
const BODY =
  'police|coast ?guard|army|navy|air force|fire (?:service|department|brigade)|border guard|gendarmerie|civil (?:protection|defen[cs]e)|' +
  'agency|authority|commission|committee|council|department|directorate|hospital|inspectorate|institute|ministry|observatory|office|service|union'
const NAMED = '((?:[\\p{L}-]{2,20} ){0,3}'

/** 'police spokesman', 'the harbour commission chair', 'a spokeswoman for the coast guard'. */
const BODY_THEN_OFFICE = new RegExp(
  `(?:^|\\s)${NAMED}(?:${BODY}))(?:['’]s)? (?:deputy |acting |vice )?(?:${OFFICES})(?: \\p{Lu}[\\p{L}.]{2,12}){0,2}$`,
  'u',
)
const OFFICE_OF_BODY = new RegExp(`(?:^|\\s)(?:${OFFICES}) (?:of|for|at|with) (?:the )?${NAMED}(?:${BODY}))$`, 'u')
/** 'Commander Odra Venn of the coast guard', 'Odra Venn, who heads the harbour commission'. */
const BEHIND = new RegExp(
  `^(?: of|, who (?:heads|leads|runs|directs|chairs|commands)) the ${NAMED}(?:${BODY}))(?![\\p{L}’'-])`,
  'u',
)

function unnamedIn(words: string, registry: EntityRegistry): Known | null {
  // 'Commission chair Odra Venn' opens a sentence.
  const plain = words.replace(/^\p{Lu}(?=\p{Ll}+ \p{Ll})/u, (letter) => letter.toLowerCase())
  return addUnnamed((BODY_THEN_OFFICE.exec(plain) ?? OFFICE_OF_BODY.exec(plain))?.[1], registry)
}

function unnamedBehind(text: string, { end }: NameMention, registry: EntityRegistry): Known | null {
  if (!text.startsWith(' of the ', end) && !text.startsWith(', who ', end)) return null
  return addUnnamed(BEHIND.exec(text.slice(end, end + 100))?.[1], registry)
}

/** 'the agency', 'the ministry': of many one is meant, and its name stands elsewhere. */
const ANY_OF_MANY = /^(?:agency|authority|committee|department|directorate|institute|ministry|office|service)$/

function addUnnamed(words: string | undefined, registry: EntityRegistry): Known | null {
  const body = words?.replace(/^(?:the|a|an|its|their|his|her) /i, '') ?? ''
  return body === '' || ANY_OF_MANY.test(body) ? null : registry.add('group', body, null, null)
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
