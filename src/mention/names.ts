import type { NameMention } from '../model/mention.ts'
import type { Pack } from '../model/pack.ts'
import type { Sentence } from '../model/sentence.ts'
import { foldNameWord, isFirstFamily } from '../text/person-name.ts'
import { bySpan } from '../text/spans.ts'
import { createNameContext, type NameContext } from './name/name-context.ts'
import type { NameHit, NameRule } from './name/name-rule.ts'
import { nameRules } from './name/name-rules.ts'
import { type NameSentence, readNameSentence } from './name/name-sentence.ts'

/** Every proper name, in the order of the text. A title's own names ('NATO' in 'NATO Secretary General …') stand inside it. */
export function findNames(text: string, sentences: readonly Sentence[], packs: readonly Pack[]): NameMention[] {
  const context = createNameContext(text, sentences, packs)
  const read = sentences
    .map((sentence) => readNameSentence(sentence, context.ordinary))
    .filter((one) => one.capitals.length > 0)
  const mentions: NameMention[] = []
  for (const rule of nameRules)
    for (const sentence of read)
      for (const hit of rule.find(sentence, context)) {
        claim(sentence, hit)
        if (!rule.unnamed) learn(sentence, context, rule, hit)
        mentions.push(makeMention(sentence, rule, hit))
      }
  return mentions.sort(bySpan)
}

function claim({ claims }: NameSentence, { first, end, nameFirst }: NameHit): void {
  for (let i = first; i < end; i++)
    if (i >= nameFirst) claims[i] = 2
    else if (claims[i] === 0) claims[i] = 1
}

/** What later rules may build on: surnames of persons, single words of bodies and places. */
function learn({ words }: NameSentence, context: NameContext, rule: NameRule, hit: NameHit): void {
  const type = hit.entityType ?? rule.entityType
  if (type === 'person') {
    const first = words[hit.nameFirst] as string
    context.surnames.add(foldNameWord(words[hit.end - 1] as string))
    if (isFirstFamily(first) && hit.end - hit.nameFirst > 2) context.surnames.add(foldNameWord(first))
  } else if (hit.end - hit.nameFirst === 1 && type !== 'equipment')
    context.known.set(words[hit.nameFirst] as string, type)
}

function makeMention({ sentence, tokens }: NameSentence, rule: NameRule, hit: NameHit): NameMention {
  const startOf = (i: number) => (tokens[i] as { start: number }).start
  const end = (tokens[hit.end - 1] as { end: number }).end
  const titled = hit.nameFirst > hit.first
  return {
    kind: 'name',
    sentence: sentence.index,
    start: startOf(hit.first),
    end,
    entityType: hit.entityType ?? rule.entityType,
    name: { start: startOf(hit.nameFirst), end },
    title: titled ? { start: startOf(hit.first), end: (tokens[hit.nameFirst - 1] as { end: number }).end } : null,
    rules: [rule.id],
  }
}
