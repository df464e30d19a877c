import type { ClaimContext } from '../../model/context.ts'
import type { Edtf } from '../../model/document.ts'
import type { TimeMention } from '../../model/mention.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { rememberLast } from './remember.ts'
import { lemmaOf, sceneOf, tokenAt } from './scene.ts'

/** What a time says of a claim: when it began to be counted, as of when, or when it happened. */
export type Sense = 'from' | 'to' | 'at'

/** A time of a sentence with its sense and bounds. */
export interface DateUse {
  readonly time: TimeMention
  readonly sense: Sense
  /** Token index of its first word. */
  readonly at: number
  readonly from: string | null
  readonly to: string | null
}

const FROM = new Set(['since', 'from', 'starting', 'beginning', 'after'])
const TO = new Set(['by', 'until', 'till', 'through', 'before', 'to'])
/** How far before a date its preposition may stand: 'since the rebels' 3 May raid' is found from the date's side. */
const BACK = 6

/** The bounds of an EDTF date or interval, without its marks of doubt; open and unknown ends are `null`. */
export function boundsOf(edtf: Edtf | null): { from: string | null; to: string | null } {
  if (edtf === null) return { from: null, to: null }
  const [first, second] = edtf.split('/') as [string, string?]
  const from = plain(first)
  return second === undefined ? { from, to: from } : { from, to: plain(second) }
}

function plain(date: string): string | null {
  const bare = date.replace(/(?<![~?%])[~?%]+$/, '').replace(/T.*/, '')
  return /^\d{4}(?:-\d\d){0,2}$/.test(bare) ? bare : null
}

/** The dates of a sentence with what their prepositions make of them, in the order of the text. */
export const datesOf = (context: ClaimContext, sentence: Sentence): readonly DateUse[] =>
  datesBySentence(context).get(sentence.index) ?? []

const datesBySentence = rememberLast(({ sentences, times }: ClaimContext): ReadonlyMap<number, readonly DateUse[]> => {
  const dates = new Map<number, DateUse[]>()
  for (const time of times) {
    const date = readDate(sentences[time.sentence] as Sentence, time)
    if (!date) continue
    const list = dates.get(time.sentence)
    if (list) list.push(date)
    else dates.set(time.sentence, [date])
  }
  return dates
})

function readDate(sentence: Sentence, time: TimeMention): DateUse | null {
  const { from, to } = boundsOf(time.edtf)
  if (from === null && to === null) return null
  const scene = sceneOf(sentence)
  const at = tokenAt(scene, time.start)
  if (isDateline(scene.tokens, at, tokenAt(scene, time.end - 1) + 1)) return null
  return { time, sense: hasHour(time) ? senseOfHour(scene.tokens, at) : senseOf(scene.tokens, at), at, from, to }
}

const hasHour = ({ value }: TimeMention): boolean => value?.includes('T') ?? false

/** 'shortly after 9am', 'just before noon on 3 May' say when something happened; 'by noon', 'since noon' bound it as days do. */
function senseOfHour(tokens: readonly Token[], at: number): Sense {
  const word = tokens[at - 1]?.lower
  return word === 'before' || word === 'after' ? 'at' : senseOf(tokens, at)
}

/** Longest dateline before its dash, in tokens: 'PORT ELNA, Sarria, May 5 (Norland Press) -'. */
const DATELINE = 16

/** 'PORT ELNA, May 5 (Norland Press) - Gunners …': the day of the report, not of what it tells. */
function isDateline(tokens: readonly Token[], at: number, end: number): boolean {
  const [first] = tokens
  if (at === 0 || at > DATELINE || !first || !/^\p{Lu}{2,}/u.test(first.text)) return false
  let i = end
  if (tokens[i]?.text === '(') while (i < DATELINE && tokens[i - 1]?.text !== ')') i++
  return /^[-–—]+$/.test(tokens[i]?.text ?? '')
}

/** Verbs of a beginning: 'since the raid began on 5 May' is since 5 May. */
const BEGIN = new Set(['begin', 'start', 'commence', 'launch', 'erupt', 'break', 'declare', 'open'])
/** Longest clause of a beginning after its 'since', in tokens. */
const BEGINNING = 12

function isSinceBeginning(tokens: readonly Token[], at: number): boolean {
  let begun = false
  for (let i = at - 1; i >= Math.max(0, at - BEGINNING); i--) {
    const token = tokens[i] as Token
    if (token.lower === 'since') return begun
    if (token.text === ';' || token.text === ',') return false
    if (token.pos !== 'VERB') continue
    if (!BEGIN.has(lemmaOf(token))) return false
    begun = true
  }
  return false
}

/** Longest date between 'between' and 'and', in tokens. */
const BETWEEN = 5

function isBetween(tokens: readonly Token[], and: number): boolean {
  for (let i = and - 2; i >= Math.max(0, and - BETWEEN); i--) if (tokens[i]?.lower === 'between') return true
  return false
}

const PARTS = /^(?:days?|weeks?|months?|hours?|half|part|end|start|beginning|middle)$/

/** 'since May', 'as of 5 May', 'by noon on 5 May'; a preposition inside the mention counts too. */
function senseOf(tokens: readonly Token[], at: number): Sense {
  if (isSinceBeginning(tokens, at)) return 'from'
  // 'between Monday and Wednesday'
  if (tokens[at - 1]?.lower === 'between') return 'from'
  if (tokens[at - 1]?.lower === 'and' && isBetween(tokens, at - 1)) return 'to'
  const own = tokens[at]?.lower ?? ''
  for (let i = FROM.has(own) || TO.has(own) ? at : at - 1; i >= Math.max(0, at - BACK); i--) {
    const { lower, pos } = tokens[i] as Token
    if (lower === 'since') return 'from'
    if (i >= at - 2 && FROM.has(lower)) return 'from'
    if (i >= at - 2 && TO.has(lower)) return 'to'
    if (lower === 'of' && tokens[i - 1]?.lower === 'as') return 'to'
    // 'since the first days of August'
    if (lower === 'of' && PARTS.test(tokens[i - 1]?.lower ?? '')) {
      i--
      continue
    }
    // 'up from 31 a day earlier': the preposition is the number's.
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT' || pos === 'ADP' || (pos === 'NUM' && i < at)) return 'at'
  }
  return 'at'
}
