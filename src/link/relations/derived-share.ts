import { middleOf } from '../bounds.ts'
import type { Corpus, LinkedFigure } from '../corpus.ts'
import { partsOf } from '../measures.ts'
import { renderNumber, renderQuantity } from '../numbers.ts'
import { makeRelation, preferred, type RelationRule } from '../relation-rule.ts'
import { compareSubjects } from '../subjects.ts'

/** A share that was rounded lies this far from the ratio at most, as a part of itself. */
const FURTHEST = 0.1

interface Ratio {
  readonly some: LinkedFigure
  readonly all: LinkedFigure
  readonly percent: number
}

/** Measures of harm and loss, which a share 'eliminated' or 'lost' may be reckoned from. */
const LOSSES: ReadonlySet<string> = new Set(['killed', 'wounded', 'captured', 'missing', 'destroyed', 'damaged'])

export const derivedShare: RelationRule = {
  id: 'derived-share',
  kind: 'derived',
  scope: 'report',
  phenomenon: 'A share that follows from two numbers of the same report about the same people or things.',
  examples: [
    "'a third' lost, beside 400 killed or wounded of 1,200 sent: 400 of 1,200 is 33.3%",
    "'a third' of an army's soldiers lost, beside '400 Norwegians' of 1,200 soldiers sent",
  ],
  counterexamples: [
    {
      text: "'30%' lost, beside 400 killed of one army and 1,200 sent of another",
      why: 'they are not the same people',
    },
    { text: "'60%' lost, beside 400 killed of 1,200 sent", why: 'the ratio is 33%' },
    {
      text: "'30%' lost, beside 360 killed and 1,200 more expected",
      why: 'a forecast is nobody who could have been lost',
    },
  ],
  relate: ({ figures, figuresOf }) =>
    figures
      .filter(({ figure }) => figure.quantity.unit === 'percent')
      .flatMap((share) => {
        const ratio = findRatio(share, figuresOf)
        if (!ratio) return []
        const { some, all, percent } = ratio
        const [part, whole, said] = [some, all, share].map(({ figure }) => renderQuantity(figure.quantity))
        const detail = `${part} of ${whole} is ${renderNumber(Math.round(percent * 10) / 10)}%: ${said}`
        return [makeRelation('derived', [share.id], [some.id, all.id], [{ rule: 'derived-share', detail }])]
      }),
}

function findRatio(share: LinkedFigure, figuresOf: Corpus['figuresOf']): Ratio | null {
  const same = (figuresOf.get(share.document.id) ?? []).filter((figure) => isOfSameSubject(figure, share))
  const ratios = same
    .filter(({ figure }) => figure.aggregate !== 'snapshot' && countsLoss(share, figure.measure))
    .flatMap((some) => same.filter((all) => all.figure.aggregate === 'snapshot').map((all) => divide(some, all)))
  const said = middleOf(share.figure.quantity)
  const close = ratios.filter(({ percent }) => Math.abs(percent - said) <= said * FURTHEST)
  return preferred(close, ({ percent, some, all }) => [Math.abs(percent - said), some.id, all.id])
}

/** A share killed goes back to a number killed; a share 'eliminated' to any loss. */
function countsLoss({ figure }: LinkedFigure, measure: string): boolean {
  const [said, counted] = [partsOf(figure.measure), partsOf(measure)]
  return said.some((part) => LOSSES.has(part))
    ? said.join() === counted.join()
    : counted.some((part) => LOSSES.has(part))
}

function divide(some: LinkedFigure, all: LinkedFigure): Ratio {
  return { some, all, percent: (100 * middleOf(some.figure.quantity)) / middleOf(all.figure.quantity) }
}

function isOfSameSubject({ figure: a }: LinkedFigure, { figure: b }: LinkedFigure): boolean {
  if (a.quantity.unit === 'percent' || middleOf(a.quantity) <= 0 || b.subject === null) return false
  // 'Some 3,600 of them': whose, the sentence before says.
  if (a.subject === null) return Math.abs(a.sentence - b.sentence) <= 1
  return compareSubjects(a.subject, b.subject) !== null
}
