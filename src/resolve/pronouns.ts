import type { PronounMention } from '../model/mention.ts'
import type { Resolver } from '../model/resolver.ts'
import type { Sentence, Token } from '../model/sentence.ts'

const OF_PERSONS: ReadonlySet<string> = new Set('he him himself she her herself i me myself'.split(' '))

/** Pronouns that mean one person whom the text names, in its order; 'her' only where it is no possessive. */
export function resolvePronouns(sentences: readonly Sentence[], resolver: Resolver): PronounMention[] {
  const persons = new Set(resolver.entities.filter(({ kind }) => kind === 'person').map(({ id }) => id))
  return sentences.flatMap(({ index, tokens }) =>
    tokens.flatMap((token, i): PronounMention[] => {
      if (!isPersonal(token, tokens[i + 1])) return []
      const { start, end } = token
      const found = resolver.entityOf({ start, end })
      if (!found || !persons.has(found.entity.id)) return []
      const rules = found.reasons.map(({ rule }) => rule)
      return [{ kind: 'pronoun', sentence: index, start, end, entity: found.entity, rules }]
    }),
  )
}

function isPersonal({ lower, text }: Token, next: Token | undefined): boolean {
  // 'i' numbers a list.
  if (text === 'i' || !OF_PERSONS.has(lower)) return false
  return lower !== 'her' || !next || !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos)
}
