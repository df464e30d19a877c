import { expect, test } from 'vitest'
import type { FigureClaim, StatementClaim } from '../../api/schema/claim.ts'
import { citeClaim } from './citation.ts'

const said = {
  publisher: 'The Arden Post',
  title: 'Dam holds',
  publishedWords: '4 May 2031',
  excerpt: { text: 'About 30 homes\nwere flooded, she said.', start: 0, clause: null, marks: [] },
  originWords: 'Orla Venn',
  via: [],
  hedges: [],
}
const figure = {
  ...said,
  type: 'figure',
  words: 'about 30',
  item: 'home',
  measure: 'flooded',
  asOfWords: '3 May 2031',
} as unknown as FigureClaim

const cases: readonly (readonly [FigureClaim | StatementClaim, string, string])[] = [
  [
    figure,
    'about 30 (home, flooded)\n“About 30 homes were flooded, she said.”\nOrigin: Orla Venn\nAs of: 3 May 2031\nThe Arden Post, ‘Dam holds’, 4 May 2031\nhttp://x/reports/d#f',
    'a figure',
  ],
  [
    { ...figure, via: [{ id: 'e-1', name: 'River Wire' }], hedges: ['hearsay'] },
    'Origin: Orla Venn, via River Wire (hearsay)',
    'what it came through and is hedged with',
  ],
  [
    { ...said, type: 'statement', words: 'about 30 homes were flooded' } as unknown as StatementClaim,
    'about 30 homes were flooded\n“',
    'a statement',
  ],
  [{ ...figure, title: null }, '\nThe Arden Post, 4 May 2031\n', 'no title'],
]

test.each(cases)('%o', (claim, expected, _name) => {
  expect(citeClaim(claim, 'http://x/reports/d#f')).toContain(expected)
})
