import type { FigureRule } from '../figure-rule.ts'

/** What a body has and is told of by number. */
const HAD = new Set(
  'member customer employee worker staff beneficiary subscriber user student pupil patient client resident tenant store shop branch outlet school hospital plant factory site vessel ship aircraft vehicle bus train station home house bed seat'.split(
    ' ',
  ),
)
/** Fewest that are told rather than taken as known. */
const MANY = 20

/** "the union's 900 members": how many a body has, where no verb says more. */
export const ownedNumber: FigureRule = {
  id: 'owned-number',
  phenomenon: 'a number of members, workers or places behind the body that has them',
  examples: ["The letter speaks for the union's [900] members.", "Power is back in Lidex's [40] plants."],
  counterexamples: [
    { text: "The letter speaks for the union's 12 members.", why: 'too few to be told' },
    { text: "The letter speaks for the union's 900 reasons.", why: 'reasons are nothing a body has' },
  ],
  find({ scene, number, first, head, quantity }) {
    if (quantity.role !== 'count' || head === null || !HAD.has(head) || (quantity.low ?? quantity.high ?? 0) < MANY)
      return null
    const owned = [first, first - 1, number - 1].some((i) => /^['’]s?$/.test(scene.tokens[i]?.text ?? ''))
    return owned ? { measure: head, row: null, verb: null, trigger: number, agent: null, bearer: null } : null
  },
}
