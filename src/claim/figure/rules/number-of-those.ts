import type { Group, Token } from '../../../model/sentence.ts'
import { chainFrom } from '../../clause/predicate.ts'
import { isNoun, isVerb, lemmaAt, nounLemma as lemmaOfNoun, type Scene } from '../../clause/scene.ts'
import { readVerb, type Verb } from '../../clause/verb-form.ts'
import type { Counted } from '../counted.ts'
import type { FigureRule, Predication } from '../figure-rule.ts'
import { governorOf } from '../governor.ts'
import { nounMeasure, stateMeasure, verbMeasure } from '../lookup.ts'
import type { MeasureIndex } from '../measure-index.ts'
import { sizeVerb, suits } from './level-of-noun.ts'

/** Nouns that say nothing of what is counted of them. */
const GENERAL = new Set(['person', 'people', 'man', 'woman', 'thing', 'one'])

/** How far before the number its 'number of' may stand, in tokens. */
const REACH = 25

/** The number is that of those whom a participle describes. */
export const numberOfThose: FigureRule = {
  id: 'number-of-those',
  phenomenon: "the number belongs to 'the number of' those whom a participle or a noun describes",
  examples: [
    'That takes the number of people evacuated since Sunday to about [11,000].',
    'The number of miners killed has risen to [40].',
    'The number of arrests in the capital reached [90].',
    'The chief corrected the number of those rescued to [28].',
    'The union put the number of marchers at [25,000].',
    'The number of marchers fell from [900] to [600].',
    'The number of dead rose to [40].',
    'The number of infected people rose to [40].',
    'The number of arrests has risen by 30 percent since May to [90].',
    'The number of miners who died in the fire rose to [40].',
    'The number of people known to have died stood at [40].',
    'The dead numbered [31] and the wounded [40].',
    'Dead: [12]. Injured: [74].',
    'The number of Vale Guild (VG) members killed has risen to [10].',
    'That would bring to [14] the number of judges.',
    'The number of riots in the first two months of the year was [14].',
  ],
  counterexamples: [{ text: 'The number of people on the quay rose to 40.', why: 'being on a quay is no measure' }],
  find(counted, { measures }) {
    if (counted.quantity.role !== 'count') return null
    const named = stateNumbered(counted, measures) ?? numberBehind(counted, measures)
    if (named) return named
    const governor = governorOf(counted)
    if (!governor || (governor.kind === 'preposition' && !leadsToSize(counted, governor.word))) return null
    const of = numberOf(counted)
    return of === null ? null : ofThose(counted, of, measures)
  },
}

/** 'the number of Vale Guild (VG) members': the noun goes on behind the bracket. */
function overBracket({ tokens, groupAt }: Scene, noun: Group | null | undefined): Group | null | undefined {
  if (!isNoun(noun) || !/^[([]$/.test(tokens[noun.end]?.text ?? '')) return noun
  for (let i = noun.end + 1; i < noun.end + BRACKET; i++)
    if (/^[)\]]$/.test(tokens[i]?.text ?? '')) return isNoun(groupAt[i + 1]) ? groupAt[i + 1] : noun
  return noun
}
/** Longest bracket within a name, in tokens. */
const BRACKET = 8

/** What the noun and the participle behind 'number of' say. */
function ofThose(counted: Counted, of: number, measures: MeasureIndex): Predication | null {
  const { scene } = counted
  const noun = overBracket(scene, scene.groupAt[of + 1])
  if (!isNoun(noun)) {
    const at = scene.tokens[of + 1]?.lower === 'the' ? of + 2 : of + 1
    const row = stateMeasure(measures, scene.tokens[at]?.lower ?? '', counted)
    return row && said(row.measure, row, counted, at)
  }
  const own = nounMeasure(measures, ['nouns', 'nounsOf', 'after'], noun, counted, (row) => suits(row, counted))
  if (own) return said(own.measure, own, counted, noun.head)
  const befell = whatBefell(scene, noun.end, of < counted.first ? counted.first : scene.tokens.length)
  const row = befell && verbMeasure(measures, befell.side, befell.verb, counted)
  if (row) return said(row.measure, row, counted, befell.verb.head)
  // 'infected people', 'people infected'
  for (let i = noun.first; i < noun.end; i++) {
    const state =
      scene.tokens[i]?.pos === 'ADJ' ? stateMeasure(measures, (scene.tokens[i] as Token).lower, counted) : null
    if (state) return said(state.measure, state, counted, i)
  }
  const lemma = lemmaOfNoun(scene.tokens[noun.head] as Token)
  return GENERAL.has(lemma) ? null : said(lemma, null, counted, noun.head)
}

/** 'The dead numbered 31', 'The injured number at least 40', '… and the wounded 40'. */
function stateNumbered(counted: Counted, measures: MeasureIndex): Predication | null {
  const { tokens } = counted.scene
  const before = tokens[counted.first - 1]?.lower ?? ''
  if (before === ':') return labelled(counted, measures)
  const told = /^number(?:ed|s)?$/.test(before)
  const at = told ? counted.first - 2 : counted.first - 1
  if (!/^(?:the|those)$/.test(tokens[at - 1]?.lower ?? '')) return null
  if (!told && !(tokens[at - 2]?.lower === 'and' && tokens.slice(0, at).some(({ lower }) => lower === 'numbered')))
    return null
  const row = stateMeasure(measures, tokens[at]?.lower ?? '', counted)
  return row && said(row.measure, row, counted, at)
}

/** 'Dead: 12. Injured: 74': a label. */
function labelled(counted: Counted, measures: MeasureIndex): Predication | null {
  const at = counted.first - 2
  const row = counted.head === null ? stateMeasure(measures, counted.scene.tokens[at]?.lower ?? '', counted) : null
  return row && said(row.measure, row, counted, at)
}

/** 'bring to four the number of judges': the number stands before what it is the number of. */
function numberBehind(counted: Counted, measures: MeasureIndex): Predication | null {
  const { scene, first, end, head } = counted
  const { tokens } = scene
  if (head !== null || tokens[first - 1]?.lower !== 'to' || tokens[end]?.lower !== 'the') return null
  return tokens[end + 1]?.lower === 'number' && tokens[end + 2]?.lower === 'of'
    ? ofThose(counted, end + 2, measures)
    : null
}

const said = (measure: string, row: Predication['row'], counted: Counted, trigger: number): Predication => ({
  measure,
  row,
  verb: sizeVerb(counted)?.verb ?? null,
  trigger,
  agent: null,
  bearer: counted.scene.groupAt[trigger] ?? null,
})

/** 'rose to 40', 'stood at 40'; 'rose from 40' only with a bare number. */
const leadsToSize = ({ head }: Counted, word: string): boolean =>
  word === 'to' || word === 'at' || (word === 'from' && head === null)

/** Token of the 'of' in 'number of' before the counted, with no other number between but that of 'from 40 to 60'; `null` where there is none. */
function numberOf({ scene: { tokens }, first }: Counted): number | null {
  for (let i = first - 1; i >= Math.max(1, first - REACH); i--) {
    const isOther =
      tokens[i]?.pos === 'NUM' && tokens[i - 1]?.lower !== 'from' && !isOfTime(tokens, i) && !isShareOfRise(tokens, i)
    if (isOther || tokens[i]?.text === ';') return null
    if (tokens[i]?.lower === 'of' && lemmaAt({ tokens } as Scene, i - 1) === 'number') return i
  }
  return null
}

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/

/** 'Dec. 5', '5 May', '2016', 'the first two months': no number of anything. */
const isOfTime = (tokens: readonly Token[], i: number): boolean =>
  /^(?:19|20)\d\d$/.test(tokens[i]?.text ?? '') ||
  /^(?:days|weeks|months|years|quarters|hours)$/.test(tokens[i + 1]?.lower ?? '') ||
  [tokens[i - 1], tokens[i + 1]].some((beside) => beside?.pos === 'PROPN' && MONTH.test(beside.lower))

/** 'rose by 30 percent to 40' */
const isShareOfRise = (tokens: readonly Token[], i: number): boolean =>
  /^(?:by|another|some|about|nearly|almost)$/.test(tokens[i - 1]?.lower ?? '') &&
  /^(?:%|percent|per)$/.test(tokens[i + 1]?.lower ?? '')

interface Befallen {
  readonly verb: Verb
  readonly side: 'patientOf' | 'agentOf'
}

/** 'people killed', 'people who died', 'people known to have died': the verb that says what befell them; `null` where none follows. */
function whatBefell(scene: Scene, from: number, to: number): Befallen | null {
  for (let i = from; i < Math.min(to, from + 4); i++) {
    const group = scene.groupAt[i]
    if (!isVerb(group)) continue
    const last = chainFrom(scene, group).at(-1) as Group
    const verb = readVerb(scene.sentence, last)
    const behindWho = /^(?:who|that)$/.test(scene.tokens[group.first - 1]?.lower ?? '')
    if (!behindWho && last === group) return verb.bare ? { verb, side: 'patientOf' } : null
    return { verb, side: verb.passive ? 'patientOf' : 'agentOf' }
  }
  return null
}
