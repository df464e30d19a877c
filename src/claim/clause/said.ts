import type { ClaimContext } from '../../model/context.ts'
import type { Edtf } from '../../model/document.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Statement } from '../../model/statement.ts'
import { covers, quote } from '../../text/spans.ts'
import { datesOf } from './dates.ts'
import { areParted } from './parted.ts'
import { sceneOf, tokenAt } from './scene.ts'
import { statementsIn } from './statement-index.ts'

/** How far from its cue the day may stand, in tokens. */
const NEAR = 16
/** How many sentences back the same speaker's day is looked for. */
const BACK = 2

/**
 * When a statement was said: its own day, that of the statement around it, a date beside its cue, or the day the same speaker spoke a
 * sentence or two before ('said in a 3 May statement that … He said that …'); `null` where the text does not say.
 */
export function saidOf(context: ClaimContext, statement: Statement | null): Edtf | null {
  if (statement === null) return null
  const speakers = speakersOf(statement)
  const paragraph = context.sentences[statement.sentence]?.paragraph
  for (let back = 0; back <= BACK; back++) {
    const sentence = context.sentences[statement.sentence - back]
    if (!sentence || paragraph === undefined || sentence.paragraph < paragraph - 1) return null
    const day =
      saidIn(context, sentence, speakers) ??
      (back > 0 && isPronoun(context, statement) ? dayOfSpeech(context, sentence) : null)
    if (day !== null) return day
  }
  return null
}

const PRONOUNS = new Set(['he', 'she', 'they', 'it'])

const isPronoun = ({ document }: ClaimContext, { source }: Statement): boolean =>
  source !== null && PRONOUNS.has(quote(document.text, source).toLowerCase())

/** What is said on a day: 'in a 3 May statement', 'a statement dated 3 May'. */
const SPEECH = new Set('statement interview briefing report update post speech address letter bulletin'.split(' '))

/** The day of the statement, interview or the like that a sentence tells of; the next one goes on with 'He said …'. */
function dayOfSpeech(context: ClaimContext, sentence: Sentence): Edtf | null {
  const { tokens } = sentence
  const day = datesOf(context, sentence).find(({ time, at }) => {
    const after = tokens[tokenAt(sceneOf(sentence), time.end - 1) + 1]
    const dated = /^(?:dated|on|of)$/.test(tokens[at - 1]?.lower ?? '') && SPEECH.has(tokens[at - 2]?.lower ?? '')
    return time.type === 'DATE' && (dated || SPEECH.has(after?.lower ?? ''))
  })
  return day?.time.edtf ?? null
}

/** The day on which one of the speakers says something in a sentence: as a statement has it, else the date nearest its cue. */
function saidIn(context: ClaimContext, sentence: Sentence, speakers: readonly string[]): Edtf | null {
  for (const statement of statementsIn(context, sentence.index)) {
    if (!speakersOf(statement).some((id) => speakers.includes(id))) continue
    const day = statement.said ?? dateBeside(context, sentence, statement)
    if (day !== null) return day
  }
  return null
}

/** The date in the clause of a statement's cue, outside what is said; it may stand inside what another is said to say. */
function dateBeside(context: ClaimContext, sentence: Sentence, { cue, content }: Statement): Edtf | null {
  if (cue === null) return null
  const at = tokenAt(sceneOf(sentence), cue.start)
  const near = datesOf(context, sentence)
    .filter(({ time, sense }) => sense === 'at' && time.type === 'DATE' && !content.some((span) => covers(span, time)))
    .filter((date) => Math.abs(date.at - at) <= NEAR && !areParted(sentence, date.at, at))
    .sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))
  return near[0]?.time.edtf ?? null
}

const speakersOf = ({ origin, via }: Statement): string[] => [
  ...(origin ? [origin.id] : []),
  ...via.map(({ id }) => id),
]
