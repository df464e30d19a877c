import { countryWords } from '../text/countries.ts'
import { foldQuotes } from '../text/fold.ts'
import { foldWord, phraseAt, phraseWords } from '../text/phrases.ts'
import type { Linkable } from './corpus.ts'

/** Titles of those who speak for a country where its name stands with them; journalists and scholars do not. */
const TITLES: ReadonlySet<string> = new Set(
  (
    'president vicepresident premier minister chancellor king queen prince emir sultan commander commanderinchief chief ' +
    'general colonel admiral marshal major captain lieutenant brigadier spokesperson spokesman spokeswoman secretary governor ' +
    'mayor ambassador envoy adviser advisor official officer lawmaker senator deputy leader director head diplomat prosecutor member'
  ).split(' '),
)

/** Words that no noun group holds before its head: 'between Norway and Denmark [amid] President …' says nothing of the president. */
const GROUP_ENDS: ReadonlySet<string> = new Set(
  'and or but amid amidst with without to in by as that while when where from for on at after before than of is was said'.split(
    ' ',
  ),
)

/** How far from a name its title is looked for, in characters. */
const REACH = 90

/** Persons of one document that are looked for, the first ones named: each costs a search of the whole text. */
const MOST_PERSONS = 300

/** The countries that one document gives persons by their titles ('Norwegian President …', '…, Norway's army commander'), by entity id. */
export function findTitleCountries({
  document,
  entities,
}: Pick<Linkable, 'document' | 'entities'>): Map<string, string[]> {
  const said = new Map<string, string[]>()
  const persons = entities.filter(({ kind, country }) => kind === 'person' && country === null)
  for (const { id, variants } of persons.slice(0, MOST_PERSONS)) {
    const codes = variants.flatMap((name) => titleCodes(document.text, name))
    if (codes.length) said.set(id, codes)
  }
  return said
}

/** Codes of the countries that stand with a title right before or after each mention of a name. */
function titleCodes(text: string, name: string): string[] {
  const codes: string[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(0, at - REACH), at).replace(/,? $/, '')
    const after = text.slice(at + name.length, at + name.length + REACH)
    const code =
      titleBefore(before.slice(before.search(/(?<![^.,;:!?"“”()\n])[^.,;:!?"“”()\n]*$/))) ?? titleAfter(after)
    if (code !== null) codes.push(code)
  }
  return codes
}

/** "Norway's army [commander]", 'US Coast Guard [spokesman]': the title is the last word, the nearest country before it counts. */
function titleBefore(words: string): string | null {
  const all = foldedWords(words)
  const folded = all.slice(all.findLastIndex((word) => GROUP_ENDS.has(word)) + 1)
  return TITLES.has(folded.at(-1) ?? '') ? countryIn(folded) : null
}

/** ', a [member] of Norway's council,': within one apposition. */
function titleAfter(text: string): string | null {
  const apposition = /^, ([^,.;:"“”\n]+)/.exec(text)?.[1]
  const folded = apposition ? foldedWords(apposition) : []
  return folded.some((word) => TITLES.has(word)) ? countryIn(folded) : null
}

/** With hyphens closed up, so that 'commander-in-chief' is one word and holds no 'in'. */
const foldedWords = (words: string): string[] => phraseWords(foldQuotes(words).replaceAll('-', '')).map(foldWord)

/** The last country named; `null` where none is. */
function countryIn(words: readonly string[]): string | null {
  const index = countryWords()
  let code: string | null = null
  for (let at = 0; at < words.length; at++) {
    const hit = phraseAt(index, words, at)
    if (!hit) continue
    code = hit.value.code
    at = hit.end - 1
  }
  return code
}
