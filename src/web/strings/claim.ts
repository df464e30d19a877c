/** Words around a claim wherever it is shown. */
export const claimStrings = {
  chain: 'The way it came',
  via: 'via',
  asOf: (date: string) => `as of ${date}`,
  asOfNothing: 'as of no stated date',
  andThen: ', then ',
  why: 'why',
  inTheText: 'Read it in the report',
  more: (count: number) => `${count} more`,
  moreRelations: (count: number) => `${count} more`,
}
