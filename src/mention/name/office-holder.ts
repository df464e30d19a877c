import type { NameHit, NameRule } from './name-rule.ts'
import { isFree, type NameSentence, runEnd } from './name-sentence.ts'
import { TITLE_MODIFIERS, TITLE_NOUNS } from './words.ts'

/** Somebody called by a capitalised office, without a name. */
export const officeHolder: NameRule = {
  id: 'office-holder',
  phenomenon: 'A person called by a capitalised office of several words alone',
  examples: [
    'The [Foreign Secretary] left with the [Minister for the Orlen Basin].',
    'Then the [Deputy Prime Minister] spoke.',
  ],
  counterexamples: [
    { text: 'The Secretary left.', why: 'one word is too little' },
    { text: 'The Foreign Secretary Ivo Brandt left.', why: 'the office is the title of a name' },
  ],
  entityType: 'person',
  unnamed: true,
  find(s) {
    if (s.headline) return []
    const hits: NameHit[] = []
    let taken = 0
    for (const i of s.capitals) {
      if (i < taken || !isFree(s, i) || !isOfficeWord(s, i)) continue
      const end = officeEnd(s, i)
      if (end > i + 1) hits.push({ first: i, nameFirst: i, end })
      taken = Math.max(end, i + 1)
    }
    return hits
  },
}

const isOfficeWord = (s: NameSentence, i: number): boolean =>
  TITLE_MODIFIERS.has(s.words[i] as string) || TITLE_NOUNS.has(s.words[i] as string)

/** The end of 'Foreign Secretary', 'Minister for the Basin', 'Secretary of State'; -1 where the run is no office. */
function officeEnd(s: NameSentence, first: number): number {
  let end = first
  while (isFree(s, end) && isOfficeWord(s, end)) end++
  if (isFree(s, end) || !TITLE_NOUNS.has(s.words[end - 1] as string)) return -1
  if (s.words[end] !== 'for' && s.words[end] !== 'of') return end
  const at = s.words[end + 1] === 'the' ? end + 2 : end + 1
  return isFree(s, at) ? runEnd(s, at) : end
}
