import { isPeople } from '../../text/people.ts'
import type { Atom } from './atoms.ts'
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts'
import { type Draft, type DraftRule, wordAt } from './quantity-rule.ts'
import { isPluralNoun, singularOf } from './singular.ts'

/** Longest noun group of one person before a counted one, article left out, in atoms. */
const GROUP = 4

/** Reads an article as one where it is joined to people who are counted. */
export const articleOne: DraftRule = {
  id: 'article-one',
  phenomenon:
    "'a' or 'an' is one in a list of counted people or things: 'two soldiers and a child', 'nine tanks, a boat and two jets'",
  examples: [
    'It hurt two nurses and [a child].',
    '[A teacher] and two pupils came.',
    'Gunners destroyed nine tanks, [a helicopter] and two ships.',
  ],
  counterexamples: [
    { text: 'It hurt two nurses and a wall.', why: 'a wall is not counted with people' },
    { text: 'A teacher came with a child.', why: 'no number beside it' },
    { text: 'It hurt two nurses and a child cried.', why: 'a clause of its own begins' },
    { text: 'It lost nine tanks, a third of the fleet, and two ships.', why: 'an apposition tells of the nine' },
    { text: 'It lost nine tanks, a day after two ships sank.', why: 'a time, and no list' },
    { text: 'It rained for two days, a night and two mornings.', why: 'times are not counted with things' },
  ],
  refine: (atoms, drafts) => {
    for (let k = drafts.length - 1; k >= 0; k--) {
      const draft = drafts[k] as Draft
      if (draft.role !== 'count' || draft.noun === null || draft.head === null) continue
      if (!isPeople(draft.head)) {
        const thing = thingBetween(atoms, draft, drafts[k + 1])
        if (thing) drafts.splice(k + 1, 0, thing)
        continue
      }
      const [before, after] = [oneBefore(atoms, draft), oneAfter(atoms, draft)]
      if (after) drafts.splice(k + 1, 0, after)
      if (before) drafts.splice(k, 0, before)
    }
  },
}

const isArticle = (word: string): boolean => word === 'a' || word === 'an'

/** 'two soldiers | and a child': no verb of its own may follow, unless both share it. */
function oneAfter(atoms: readonly Atom[], draft: Draft): Draft | null {
  const at = draft.to
  if (wordAt(atoms, at) !== 'and' || !isArticle(wordAt(atoms, at + 1))) return null
  const one = oneAt(atoms, at + 1, draft.sentence)
  const next = one && atoms[one.to]
  const verbBefore = atoms[draft.from - 1]?.pos === 'VERB'
  const isOwnVerb = (next?.pos === 'VERB' || next?.pos === 'AUX') && !/^(?:are|were|have)$/.test(next.lower)
  return verbBefore && isOwnVerb ? null : one
}

/** 'nine tanks, a helicopter and | two ships': between two counted things. */
function thingBetween(atoms: readonly Atom[], { to, sentence }: Draft, next: Draft | undefined): Draft | null {
  if (next?.role !== 'count' || next.noun === null || next.head === null || isPeople(next.head)) return null
  if (wordAt(atoms, to) !== ',' || !isArticle(wordAt(atoms, to + 1)) || next.from - to > GROUP + 4) return null
  const noun = nounPhraseAt(atoms, to + 2)
  if (!noun || TIMES.test(wordAt(atoms, noun.head)) || isPluralNoun(atoms[noun.head])) return null
  const joint = wordAt(atoms, noun.end) === ',' && wordAt(atoms, noun.end + 1) === 'and' ? noun.end + 1 : noun.end
  if (!/^(?:and|,)$/.test(wordAt(atoms, joint)) || joint + 1 !== next.from) return null
  return single(to + 1, noun, sentence, wordAt(atoms, noun.head))
}
const TIMES = /^(?:day|night|morning|evening|afternoon|week|month|year|hour|minute|moment)$/

/** 'a teacher and | two pupils' */
function oneBefore(atoms: readonly Atom[], draft: Draft): Draft | null {
  if (wordAt(atoms, draft.from - 1) !== 'and') return null
  for (let at = draft.from - 3; at >= Math.max(0, draft.from - 2 - GROUP); at--) {
    if (!isArticle(wordAt(atoms, at))) continue
    const one = oneAt(atoms, at, draft.sentence)
    // 'with a teacher and two pupils': company is not counted with them.
    return one?.to === draft.from - 1 && atoms[at - 1]?.pos !== 'ADP' ? one : null
  }
  return null
}

function oneAt(atoms: readonly Atom[], at: number, sentence: number): Draft | null {
  const noun = nounPhraseAt(atoms, at + 1)
  if (!noun) return null
  const head = singularOf(wordAt(atoms, noun.head))
  if (!isPeople(head) || head !== wordAt(atoms, noun.head) || BODIES.has(head)) return null
  return single(at, noun, sentence, head)
}

const single = (at: number, noun: NounPhrase, sentence: number, head: string): Draft => ({
  sentence,
  first: at,
  end: at + 1,
  from: at,
  to: noun.end,
  low: 1,
  high: 1,
  scale: 1,
  modifier: 'exact',
  unit: head,
  role: 'count',
  trend: null,
  noun: { first: noun.first, end: noun.end },
  head,
  conversion: false,
  rules: ['article-one', 'counted-noun'],
})

/** Nouns of people that stand for several, and parts of one. */
const BODIES = new Set(
  'couple family household staff crew police personnel infantry cavalry people head hand body dead twin'.split(' '),
)
