import type { Atom } from './atoms.ts'
import { type Draft, type DraftRule, wordAt } from './quantity-rule.ts'

/** Marks the second telling of one measure in another unit. */
export const conversion: DraftRule = {
  id: 'conversion',
  phenomenon:
    "A bracketed conversion of the quantity before it: '500 km (310 miles)', '9 million crowns ($1.3 million)'",
  examples: ['It lies 500 km ([310 miles]) off.', 'He paid 9 million yuan ([US $1.3 million]).'],
  counterexamples: [
    { text: 'It sent 30 lorries (12 of them full).', why: 'a part, not another unit' },
    { text: 'It spent $5 (3% of it on tea).', why: 'a share' },
  ],
  refine: (atoms, drafts) => {
    for (let k = 1; k < drafts.length; k++) {
      const before = drafts[k - 1] as Draft
      const draft = drafts[k] as Draft
      if (isConversion(atoms, before, draft)) {
        draft.conversion = true
        draft.rules.push('conversion')
        inherit(before, draft)
      }
    }
  },
}

function isConversion(atoms: readonly Atom[], before: Draft, draft: Draft): boolean {
  if (before.role !== draft.role || (draft.role !== 'measure' && draft.role !== 'money') || before.unit === draft.unit)
    return false
  const open = wordAt(atoms, draft.from - 1)
  if (before.conversion) return /^[/,;]$/.test(open) && draft.from - before.to <= 1
  return /^[([]$/.test(open) && draft.from - 1 - before.to <= 3 && draft.from - 1 >= before.to
}

/** 'more than 100 km (60 miles)' is more than 60 miles. */
function inherit(before: Draft, draft: Draft): void {
  if (draft.modifier !== 'exact' || before.modifier === 'exact' || before.modifier === 'between') return
  draft.modifier = before.modifier
  if (before.high === null) draft.high = null
  if (before.low === null) draft.low = null
}
