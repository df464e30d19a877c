import type { Token } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import { countryOf, countryWords } from '../text/countries.ts'
import { phraseAt } from '../text/phrases.ts'
import type { EntityRule } from './entity-rule.ts'
import { bodyIn } from './memberships.ts'
import { DROPPED_BEFORE_GROUP, OWNING_NOUNS, ROLE_NOUNS, SPEAKERS } from './noun-words.ts'

/** The last resort: whoever it is goes by the words. */
export const unnamedGroup: EntityRule = {
  id: 'unnamed-group',
  detail: 'a group without a name goes by its words',
  find({ tokens, words, names, span, stretch }, { text, registry }) {
    if (words.length === 1 && tokens[0]?.pos === 'PRON') return null
    let first = 0
    while (
      first < words.length - 1 &&
      // 'one of the owners'
      words[first + 1] !== 'of' &&
      (DROPPED_BEFORE_GROUP.has(words[first] as string) || /^(?:but|and|,)$/.test(words[first] as string))
    )
      first++
    const start = (tokens[first] as Span).start
    const said = text.slice(start, span.end).replace(/\s+/g, ' ')
    // 'Officials said': a capital that opens the sentence names nobody.
    const opens = stretch.first + first === 0 && isCommon(tokens[first] as Token, words[first] as string)
    const name = withAdjectives(words.slice(first)) ?? (opens ? said.charAt(0).toLowerCase() + said.slice(1) : said)
    const known = registry.add('group', name, countryIn(words), null)
    const body = bodyIn(span, text, names, registry)
    if (body) registry.join(known, body)
    return known
  },
}

/** The tagger takes many plurals that open a sentence for names. */
const isCommon = ({ pos }: Token, word: string): boolean =>
  pos !== 'PROPN' || SPEAKERS.has(word) || ROLE_NOUNS.has(word) || OWNING_NOUNS.test(word)

const adjective = (code: string): string => countryOf(code)?.adjective ?? ''

/** 'Chile and Peruvian officials' are the Chilean and Peruvian officials; `null` for other words. */
export function withAdjectives(words: readonly string[]): string | null {
  const first = phraseAt(countryWords(), words, 0)
  if (!first || !/^(?:name|demonym)$/.test(first.value.as) || words[first.end] !== 'and') return null
  const second = phraseAt(countryWords(), words, first.end + 1)
  if (second?.value.as !== 'demonym' || second.end >= words.length) return null
  return `${adjective(first.value.code)} and ${adjective(second.value.code)} ${words.slice(second.end).join(' ')}`
}

/** Code of the first country that words name; `null` where they name none. */
export const countryIn = (words: readonly string[]): string | null => {
  for (let i = 0; i < words.length; i++) {
    const hit = phraseAt(countryWords(), words, i)
    if (hit) return hit.value.code
  }
  return null
}
