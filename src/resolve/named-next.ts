import type { Token } from '../model/sentence.ts'
import type { EntityRule } from './entity-rule.ts'

/** How many sentences at the head of a report put off who somebody is: a headline and the first. */
const LEDE = 2

const SOMEBODY =
  /^(?:man|woman|boy|girl|teenager|friend|mother|father|wife|husband|brother|sister|son|daughter|student|teacher|driver|resident|officer|soldier|policeman|policewoman|doctor|nurse|lawyer|farmer|worker|businessman|businesswoman|tourist|activist|journalist|pilot|priest|pastor|professor|politician|lawmaker|councillor|prisoner|inmate|passenger)$/

/** 'A Sund man said he was beaten. Odra Venn, 34, was held': who the next sentence names, with his age. */
export const namedNext: EntityRule = {
  id: 'named-next',
  detail: 'whom the first sentence leaves unnamed is the person named with an age at the head of the next',
  find({ words, head, span, stretch, names }, { references, text }) {
    if (!/^an?$/.test(words[0] as string) || !SOMEBODY.test(words[head] as string)) return null
    const { sentence } = stretch
    // 'after the shooting of a man'
    if (sentence.tokens[stretch.first - 1]?.pos === 'ADP') return null
    if (sentence.index >= LEDE || names.some((name) => name.entityType === 'person' && name.end === span.end))
      return null
    if (sentence.tokens.filter((_, i) => isOther(sentence.tokens, i)).length > 1) return null
    const next = references.sentenceAfter(span.start)
    const named = next && references.personFrom(next.start)
    if (!named || !/^, \d{1,3},/.test(text.slice(named.end, named.end + 7))) return null
    return references.isNamedFrom(named.known, next.start) ? named.known : null
  },
}

/** 'a man said that a woman hit him': nothing tells which of them is named. */
function isOther(tokens: readonly Token[], at: number): boolean {
  if (!/^an?$/.test(tokens[at]?.lower ?? '')) return false
  for (let i = at + 1; i < Math.min(tokens.length, at + 5); i++) if (SOMEBODY.test(tokens[i]?.lower ?? '')) return true
  return false
}
