import type { Token } from '../model/sentence.ts'

/**
 * Whether a word that the tagger took for a verb is a noun by what stands around it. Taken together the cases are right in nine of
 * ten places or more where they apply in the Universal Dependencies treebanks EWT and GUM.
 */
export function isMissedNoun(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  const before = tokens[i - 1]
  if (token.pos !== 'VERB') return false
  if (token.lower === 'people') return true
  if (!before || token.text !== token.lower) return false
  if (token.lower.endsWith('ing')) return tokens[i + 1]?.lower === 'of' && OPENING.has(before.pos)
  if (/(?:[^e]ed|en)$/.test(token.lower)) return false
  if (OWNERS.has(before.lower)) return true
  const form = token.lower === token.lemma ? 'base' : /[^s]s$/.test(token.lower) ? 'with s' : null
  if (form === null) return false
  if (before.pos === 'AUX' && form === 'with s') return BE_OR_HAVE.has(before.lemma)
  if (before.pos === 'AUX' && before.lemma === 'be') return tokens[i + 1]?.lower === 'of'
  if (before.pos === 'ADV' && form === 'base')
    return LIMITED.has(before.lower) && OF_ONE.has(tokens[i - 2]?.lower ?? '')
  if (before.pos === 'PART' && /^['’]s?$/.test(before.lower)) return true
  if (PREPOSITIONS.has(before.lower)) return !KINDS.has(tokens[i - 2]?.lower ?? '')
  if (form === 'with s') return OF_MANY.has(before.lower)
  return OF_ONE.has(before.lower) && !isParticle(tokens[i + 1])
}

/** Tags of what stands before a gerund that is a noun: 'the shelling of the town'. */
const OPENING: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PRON', 'PART'])

/** 'There were plans', 'they have plans': no form in -s stands behind them. */
const BE_OR_HAVE = new Set(['be', 'have'])

/** 'the only cause', 'an earlier work'. */
const LIMITED = new Set(['only', 'very', 'once', 'then', 'earlier', 'later', 'early', 'almost', 'even'])

/** 'their works', 'its help'. */
const OWNERS = new Set(['their', 'your', 'our', 'its', 'his', 'my'])

/** 'for comment', 'in need': no verb without -ing stands behind them. */
const PREPOSITIONS = new Set(
  'of in for by with at on under from against over about despite amid during without between into'.split(' '),
)

/** 'sort of develop'. */
const KINDS = new Set(['sort', 'kind', 'lot'])

/** 'the calls', 'these raids'. */
const OF_MANY = new Set(['the', 'these', 'those', 'any', 'several', 'few'])

/** 'a strike', 'the help', 'no claim'. */
const OF_ONE = new Set(['the', 'a', 'an', 'every', 'another', 'each', 'no', 'any'])

/** 'a sit - down strike', 'the sit down strike': only the first of a longer word. */
const isParticle = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === '-' || /^(?:up|down|in|out|on|off|over)$/.test(token.lower))
