import type { LinkedFigure } from '../corpus.ts'
import { isOfSome } from '../is-of-some.ts'
import { renderQuantity } from '../numbers.ts'
import { makeRelation, type RelationRule } from '../relation-rule.ts'

/** How far behind its total a part may stand, in sentences: 'of the nine' takes up a number just told, 'of the dead' one of the report. */
const REACH = { number: 2, measure: 8 }

/** Words behind 'of those' and what they count. */
const MEASURES: ReadonlyMap<string, string> = new Map([
  ...['held', 'detained', 'arrested', 'in custody'].map((word) => [word, 'arrested'] as const),
  ...['dead', 'killed', 'victims'].map((word) => [word, 'killed'] as const),
  ...['hurt', 'injured', 'wounded'].map((word) => [word, 'wounded'] as const),
  ...['infected', 'rescued', 'evacuated', 'missing', 'displaced', 'kidnapped'].map((word) => [word, word] as const),
])

const OF_THOSE = new RegExp(
  `^ of (?:those|the people|the)(?: (?:who were|being))? (${[...MEASURES.keys()].join('|')})\\b`,
  'i',
)
/** 'twenty-two of those died in Sund': what the number before counts. */
const OF_THEM = /^ of (?:those|these|them)\b(?! (?:who|being))/i
const OF_NUMBER = /^ of (?:the|these|those|its|their) ([\w,-]{1,12})\b/i

export const partOfThose: RelationRule = {
  id: 'part-of-those',
  kind: 'part-of',
  scope: 'report',
  phenomenon: "A number 'of those held' or 'of the nine' is part of the number of them that was just told.",
  examples: [
    "'71 were arrested. 52 of those held were charged and 19 were released': 52 and 19 of the 71",
    "'nine cases; four of the nine had travelled': four of the nine",
    "'27 died. Twenty-two of those were in Sund': 22 of the 27",
  ],
  counterexamples: [
    { text: "'71 were hurt. 52 of those held were charged'", why: 'those held are not those hurt' },
    { text: "'nine cases; four of the seven had travelled'", why: 'seven is another number' },
    {
      text: "'27 died, 22 of those in Sund. Five of the dead were children'",
      why: 'they are of all the dead, not of the 22',
    },
    { text: "'71 were hurt and 27 died. Five of them were children'", why: 'of whom is not known' },
    { text: "'71 were arrested. 90 of those held were charged'", why: 'a part is no larger than its total' },
  ],
  relate: ({ figuresOf }) =>
    [...figuresOf.values()].flatMap((figures) =>
      figures.flatMap((part, i) => {
        const total = findTotal(part, figures, i)
        if (!total) return []
        const parts = [part, ...otherParts(part, total, figures.slice(i + 1))]
        const detail = `${parts.map(({ figure }) => renderQuantity(figure.quantity)).join(' + ')} of ${renderQuantity(total.figure.quantity)}, in so many words`
        const ids = parts.map(({ id }) => id)
        return [makeRelation('part-of', ids, [total.id], [{ rule: 'part-of-those', detail }])]
      }),
    ),
}

/** The last number before that the words behind this one take up. */
function findTotal(part: LinkedFigure, figures: readonly LinkedFigure[], at: number): LinkedFigure | undefined {
  const { figure, document } = part
  if (at === 0 || !document.text.startsWith(' of ', figure.number.end)) return undefined
  const words = document.text.slice(figure.number.end, figure.number.end + 40)
  const measure = MEASURES.get(OF_THOSE.exec(words)?.[1]?.toLowerCase() ?? '')
  const number = measure === undefined ? OF_NUMBER.exec(words)?.[1]?.toLowerCase() : undefined
  if (measure === undefined && OF_THEM.test(words)) return findThem(part, figures)
  if (measure === undefined && number === undefined) return undefined
  return figures
    .slice(0, at)
    .findLast(
      (total) =>
        figure.sentence - total.figure.sentence <= (measure === undefined ? REACH.number : REACH.measure) &&
        total.figure.quantity.unit === figure.quantity.unit &&
        total.middle > part.middle &&
        (measure === undefined
          ? isNumber(total, number as string)
          : total.figure.measure === measure && !isOfSome(total)),
    )
}

/** The one larger number of the sentence before, for the first and only number of its sentence; where there are several nobody knows which. */
function findThem({ figure, middle }: LinkedFigure, figures: readonly LinkedFigure[]): LinkedFigure | undefined {
  const { sentence, quantity, measure, number } = figure
  const isRival = (other: LinkedFigure) =>
    other.figure.sentence === sentence &&
    (other.figure.number.start < number.start || (other.figure.measure === measure && !isOfSome(other)))
  if (figures.some((other) => other.figure !== figure && isRival(other))) return undefined
  const larger = figures.filter(
    (other) =>
      other.figure.sentence === sentence - 1 && other.figure.quantity.unit === quantity.unit && other.middle > middle,
  )
  return larger.length === 1 ? larger[0] : undefined
}

/** Whether the words of a number are these: 'nine', '1,240'. */
const isNumber = ({ figure: { number }, document: { text } }: LinkedFigure, words: string): boolean =>
  text.slice(number.start, number.end).toLowerCase() === words

/** 'and 19 were released': what goes on in the sentence, as far as all of them are no more than the total. */
function otherParts(part: LinkedFigure, total: LinkedFigure, behind: readonly LinkedFigure[]): LinkedFigure[] {
  const others: LinkedFigure[] = []
  let sum = part.middle
  for (const other of behind) {
    const { figure, document } = other
    if (
      figure.sentence !== part.figure.sentence ||
      isOfSome(other) ||
      !/\band $/.test(document.text.slice(figure.number.start - 5, figure.number.start))
    )
      break
    sum += other.middle
    if (sum > total.middle || figure.quantity.unit !== total.figure.quantity.unit) break
    others.push(other)
  }
  return others
}
