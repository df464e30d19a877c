import { counted } from './counted.ts'

/** Words of the page of contradictions. */
export const contradictionsStrings = {
  title: 'Contradictions',
  lead: 'Claims that cannot both be right, each as it was said. The ledger does not decide between them.',
  none: 'None of the claims in this ledger was found to contradict another.',
  count: (total: number) => counted(total, 'contradiction'),
  earlier: 'Earlier',
  later: 'Later',
  why: 'Why:',
  relation: 'this contradiction',
  assess: 'Assess this contradiction',
  asOf: 'As of',
  headings: ['Question', 'Earlier claim', 'Said by', 'In', 'Later claim', 'Said by', 'In', 'Why'],
}
