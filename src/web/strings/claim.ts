/** Words around a claim wherever it is shown. */
export const claimStrings = {
  chain: 'The way it came',
  why: 'why',
  moreRelations: (count: number) => `${count} more`,
}
