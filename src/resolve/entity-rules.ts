import type { Token } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import { isCapital } from '../text/capital.ts'
import { countryOf, countryWords } from '../text/countries.ts'
import { phraseAt } from '../text/phrases.ts'
import { parseBody } from './body-table.ts'
import { cleanName, type EntityRegistry, type Known } from './entity-registry.ts'
import type { EntityRule } from './entity-rule.ts'
import { namedNext } from './named-next.ts'
import { partOf } from './noun-phrase.ts'
import { DROPPED_BEFORE_GROUP, PUBLISHERS, ROLE_NOUNS, SPEAKERS } from './noun-words.ts'
import { bothOfThem, issuedDocument, namedBehind, shortBody, spokesperson, takenUp } from './taken-up.ts'
import { theySay } from './they.ts'
import { countryIn, unnamedGroup, withAdjectives } from './unnamed-group.ts'
import { companyInFocus, putOutBehind, utterance, utteranceAgain } from './utterance-rules.ts'

const PERSONS = new Set(['person'])
const BODIES = new Set(['organisation', 'country', 'group'])

const pronoun: EntityRule = {
  id: 'pronoun',
  detail: 'a pronoun means the last source or subject that it can mean',
  find({ words, span }, { references, entityAt }) {
    if (words.length !== 1) return null
    const word = words[0] as string
    if (/^(?:i|me|myself)$/.test(word)) return references.speakerAt(span.start, entityAt)
    if (/^(?:he|him|himself|his)$/.test(word)) return references.byPronoun(PERSONS, 'm', span.start)
    if (/^(?:she|her|herself|hers)$/.test(word)) return references.byPronoun(PERSONS, 'f', span.start)
    if (/^(?:it|itself|its)$/.test(word)) return references.byPronoun(BODIES, null, span.start)
    if (!/^(?:they|them|both|their)$/.test(word)) return null
    return theySay(span, references, entityAt)
  },
}

const relative: EntityRule = {
  id: 'relative-pronoun',
  detail: 'a relative pronoun means the noun group before it',
  find({ words, stretch, span }, { entityAt }) {
    if (words.length !== 1 || !/^(?:who|which|that)$/.test(words[0] as string)) return null
    const { groups, tokens } = stretch.sentence
    const before = groups.findLast((one) => one.kind === 'noun' && (tokens[one.end - 1] as Span).end <= span.start)
    if (!before || before.end < stretch.first - 1) return null
    return entityAt({ start: (tokens[before.first] as Span).start, end: (tokens[before.end - 1] as Span).end })
  },
}

const namedPerson: EntityRule = {
  id: 'named-person',
  detail: 'the words name the person',
  find(phrase, { registry }) {
    const { names, tokens, words, baseEnd, head, span } = phrase
    const headStart = (tokens[head] as Span).start
    const persons = names.filter((name) => {
      // 'the Oyelaran campaign' is no person.
      if (name.entityType !== 'person' || name.end <= headStart) return false
      const after = tokens.findIndex((token) => token.start >= name.end)
      if (after >= 0 && /^'s?$/.test(words[after] as string)) return false
      const before = tokens.findLastIndex((token) => token.end <= name.start)
      if (before < baseEnd || words[before] === ',' || name.start === span.start) return true
      return (
        name.end === span.end && isOffice(words[head]) && FIELD.test(words[baseEnd] ?? '') && isField(tokens, before)
      )
    })
    const known = persons.map((name) => registry.of(name)).filter((one) => one !== null)
    if (known.length > 1 && known[0] !== known[1] && words.includes('and'))
      return registry.add('group', [...new Set(known.map((one) => one.name))].join(' and '), null, null)
    return known[0] ?? null
  },
}

/** 'minister for the Middle East Odra Venn': the field of an office, right before the name of who holds it. */
const isField = (tokens: readonly Token[], last: number): boolean =>
  isCapital(tokens[last]?.text ?? '') && !ROLE_NOUNS.has((tokens[last]?.lower ?? '').replace(/s$/, ''))
const FIELD = /^(?:for|of)$/
const isOffice = (noun: string | undefined): boolean =>
  /^(?:minister|secretary|ambassador|commissioner|director|head|chief|president|governor|mayor)$/.test(noun ?? '')

const listedBody: EntityRule = {
  id: 'listed-body',
  detail: 'a table lists the body under these words',
  find({ words, tokens, baseEnd }, { packs, registry }) {
    for (const end of new Set([words.length, baseEnd])) {
      const part = withoutBracket(words.slice(0, end))
      // 'the coast guard' is no name: it may be any country's.
      if (!tokens.slice(0, part.length).some(({ text }) => isCapital(text) && text !== 'The')) continue
      const body = parseBody(packs, part)
      if (body) return registry.add('organisation', body.name, body.country, body.role)
    }
    return null
  },
}

/** "the institute (HPI)": the words before the bracket. */
const withoutBracket = (words: readonly string[]): readonly string[] => {
  const bracket = words.indexOf('(')
  return bracket > 0 ? words.slice(0, bracket) : words
}

const speakerFor: EntityRule = {
  id: 'speaker-for',
  detail: 'people from a body speak for it',
  find(phrase, { entityAt }) {
    const { words, head, baseEnd, tokens, names } = phrase
    if (!SPEAKERS.has(words[head] as string) || !/^(?:from|at|of|for|with)$/.test(words[baseEnd] ?? '')) return null
    const start = tokens[baseEnd + 1]?.start
    const body =
      start === undefined ? undefined : names.find((name) => name.entityType === 'organisation' && name.start >= start)
    return body ? entityAt(partOf(phrase, baseEnd + 1, tokens.length)) : null
  },
}

const publisher: EntityRule = {
  id: 'publisher-name',
  detail: 'a name with the word for a publisher',
  find({ names, words, tokens, head }, { registry, text }) {
    if (!PUBLISHERS.has(words[head] as string)) return null
    const name = names.find((one) => one.entityType !== 'place') ?? names[0]
    if (!name) return calledSo(tokens, words, head, registry, text)
    return name.entityType === 'organisation'
      ? registry.of(name)
      : registry.body(cleanName(text.slice(name.start, name.end)))
  },
}

/** 'the Tidvakt newspaper': the capitalised words before the word for a publisher, where they are no country's and no day's. */
function calledSo(
  tokens: readonly Token[],
  words: readonly string[],
  head: number,
  registry: EntityRegistry,
  text: string,
): Known | null {
  const end = words[head - 1] === 'news' ? head - 1 : head
  let first = end
  while (first > 0 && isNamePart(tokens[first - 1] as Token)) first--
  if (first === end || phraseAt(countryWords(), words, first) !== null) return null
  return registry.body(cleanName(text.slice((tokens[first] as Span).start, (tokens[end - 1] as Span).end)))
}
const isNamePart = ({ text, pos, lower }: Token): boolean => pos === 'PROPN' && isCapital(text) && !NO_NAME.test(lower)
const NO_NAME =
  /^(?:the|local|state|national|regional|daily|leading|(?:mon|tues|wednes|thurs|fri|satur|sun)day|arabic|hebrew|english|french|german|spanish|russian|chinese)$/

const namedBody: EntityRule = {
  id: 'named-body',
  detail: 'the words name the body',
  find({ names, tokens, words, head }, { registry, text }) {
    const at = (tokens[head] as Span).start
    if (withAdjectives(words)) return null
    const body = names.find((name) => name.entityType === 'organisation' && name.start <= at && at < name.end)
    const first = body ? tokens.findIndex(({ start }) => start === body.start) : -1
    // 'the Orsk Department of State' is not that of another country.
    const before = first > 0 ? (tokens[first - 1] as Token) : null
    const isLonger =
      before?.pos === 'PROPN' && isCapital(before.text) && phraseAt(countryWords(), words, first - 1) === null
    if (body && before && isLonger) return registry.body(cleanName(text.slice(before.start, body.end)))
    return body ? registry.of(body) : null
  },
}

const MINISTRY_OF: ReadonlyMap<string, RegExp> = new Map([
  ['defence', /ministry of defence/],
  ['defense', /ministry of defen[cs]e/],
  ['finance', /ministry of finance/],
  ['foreign', /ministry of foreign/],
  ['health', /ministry of health/],
  ['interior', /ministry of interior/],
  ['justice', /ministry of justice/],
])

const fieldMinistry: EntityRule = {
  id: 'ministry-in-focus',
  detail: 'a ministry without its country is that of the country last spoken of through a body of its own',
  find({ words, span }, { packs, registry, references }) {
    const part = words.filter((word) => !/^(?:the|'s)$/.test(word))
    if (
      !/^(?:defen[cs]e|foreign|interior|health|finance|justice) ministry$|^ministry of (?:defen[cs]e|foreign affairs|interior|health)$/.test(
        part.join(' '),
      )
    )
      return null
    const field = part.filter((word) => word !== 'ministry' && word !== 'of')[0] as string
    const known = references.byRole({ kind: 'organisation', shows: MINISTRY_OF.get(field) as RegExp }, null, span.start)
    if (known) return known
    const body = registry.occurrences.findLast(
      ({ mention, known: one }) => mention.start < span.start && one.kind === 'organisation' && one.country !== null,
    )
    const country = body?.known.country
    const ministry = country ? parseBody(packs, [(countryOf(country)?.name ?? '').toLowerCase(), ...part]) : null
    return ministry && registry.add('organisation', ministry.name, ministry.country, ministry.role)
  },
}

const roleNoun: EntityRule = {
  id: 'role-noun',
  detail: 'a role noun means the last entity named that has the role',
  find({ words, head, baseEnd, names, tokens, span }, { references }) {
    if (baseEnd !== words.length || head !== baseEnd - 1 || names.some((name) => name.entityType !== 'place'))
      return null
    const role = ROLE_NOUNS.get(words[head] as string)
    const capital = isCapital(tokens[head]?.text ?? '')
    if (!role || !(/^(?:the|this|that)$/.test(words[0] as string) || capital)) return null
    const country = countryIn(words)
    const modifiers = words.slice(0, head).filter((word) => !DROPPED_BEFORE_GROUP.has(word))
    // 'the army chief': the title must say all of it.
    if (modifiers.length > 0 && country === null)
      return references.byTitle(role.kind, words.slice(words.length - modifiers.length - 1), span.start)
    return references.byRole(role, country, span.start)
  },
}

const wholeName: EntityRule = {
  id: 'named-country-or-place',
  detail: 'the words name the country, its capital or a place',
  find({ words, names, span, tokens }, { registry }) {
    const bare = words.filter((word) => word !== 'the')
    const hit = isCapital(tokens.at(-1)?.text ?? '') ? phraseAt(countryWords(), bare, 0) : null
    if (hit && hit.end === bare.length && hit.value.as !== 'demonym') {
      const country = countryOf(hit.value.code)
      return country && registry.add('country', country.name, country.code, null)
    }
    const name = names.find((one) => one.end === span.end && one.start - span.start <= 4)
    return name ? registry.of(name) : null
  },
}

/** Tried in order; the last always answers. */
export const entityRules: readonly EntityRule[] = [
  bothOfThem,
  pronoun,
  relative,
  namedPerson,
  namedBehind,
  listedBody,
  utterance,
  putOutBehind,
  utteranceAgain,
  issuedDocument,
  spokesperson,
  speakerFor,
  publisher,
  namedBody,
  fieldMinistry,
  takenUp,
  roleNoun,
  companyInFocus,
  shortBody,
  wholeName,
  namedNext,
  unnamedGroup,
]
