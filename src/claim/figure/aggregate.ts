import type { Aggregate } from '../../model/claim.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import type { Stance } from '../../model/statement.ts'
import type { DateUse } from '../clause/dates.ts'
import { rememberLast } from '../clause/remember.ts'
import { CHANGE } from './change.ts'
import type { Draft } from './figure-rule.ts'

/** Phrases of a sentence that say how a number counts; the first that stands in it wins. */
const PHRASES: readonly (readonly [string, Aggregate])[] = [
  ['at peak', 'peak'],
  ['peaked at', 'peak'],
  ['at height', 'peak'],
  ['all-time high', 'peak'],
  ['a total of', 'cumulative'],
  ['in total', 'cumulative'],
  ['in all', 'cumulative'],
  ['so far', 'cumulative'],
  ['to date', 'cumulative'],
  ['overall', 'cumulative'],
  ['altogether', 'cumulative'],
]
/** Words that mark the state of things now; a running total stays one. */
const NOW = new Set(['currently', 'now', 'still', 'presently', 'remain', 'remains'])
const POSSESSIVES = new Set(['its', 'their', 'his', 'her', 'the', 'their'])
/** Words before a time that make it a stretch to count within: 'over the weekend', 'in the past week'. */
const WITHIN = new Set(['over', 'during', 'within', 'throughout', 'past', 'last'])

/** How a number counts: by its stance, its words, its dates and its verb's tense, else as its measure does. */
export function aggregateOf(
  draft: Draft,
  stance: Stance,
  dates: readonly DateUse[],
  inherited: Aggregate | null,
): Aggregate {
  if (stance === 'predicted') return 'forecast'
  const said = wordsSay(draft.counted.scene.sentence)
  const base = draft.row?.aggregate ?? (draft.counted.quantity.role === 'percent' ? 'snapshot' : 'event')
  if (said === 'peak') return said
  if (base === 'snapshot') return isChange(draft) && dates.some((date) => isStretch(draft, date)) ? 'period' : base
  if (isStock(draft)) return 'snapshot'
  if (dates.some((date) => isStretch(draft, date))) return 'period'
  if (said !== null) return said
  if (base === 'event' && isRunningLevel(draft)) return 'cumulative'
  if (dates.some(({ sense }) => sense === 'from')) return 'cumulative'
  if (isNow(draft) && base === 'event') return 'snapshot'
  // What one speaker foresees, the next sentence may tell as done.
  if (inherited !== null && inherited !== 'snapshot' && inherited !== 'forecast') return inherited
  if (base === 'event' && (draft.verb?.perfect || dates.some(({ sense }) => sense === 'to'))) return 'cumulative'
  return base
}

/** What a phrase of the sentence says; possessives are left out ('at its peak'). */
const wordsSay = rememberLast(({ tokens }: Sentence): Aggregate | null => {
  if (!tokens.some(({ lower }) => TELLING.has(lower))) return null
  const sentence = ` ${tokens.flatMap(({ lower }) => (POSSESSIVES.has(lower) ? [] : [lower])).join(' ')} `
  return PHRASES.find(([phrase]) => sentence.includes(` ${phrase} `))?.[1] ?? null
})

/** The longest word of each phrase: few sentences have one. */
const TELLING = new Set(PHRASES.map(([phrase]) => phrase.split(' ').reduce((a, b) => (b.length > a.length ? b : a))))

/** 'The number of those arrested has risen to 71': a count that grew to this goes on. */
export const isRunningLevel = ({ counted, verb, row, rule }: Draft): boolean =>
  counted.quantity.role === 'count' &&
  row !== null &&
  verb !== null &&
  RUNNING_LEVELS.has(rule) &&
  GROWING.has(verb.lemma) &&
  verb.head < counted.first
const RUNNING_LEVELS = new Set(['level-of-noun', 'number-of-those', 'level-after-change'])
const GROWING = new Set(
  'rise climb grow increase jump soar surge swell mount double reach pass exceed surpass top raise push bring take revise hit'.split(
    ' ',
  ),
)

/** 'fell 4% last quarter' is of the quarter. */
const isChange = ({ counted, row, measure }: Draft): boolean =>
  row === null && counted.quantity.role === 'percent' && CHANGE.has(measure)

/** Verbs that say how many there are: 'some 900 are employed at the mill'. */
const STAND = new Set('employ live reside dwell remain work own operate look'.split(' '))
/** Things that are there rather than happen: '600 stores in Sund', 'a workforce of 900'. */
const STANDING = new Set(
  'workforce population fleet staff membership store shop outlet branch office school hospital state county city town village station center centre employee resident citizen inhabitant pupil customer subscriber user refugee'.split(
    ' ',
  ),
)

/** Whether a number says how many there are, not how many it happened to. */
function isStock({ counted, row, verb, measure, rule }: Draft): boolean {
  if (counted.quantity.role !== 'count') return false
  if (verb === null && row?.counts === 'person') return rule === 'counted-noun' && counted.head === 'refugee'
  if (row !== null) return false
  if (rule === 'in-a-state') return true
  return STANDING.has(measure) || (verb !== null && STAND.has(verb.lemma)) || isGoingOn(counted, verb)
}

/** 'thousands are spending the night outside'. */
const isGoingOn = ({ scene }: Draft['counted'], verb: Draft['verb']): boolean =>
  verb !== null && verb.ing && scene.tokens[verb.group.first]?.lemma === 'be'

function isNow({ counted }: Draft): boolean {
  const { tokens } = counted.scene
  // 'Currently, 1,200 people are in shelters'
  const before = tokens[counted.first - 1]?.text === ',' ? counted.first - 2 : counted.first - 1
  if (NOW.has(tokens[before]?.lower ?? '')) return true
  for (let i = counted.end; i < Math.min(tokens.length, counted.end + 4); i++) {
    const token = tokens[i] as Token
    if (NOW.has(token.lower)) return true
    if (token.pos === 'CCONJ' || token.pos === 'PUNCT') return false
  }
  return false
}

function isStretch({ counted }: Draft, { time, at, sense, from, to }: DateUse): boolean {
  if (sense !== 'at') return false
  if (time.type === 'DURATION') return true
  const { tokens } = counted.scene
  for (let i = Math.max(0, at - 3); i <= at + 1; i++) if (WITHIN.has(tokens[i]?.lower ?? '') && from !== to) return true
  return false
}
