import { countryWords } from '../../text/countries.ts'
import { phraseAt } from '../../text/phrases.ts'
import type { NameHit, NameRule } from './name-rule.ts'

/** Names of countries that stand before a noun as adjectives do. */
const SHORT_NAMES: ReadonlySet<string> = new Set(['u.s.', 'u.s', 'us', 'uk', 'u.k.'])

const HEADS: ReadonlySet<string> = new Set(
  'government army military police navy parliament regime opposition ministry authorities forces cabinet senate congress guard marines'.split(
    ' ',
  ),
)
const BEFORE_HEAD: ReadonlySet<string> = new Set(
  'defense defence foreign interior health armed security military air special police ground coast border federal transitional interim national government army naval democratic civil tactical'.split(
    ' ',
  ),
)

/** A state's body called by its nationality and a common noun. */
export const nationalBody: NameRule = {
  id: 'national-body',
  phenomenon: 'A nationality with the common noun for a body of the state',
  examples: ['The [Chilean government] sent aid to the [Peruvian armed forces].', 'A [U.S. military] aircraft landed.'],
  counterexamples: [
    { text: 'Chilean miners met the government.', why: 'the noun must follow the nationality' },
    { text: 'A Chilean government official spoke.', why: 'the body only modifies another noun' },
  ],
  entityType: 'organisation',
  find(s) {
    const hits: NameHit[] = []
    let taken = 0
    for (const i of s.capitals) {
      if (i < taken) continue
      if (s.claims[i] === 2 || (s.claims[i] === 0 && !SHORT_NAMES.has(s.words[i] as string))) continue
      const country = phraseAt(countryWords(), s.words, i)
      if (!country || !(country.value.as === 'demonym' || /^(?:u\.s\.?|us|uk|u\.k\.?)$/.test(s.words[i] as string)))
        continue
      let at = country.end
      while (at < country.end + 2 && BEFORE_HEAD.has(s.words[at] ?? '') && s.claims[at] !== 2) at++
      const headAt = HEADS.has(s.words[at] ?? '')
        ? at
        : HEADS.has(s.words[at - 1] ?? '') && at > country.end
          ? at - 1
          : -1
      if (headAt < 0 || s.claims[headAt] === 2 || modifiesNoun(s.tokens, headAt + 1)) continue
      hits.push({ first: i, nameFirst: i, end: headAt + 1 })
      taken = headAt + 1
    }
    return hits
  },
}

/** Another noun follows: 'government official'. An aircraft or base does not hide whose it is. */
const modifiesNoun = (tokens: readonly { pos: string; lower: string }[], at: number): boolean =>
  (tokens[at]?.pos === 'NOUN' || tokens[at]?.pos === 'PROPN') &&
  !/^(?:aircraft|base|bases|convoy|helicopter|plane)$/.test(tokens[at]?.lower ?? '')
