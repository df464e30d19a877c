import type { LinkedFigure } from '../corpus.ts'
import { mayBeOneGroup } from '../counted-group.ts'
import { isOfSome } from '../is-of-some.ts'
import { renderQuantity } from '../numbers.ts'
import { makeRelation, type RelationRule } from '../relation-rule.ts'

/** Words before a number that say what the number before it brought it to; another number may not stand among them. */
const BROUGHT =
  /\b(?:bringing|taking|(?:that|this|which|it) (?:would )?(?:brings?|brought|takes?|took)) [^.;\d]{0,70}\bto (?:(?:about|some|nearly|at least|more than|over) )?(?:[a-z-]+ )?$/i
const REACH = 110

export const partOfAdded: RelationRule = {
  id: 'part-of-added',
  kind: 'part-of',
  scope: 'report',
  phenomenon: 'A number that is said to bring a total to another is part of it.',
  examples: [
    "'Divers found four more bodies, bringing the toll to 31': four of the 31",
    "'One man died in Sund. That brought to nine the number killed': one of the nine",
  ],
  counterexamples: [
    { text: "'Four died in Sund. The toll is 31'", why: 'nothing says that they are of the 31' },
    { text: "'It gave four, but the ministry took the toll to 31'", why: 'the four are another count' },
    { text: "'raised from four to 31'", why: 'the four are the count before' },
    { text: "'40 were hurt, bringing the toll to 31'", why: 'they count two things' },
    {
      text: "'Four children were hurt by hail. It rained. That brought the number hurt to nine'",
      why: 'two sentences before',
    },
  ],
  relate: ({ figuresOf }) =>
    [...figuresOf.values()].flatMap((figures) =>
      figures.flatMap((total, i) => {
        const verb = findBrought(total)
        const part = verb === null ? undefined : figures.slice(0, i).findLast((before) => isAdded(before, total, verb))
        if (!part) return []
        const detail = `${renderQuantity(part.figure.quantity)} brought the number to ${renderQuantity(total.figure.quantity)}`
        return [makeRelation('part-of', [part.id], [total.id], [{ rule: 'part-of-added', detail }])]
      }),
    ),
}

/** Where the verb stands. */
function findBrought({ figure: { number }, document: { text } }: LinkedFigure): number | null {
  const from = Math.max(0, number.start - REACH)
  const match = BROUGHT.exec(text.slice(from, number.start))
  return match && from + match.index
}

const isAdded = (part: LinkedFigure, total: LinkedFigure, verb: number): boolean =>
  part.figure.number.end < verb &&
  total.figure.sentence - part.figure.sentence <= 1 &&
  part.figure.measure === total.figure.measure &&
  part.figure.quantity.unit === total.figure.quantity.unit &&
  part.figure.polarity === total.figure.polarity &&
  part.middle < total.middle &&
  mayBeOneGroup(part.group, total.group) &&
  !isOfSome(part)
