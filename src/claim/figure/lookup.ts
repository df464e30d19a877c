import type { MeasureRow } from '../../model/pack.ts'
import type { Group, Token } from '../../model/sentence.ts'
import { isNoun, isVerb, lemmaAt, lemmaOf, nounLemma, type Scene } from '../clause/scene.ts'
import { readVerb, type Verb } from '../clause/verb-form.ts'
import { accepts } from './accepts.ts'
import type { Counted } from './counted.ts'
import type { Entry, MeasureIndex } from './measure-index.ts'

/** How far behind its verb a particle or complement may stand ('took 30 of the men prisoner'), in tokens past the number's group. */
const BEHIND = 4

/** The measure that a verb gives what is counted, as its patient or its agent. Both verbs of 'killed or wounded' are read. */
export function verbMeasure(
  index: MeasureIndex,
  side: 'patientOf' | 'agentOf',
  verb: Verb,
  counted: Counted,
): MeasureRow | null {
  const row = entryOf(index, side, verb.head, counted)
  const other = coordinated(counted.scene, verb.group) ?? alternative(counted.scene, verb.group)
  const second = other && entryOf(index, side, other.head, counted)
  if (row && second) return eitherOf(index, row, second) ?? row
  return row ?? second
}

function entryOf(
  index: MeasureIndex,
  side: 'patientOf' | 'agentOf',
  head: number,
  counted: Counted,
): MeasureRow | null {
  const lemma = lemmaAt(counted.scene, head)
  const to = counted.first > head ? counted.end + BEHIND : head + 2 + BEHIND
  // 'carried out' carries nobody.
  const next = counted.scene.tokens[head + 1]?.lower ?? ''
  const entries = index[side].get(lemma)?.filter(({ row }) => !row.unlike?.includes(next))
  return firstFit(entries, counted, lemma, (rest) => standsAfter(counted.scene, rest, head + 1, to))
}

/** The first entry whose other words stand where they should and whose row can count this. */
export function firstFit(
  entries: readonly Entry[] | undefined,
  counted: Counted,
  trigger: string,
  fits: (rest: readonly string[]) => boolean,
): MeasureRow | null {
  return (
    entries?.find((entry) => fits(entry.rest) && accepts(entry.row, counted, trigger, entry.rest.length > 0))?.row ??
    null
  )
}

/** Whether the words stand in this order in tokens `[from, to)`, as written or as lemmas, with others between; a sign ends the search. */
export function standsAfter({ tokens }: Scene, words: readonly string[], from: number, to: number): boolean {
  let k = 0
  for (let i = from; k < words.length && i < Math.min(to, tokens.length); i++) {
    const token = tokens[i] as Token
    const { lower, text } = token
    if (lower === words[k] || lemmaOf(token) === words[k] || isPlural(lower, words[k] as string)) k++
    else if (text === ';' || text === '.') break
  }
  return k === words.length
}

/** 'lives' of 'life', whose lemma the tagger takes for the verb's. */
const isPlural = (lower: string, word: string): boolean =>
  lower === `${word}s` || (word.endsWith('fe') && lower === `${word.slice(0, -2)}ves`)

/** The other verb of 'killed or wounded', 'knocked out or captured': the one joined on behind, particles passed over. */
function coordinated(scene: Scene, group: Group): Verb | null {
  for (let i = group.end; i < group.end + 3; i++) {
    const token = scene.tokens[i]
    if (token?.pos === 'ADV' || token?.pos === 'ADP') continue
    const next = scene.groupAt[i + 1]
    const joined = token?.lower === 'or' || token?.lower === 'and'
    return joined && isVerb(next) && next.end - next.first === 1 ? readVerb(scene.sentence, next) : null
  }
  return null
}

/** The verb before 'or' in 'destroyed or captured 60 tanks'. */
function alternative(scene: Scene, group: Group): Verb | null {
  const before = scene.groupAt[group.first - 2]
  return scene.tokens[group.first - 1]?.lower === 'or' && isVerb(before) ? readVerb(scene.sentence, before) : null
}

const eitherOf = (index: MeasureIndex, a: MeasureRow, b: MeasureRow): MeasureRow | null =>
  index.rows.find((row) => row.either?.includes(a.measure) && row.either.includes(b.measure) && a !== b) ?? null

/** The measure whose noun this group is, or is headed by: 'the death toll', 'number of missing', 'Sarrian losses'. */
export function nounMeasure(
  index: MeasureIndex,
  sides: readonly ('nouns' | 'nounsOf' | 'levels' | 'after')[],
  group: Group,
  counted: Counted,
  check: (row: MeasureRow) => boolean = (row) => accepts(row, counted),
): MeasureRow | null {
  const { scene } = counted
  for (const phrase of nounPhrases(scene, group))
    for (const side of sides) {
      const [first, ...rest] = phrase
      const hit = index[side]
        .get(first as string)
        ?.find(
          (entry) =>
            entry.rest.length === rest.length &&
            entry.rest.every((word, k) => word === rest[k]) &&
            check(entry.row) &&
            !isUnlike(entry.row, group, scene),
        )
      if (hit) return hit.row
    }
  return null
}

/** The measure of the people whom one word calls by what befell them: 'the dead', 'the injured'. */
export const stateMeasure = (index: MeasureIndex, word: string, counted: Counted): MeasureRow | null =>
  index.after.get(word)?.find(({ rest, row }) => rest.length === 0 && row.counts === 'person' && accepts(row, counted))
    ?.row ?? null

/** 'murder cases', 'cases of arson', 'the number of fraud cases' */
function isUnlike({ unlike }: MeasureRow, { first, end }: Group, { tokens, groupAt }: Scene): boolean {
  if (!unlike) return false
  const last = tokens[end]?.lower === 'of' ? (groupAt[end + 1]?.end ?? end + 2) : end
  if (tokens.slice(first, last).some((token) => unlike.includes(token.lower) || unlike.includes(lemmaOf(token))))
    return true
  // '99 cases pending'
  if (tokens[last]?.pos !== 'PUNCT' && unlike.includes(tokens[last]?.lower ?? '')) return true
  // 'four cases in which a clerk was sued'
  if (/^(?:in|where)$/.test(tokens[end]?.lower ?? '') && /^(?:which|where)$/.test(tokens[end + 1]?.lower ?? ''))
    return true
  // 'The court heard 40 cases', '40 cases were tried', 'was charged in 40 cases'
  const before = groupAt[tokens[first - 1]?.lower === 'in' ? first - 2 : first - 1]
  return [before, groupAt[end]].some((group) => isVerb(group) && unlike.includes(lemmaOf(tokens[group.head] as Token)))
}

/** The names a noun group may go by, longest first: with its 'of'-phrase, with the noun before its head, the head alone. */
function nounPhrases(scene: Scene, group: Group): string[][] {
  const { tokens } = scene
  const head = nounLemma(tokens[group.head] as Token)
  const phrases: string[][] = []
  if (tokens[group.end]?.lower === 'of') {
    const next = scene.groupAt[group.end + 1]
    const word = isNoun(next) ? next.head : group.end + 1
    if (word < tokens.length)
      phrases.push([head, 'of', (tokens[word] as Token).lower], [head, 'of', lemmaAt(scene, word)])
  }
  if (group.head > group.first) phrases.push([lemmaAt(scene, group.head - 1), head])
  phrases.push([head], [(tokens[group.head] as Token).lower])
  return phrases
}
