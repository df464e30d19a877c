import type { Atom } from './atoms.ts'
import { type Draft, type DraftRule, isHyphen, wordAt } from './quantity-rule.ts'

/** Gives a number the unit that is told once for several. */
export const sharedUnit: DraftRule = {
  id: 'shared-unit',
  phenomenon:
    "A unit told once for several numbers: 'four-, five- and six-room flats', '280 million of the 1.5 billion yen'",
  examples: ['It sells [four]-, [five]- and six-room flats.', 'It raised [280 million] of the 1.5 billion yen.'],
  counterexamples: [
    { text: 'It sent 40, and 6 lorries came back.', why: 'no hyphen: what the first counts is left out' },
  ],
  refine: (atoms, drafts) => {
    for (let k = drafts.length - 2; k >= 0; k--) {
      const draft = drafts[k] as Draft
      const next = drafts[k + 1] as Draft
      if (draft.unit !== null || next.unit === null || !isShared(atoms, draft, next)) continue
      draft.unit = next.unit
      draft.role = next.role
      draft.rules.push('shared-unit')
    }
  },
}

function isShared(atoms: readonly Atom[], draft: Draft, next: Draft): boolean {
  const gap = atoms.slice(draft.to, next.from)
  if (gap.length > 4) return false
  if (next.role === 'money' && draft.scale >= 1e6 && wordAt(atoms, draft.to) === 'of') return gap.length <= 2
  return (
    isHyphen(atoms, draft.to) &&
    isHyphen(atoms, next.end) &&
    gap.slice(1).every((atom) => /^(?:,|and|or|to)$/.test(atom.lower))
  )
}
