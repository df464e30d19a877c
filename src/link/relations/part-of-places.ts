import type { LinkedFigure } from '../corpus.ts'
import { FORMER } from '../days.ts'
import { renderQuantity } from '../numbers.ts'
import { type Found, makeRelation, type RelationRule } from '../relation-rule.ts'

/** How far from its total a part by place may stand, in sentences. */
const REACH = 6

/** The rule of figures that a name takes of a total: 'Norby accounts for 520 of them'. */
const SHARED_OUT = 'shared-out'

export const partOfPlaces: RelationRule = {
  id: 'part-of-places',
  kind: 'part-of',
  scope: 'report',
  phenomenon: 'A total shared out over places in one report: the words say so, or the parts add up exactly.',
  examples: [
    '1,382 cases; Orlen with 820, followed by Tarsk with 402, and 160 in Vesk: they add up',
    '56 dead; of the dead, 30 in Orlen and 19 in Tarsk: parts, though not all of them',
  ],
  counterexamples: [
    { text: '90 arrests in Norby; 50 in Orlen and 30 in Tarsk', why: 'nothing says that they are of the 90' },
    { text: '90 arrests; 50 in Orlen, 40 injured in Tarsk', why: 'they count two things' },
    { text: '90 arrests; of these, 80 in Orlen and 30 in Tarsk', why: 'parts are no more than their total' },
  ],
  relate: ({ figuresOf, places }, found) =>
    [...figuresOf.values()].flatMap((figures) =>
      figures.flatMap((total, i) => {
        const parts = findParts(total, figures, i, found)
        if (parts.length < 2) return []
        const where = new Set(parts.flatMap(({ figure: { place } }) => (place ? [places.canonicalOf(place)] : [])))
        if (where.size !== parts.length) return []
        const own = total.figure.place && places.canonicalOf(total.figure.place)
        if (own !== null && where.has(own)) return []
        const detail = checkParts(parts, total)
        if (detail === null) return []
        const ids = parts.map(({ id }) => id)
        return [makeRelation('part-of', ids, [total.id], [{ rule: 'part-of-places', detail }])]
      }),
    ),
}

/** The figures behind a total that count the same in a place of their own, up to the next total. */
function findParts(total: LinkedFigure, figures: readonly LinkedFigure[], at: number, found: Found): LinkedFigure[] {
  if (!isPlain(total) || found.parts.has(total.id)) return []
  const parts: LinkedFigure[] = []
  for (let i = at + 1; i < figures.length; i++) {
    const part = figures[i] as LinkedFigure
    if (part.figure.sentence - total.figure.sentence > REACH) break
    if (!countsAlike(part, total) || part.figure.rules[0] === FORMER) continue
    if (part.middle >= total.middle) break
    if (part.figure.place !== null && isPlain(part) && !found.joins(part.id, total.id)) parts.push(part)
  }
  return parts
}

const countsAlike = ({ figure: a }: LinkedFigure, { figure: b }: LinkedFigure): boolean =>
  a.measure === b.measure && a.item === b.item && a.quantity.unit === b.quantity.unit && a.quantity.unit !== 'percent'

const isPlain = ({ figure: { quantity, aggregate, polarity } }: LinkedFigure): boolean =>
  quantity.low !== null && quantity.low === quantity.high && aggregate !== 'forecast' && polarity === '+'

/** The arithmetic in words where it or the report's own words show parts; `null` where neither does. */
function checkParts(parts: readonly LinkedFigure[], total: LinkedFigure): string | null {
  const sum = parts.reduce((all, { middle }) => all + middle, 0)
  const summands = parts.map(({ figure }) => renderQuantity(figure.quantity)).join(' + ')
  const whole = renderQuantity(total.figure.quantity)
  if (sum === total.middle) return `${summands} = ${whole}: the parts by place add up`
  // '402 and 160' beside '820' in one list are parts of what stands before the list.
  const isApart = parts.every(({ figure }) => figure.sentence > total.figure.sentence)
  const isSaid = isApart && parts.some(({ figure }) => figure.rules[0] === SHARED_OUT)
  return isSaid && sum < total.middle ? `${summands} of ${whole}: parts by place, not all of them` : null
}
