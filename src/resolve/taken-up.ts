import type { Sentence, Token } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import type { Known } from './entity-registry.ts'
import type { EntityContext, EntityRule } from './entity-rule.ts'
import { type NounPhrase, partOf } from './noun-phrase.ts'
import { DROPPED_BEFORE_GROUP, OWNING_NOUNS, ROLE_NOUNS, SPOKESPEOPLE, UTTERANCES } from './noun-words.ts'

const DEFINITE = /^(?:the|this|that|these|those)$/

/** 'the minister, Odra Venn,', 'the head of the inquiry in Sund, Odra Venn,': the person that the name behind the comma names. */
export const namedBehind: EntityRule = {
  id: 'named-behind',
  detail: 'an office means the person whose name stands in apposition to it',
  find({ words, head, baseEnd, span, names }, { text, references }) {
    if (
      !isPersonNoun(words[head] as string) ||
      names.some((name) => name.end === span.end && name.entityType !== 'place')
    )
      return null
    if (baseEnd !== words.length && !/^(?:of|for|at)$/.test(words[baseEnd] ?? '')) return null
    if (!text.startsWith(', ', span.end)) return null
    const named = references.personFrom(span.end + 2)
    return named && /^[,.;]/.test(text.slice(named.end, named.end + 1)) ? named.known : null
  },
}

const isPersonNoun = (noun: string): boolean =>
  ROLE_NOUNS.get(noun)?.kind === 'person' || PERSON_NOUN.test(noun) || SPOKESPEOPLE.has(noun)

const PERSON_NOUN =
  /^(?:author|executive|founder|owner|manager|captain|lawyer|attorney|prosecutor|coroner|coach|economist|scientist|researcher|engineer|doctor|teacher|father|mother|brother|sister|son|daughter|wife|husband|neighbou?r|editor|chairman|chairwoman|superintendent|commissioner|deputy|assistant|counsel|historian|farmer|pastor|principal|nurse|successor|predecessor|rival|ally|aide|counterpart|nominee|opponent)$/

/** 'a ministry spokesman', 'a spokeswoman for the union': who speaks for a body and has no name is the body. */
export const spokesperson: EntityRule = {
  id: 'spokesperson-of',
  detail: 'a spokesman without a name is the body he speaks for',
  find(phrase, context) {
    const { words, head, baseEnd, tokens } = phrase
    if (!SPOKESPEOPLE.has(words[head] as string)) return null
    if (/^(?:for|of|from|with|at)$/.test(words[baseEnd] ?? '') && baseEnd + 1 < tokens.length)
      return bodyAt(phrase, baseEnd + 1, tokens.length, context)
    let first = 0
    while (first < head && (DROPPED_BEFORE_GROUP.has(words[first] as string) || words[first] === 'senior')) first++
    const end = /^'s?$/.test(words[head - 1] ?? '') ? head - 1 : head
    return first < end ? bodyAt(phrase, words[0] === 'the' && end < head ? 0 : first, end, context) : null
  },
}

/** The body that some words of a phrase mean: by its name, or as 'ministry' means the ministry named before. */
function bodyAt(phrase: NounPhrase, first: number, end: number, { references, entityAt }: EntityContext): Known | null {
  const known = entityAt(partOf(phrase, first, end))
  if (known?.kind === 'organisation') return known
  const noun = phrase.words[end - 1] as string
  const role = ROLE_NOUNS.get(noun)
  // 'a Chilean military spokesman' is of no army named before.
  if (role?.kind === 'organisation' && end - first === 1) return references.byRole(role, null, phrase.span.start)
  return known?.kind === 'group' && OWNING_NOUNS.test(noun) ? known : null
}

/** 'The statement said', after 'a statement by the union' or 'In a statement, the union said': the union. */
export const issuedDocument: EntityRule = {
  id: 'issued-document',
  detail: 'a document speaks for whoever was said to have put it out',
  find({ words, head, baseEnd, span, names }, { references, entityAt }) {
    const noun = words[head] as string
    if (!UTTERANCES.has(noun) || baseEnd !== words.length || !DEFINITE.test(words[0] as string)) return null
    if (names.length > 0) return null
    for (const sentence of references.sentencesBefore(span.start, 12)) {
      const issuer = issuerIn(sentence, noun, span.start, references.sourcesIn(sentence.index), entityAt)
      if (issuer) return issuer
    }
    return null
  },
}

/** 'Both said', 'each of them', after 'the mayor and the union': the two together. */
export const bothOfThem: EntityRule = {
  id: 'both-of-them',
  detail: 'both means the two that the sentence before joins by "and"',
  find({ words, span }, { registry, references, entityAt }) {
    if (!/^(?:both|each)(?: of (?:them|these|those))?$/.test(words.join(' '))) return null
    for (const sentence of references.sentencesBefore(span.start, 2)) {
      const [first = null, second = null] = joinedIn(sentence, span.start).map(entityAt)
      if (first && second && first !== second)
        return registry.add('group', `${first.name} and ${second.name}`, null, null)
    }
    return null
  },
}

/** The first two noun groups before an offset with nothing but 'and' between them; none where none are. */
function joinedIn({ tokens, groups }: Sentence, before: number): Span[] {
  const nouns = groups.filter(({ kind, end }) => kind === 'noun' && (tokens[end - 1] as Token).end <= before)
  const at = nouns.findIndex(({ end }, i) => tokens[end]?.lower === 'and' && nouns[i + 1]?.first === end + 1)
  return at < 0
    ? []
    : nouns
        .slice(at, at + 2)
        .map(({ first, end }) => ({ start: (tokens[first] as Token).start, end: (tokens[end - 1] as Token).end }))
}

/** Words for one kind of document: 'a news release … the statement'. */
const KIN: readonly ReadonlySet<string>[] = [
  new Set(['statement', 'release', 'announcement']),
  new Set(['report', 'study', 'survey', 'analysis', 'paper', 'review']),
]

function issuerIn(
  { tokens, groups }: Sentence,
  noun: string,
  before: number,
  sources: readonly Span[],
  entityAt: EntityContext['entityAt'],
): Known | null {
  const kin = KIN.find((words) => words.has(noun))
  for (const { kind, first, end, head } of groups) {
    const token = tokens[head] as Token
    if (kind !== 'noun' || token.start >= before || !(token.lower === noun || kin?.has(token.lower))) continue
    const next = tokens[end]
    const owner = /^(?:by|from|of)$/.test(next?.lower ?? '') ? groups.find((group) => group.first === end + 1) : null
    const span = { start: (tokens[first] as Token).start, end: (tokens[(owner?.end ?? end) - 1] as Token).end }
    const known = entityAt(span)
    if (known && known.kind !== 'group') return known
    // 'In a statement, the union said'
    const article = tokens[first] as Token
    if (
      !/^(?:an?|its|his|her|their)$/.test(article.lower) ||
      !/^(?:in|via|through)$/i.test(tokens[first - 1]?.lower ?? '')
    )
      continue
    const said = sources.find((source) => source.start > token.end || source.end < article.start)
    const speaker = said && entityAt(said)
    if (speaker) return speaker
  }
  return null
}

/** 'The officer said', 'the officials', after 'an army officer said': the last source called by that noun. */
export const takenUp: EntityRule = {
  id: 'source-taken-up',
  detail: 'a definite noun means the last source that was called by it',
  find({ words, head, baseEnd, span, names }, { references, entityAt }) {
    const noun = words[head] as string
    if (baseEnd !== words.length || head !== baseEnd - 1 || names.some((name) => name.entityType !== 'place'))
      return null
    const bare = words.length === 1 && noun === 'police'
    if (!bare && !(words.length === 2 && DEFINITE.test(words[0] as string))) return null
    const source = references.sourceCalled(noun, span.start)
    return source && entityAt(source)
  },
}

/** 'Vanta', after 'Vanta Systems Inc.' */
export const shortBody: EntityRule = {
  id: 'short-body-name',
  detail: 'the first words of a company mean the company',
  find({ tokens, words }, { registry }) {
    const bare = tokens.filter((_, i) => words[i] !== 'the')
    if (bare.length === 0 || bare.length > 2 || !bare.every(({ text }) => /^\p{Lu}/u.test(text))) return null
    return registry.companyCalled(bare.map(({ text }) => text).join(' '))
  },
}
