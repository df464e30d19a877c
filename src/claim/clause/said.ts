import type { ClaimContext } from '../../model/context.ts'
import type { Edtf } from '../../model/document.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Statement } from '../../model/statement.ts'
import { covers } from '../../text/spans.ts'
import { datesOf } from './dates.ts'

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
    if (!sentence || sentence.paragraph !== paragraph) return null
    const day = saidIn(context, sentence, speakers)
    if (day !== null) return day
  }
  return null
}

/** The day on which one of the speakers says something in a sentence: as a statement has it, else the date outside what is said. */
function saidIn(context: ClaimContext, sentence: Sentence, speakers: readonly string[]): Edtf | null {
  const here = context.statements.filter((statement) => statement.sentence === sentence.index)
  const own = here.filter((statement) => speakersOf(statement).some((id) => speakers.includes(id)))
  if (own.length === 0) return null
  const stated = own.find(({ said }) => said !== null)?.said
  if (stated) return stated
  const contents = here.flatMap(({ content }) => content)
  const outside = datesOf(context, sentence).filter(
    ({ time, sense }) => sense === 'at' && time.type === 'DATE' && !contents.some((content) => covers(content, time)),
  )
  return outside.length === 1 ? (outside[0]?.time.edtf ?? null) : null
}

const speakersOf = ({ origin, via }: Statement): string[] => [
  ...(origin ? [origin.id] : []),
  ...via.map(({ id }) => id),
]
