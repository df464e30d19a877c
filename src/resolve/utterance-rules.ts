import type { Token } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import { isCapital } from '../text/capital.ts'
import type { EntityRule } from './entity-rule.ts'
import { type NounPhrase, partOf } from './noun-phrase.ts'
import { OWNING_NOUNS, ROLE_NOUNS, UTTERANCES } from './noun-words.ts'

/** "The ministry's report", 'a count by the port', 'figures released by the council'. */
export const utterance: EntityRule = {
  id: 'utterance-of',
  detail: 'what somebody puts out speaks for them',
  find(phrase, { entityAt }) {
    const { words, head, baseEnd, tokens, names } = phrase
    const maker = putOutBy(words)
    if (maker > 0) return entityAt(partOf(phrase, maker, tokens.length))
    if (!UTTERANCES.has(words[head] as string)) return null
    const link = words[baseEnd] ?? ''
    if (/^(?:by|from|of)$/.test(link) && baseEnd + 1 < tokens.length) {
      const owner = partOf(phrase, baseEnd + 1, tokens.length)
      const named = names.some((name) => name.start >= owner.start && name.entityType !== 'place')
      const role = ROLE_NOUNS.has(words.at(-1) as string) || OWNING_NOUNS.test(words.at(-1) as string)
      if (named || link === 'by' || (link === 'from' && role)) return entityAt(owner)
    }
    const end = /^'s?$/.test(words[head - 1] ?? '') ? head - 1 : head
    if (end < 1 || !isOwner(phrase, end)) return null
    return entityAt(partOf(phrase, 0, end))
  },
}

/** 'information released on Friday by the ministry': the index after 'by'; -1 where nobody put it out. */
function putOutBy(words: readonly string[]): number {
  const at = words.findIndex(
    (word, i) => PUT_OUT.test(word) && (UTTERANCES.has(words[i - 1] as string) || words[i - 1] === 'information'),
  )
  const by = at < 0 ? -1 : words.indexOf('by', at)
  return by > 0 && by < words.length - 1 ? by + 1 : -1
}
const PUT_OUT =
  /^(?:released|published|issued|compiled|collected|gathered|provided|prepared|posted|conducted|commissioned|obtained)$/

/** 'A survey published in May by the Orsk Institute found': who put it out stands behind the words that are its source. */
export const putOutBehind: EntityRule = {
  id: 'put-out-behind',
  detail: 'what somebody is said to have put out speaks for them',
  find({ words, head, baseEnd, stretch: { sentence, end } }, { entityAt }) {
    if (baseEnd !== words.length || head !== baseEnd - 1 || !UTTERANCES.has(words[head] as string)) return null
    const { tokens, groups } = sentence
    const at = tokens[end]?.text === ',' ? end + 1 : end
    if (!PUT_OUT.test(tokens[at]?.lower ?? '') && !CARRIED.test(tokens[at]?.lower ?? '')) return null
    for (let i = at + 1; i < Math.min(tokens.length, at + BY_REACH); i++) {
      const { lower, pos } = tokens[i] as Token
      if (pos === 'VERB' || pos === 'PUNCT') return null
      if (lower !== 'by') continue
      const maker = groups.find((group) => group.first === i + 1 && group.kind === 'noun')
      return maker
        ? entityAt({ start: (tokens[maker.first] as Token).start, end: (tokens[maker.end - 1] as Token).end })
        : null
    }
    return null
  },
}
const CARRIED = /^(?:carried|written|drawn|drafted|produced)$/
/** How far behind the participle the 'by' may stand, in tokens. */
const BY_REACH = 7

/** 'The study also found' after 'the Elna Bank study found'. */
export const utteranceAgain: EntityRule = {
  id: 'utterance-again',
  detail: 'the same kind of publication means the one that was the source before',
  find({ words, head, baseEnd, span }, { references, entityAt, text }) {
    const noun = words[head] as string
    if (baseEnd !== words.length || head !== 1 || !/^(?:the|this|these|that)$/.test(words[0] as string)) return null
    if (!UTTERANCES.has(noun)) return null
    for (const source of references.sourcesBefore(span.start, 8)) {
      // 'a Norland Bank (NB) study': the noun may stand behind the bracket that ends the source.
      const said = text.slice(source.start, source.end + noun.length + 1).toLowerCase()
      if (source.start === span.start || !said.includes(noun) || said.length <= noun.length + 5) continue
      const known = entityAt(source)
      if (known && known.kind !== 'group') return known
    }
    return null
  },
}

const COMPANIES =
  /^(?:company|companies|firm|giant|retailer|airline|bank|chain|carmaker|automaker|manufacturer|maker|concern|operator|producer|lender|insurer|brewer|supplier|developer|corporation|conglomerate)$/

/** 'The retailer said' after its name. */
export const companyInFocus: EntityRule = {
  id: 'company-in-focus',
  detail: 'a word for a company means the organisation spoken of most before it',
  find({ words, head, baseEnd, names, span }, { references, entityAt }) {
    if (baseEnd !== words.length || head !== baseEnd - 1 || !COMPANIES.test(words[head] as string)) return null
    if (words[0] !== 'the' || names.some((name) => name.entityType === 'organisation' || name.entityType === 'person'))
      return null
    const known = references.inFocus('organisation', span.start)
    if (known) return known
    for (const source of references.sourcesBefore(span.start, 8)) {
      const named = source.start === span.start ? null : entityAt(source)
      if (named?.kind === 'group' && named.name.split(' ').every(isCapital)) return named
    }
    return null
  },
}

/** Whether the words before an utterance can own it: a name, a country, or a noun for a body. */
const isOwner = ({ words, names, tokens }: NounPhrase, end: number): boolean =>
  names.some((name) => name.start < (tokens[end - 1] as Span).end && name.entityType !== 'place') ||
  words.slice(0, end).some((word, i) => OWNING_NOUNS.test(word) && (word !== 'intelligence' || i > 1)) ||
  /^'s?$/.test(words[end] ?? '')
