import type { Document } from '../model/document.ts'
import type { Entity } from '../model/entity.ts'
import { countryWords } from '../text/countries.ts'
import { foldWord, phraseAt } from '../text/phrases.ts'

/** Words with a capital, one after another. */
const CAPITALS = /\p{Lu}\p{Ll}{2,}(?:[ -]\p{Lu}\p{Ll}{2,})*/gu
/** Terms of one document, and capitals looked at: a list of hundreds of names is no story, and each may cost a search of the text. */
const MOST_TERMS = 60
const MOST_CAPITALS = 300

/** Capital words that every newsroom writes, whatever the story: the calendar, offices, powers, faiths and what passes news on. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december christmas easter ramadan mr mrs ms dr sir president vice prime minister ministry chancellor secretary ' +
    'government governor mayor senator senate congress house white parliament assembly council cabinet state states department ' +
    'office foreign defense defence interior health justice finance transport education police army navy air force forces ' +
    'general colonel captain major commander commissioner chief officer official spokesman spokeswoman spokesperson director ' +
    'court supreme high federal national international united nations union european security human rights world bank ' +
    'organization organisation commission committee agency bureau institute university school hospital centre center ' +
    'red cross crescent north south east west northern southern eastern western central asia africa europe america american ' +
    'european african asian arab latin middle english god muslim christian jewish islamic islam catholic church ' +
    'associated press news agency wire times post daily herald journal mail gazette tribune chronicle observer guardian reuters bloomberg facebook twitter telegram youtube ' +
    'instagram google internet new the this that these those his her our their republican democratic democrat democrats ' +
    'republicans liberal conservative labour party road street avenue square bridge airport station county city province district'
  ).split(' '),
)

/**
 * Capital words of a text that are no person or body read in it and no words of every day: names of ships and lines, of wards and winds.
 * Folded, without such words ('Governor Berg' is 'berg'), each once, in the order of the text.
 */
export function termsOf(
  { text, publisher }: Pick<Document, 'text' | 'publisher'>,
  entities: readonly Pick<Entity, 'kind' | 'variants'>[],
): string[] {
  const named = new Set(splitWords(publisher ?? ''))
  for (const { kind, variants } of entities)
    if (kind !== 'place') for (const name of variants) for (const word of splitWords(name)) named.add(word)
  const terms = new Set<string>()
  const seen = new Set<string>()
  for (const { 0: capitals, index } of text.matchAll(CAPITALS)) {
    if (terms.size === MOST_TERMS || seen.size === MOST_CAPITALS) break
    if (seen.has(capitals) || isRelay(text, index)) continue
    const words = splitWords(capitals)
    if (words.length === 1 && !isWithinSentence(text, index)) continue
    seen.add(capitals)
    if (words.some((word, i) => named.has(word) || phraseAt(countryWords(), words, i))) continue
    const own = words.filter((word) => !COMMON.has(word))
    if (own.length === 0 || (own.length === 1 && standsSmall(text, own[0] as string))) continue
    terms.add(own.join(' '))
  }
  return [...terms]
}

/** Whether a word also opens with a small letter: 'the Heron', 'a heron'. */
function standsSmall(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (text.charAt(at - 1) === ' ') return true
  return false
}

/** Who reported it ('Reporting by …') or to whom it was told. */
const isRelay = (text: string, at: number): boolean =>
  text.startsWith(' by ', at - 4) || text.startsWith(' told ', at - 6)

/** Behind a small letter or a comma. */
function isWithinSentence(text: string, at: number): boolean {
  const before = text.charAt(at - 2)
  return text.charAt(at - 1) === ' ' && (before === ',' || before !== before.toUpperCase())
}

const splitWords = (name: string): string[] => name.toLowerCase().split(/[ -]/).map(foldWord)
