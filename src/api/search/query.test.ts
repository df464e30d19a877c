import { describe, expect, test } from 'vitest'
import { findTerms } from './find-terms.ts'
import { parseQuery, renderMatch } from './query.ts'

describe('a query', () => {
  test.each([
    ['dam ', '"dam"', 'one word'],
    ['dam broke ', '"dam" "broke"', 'two words stand anywhere'],
    ['dam bro', '"dam" "bro"*', 'the last word may be unfinished'],
    ['dam br', '"dam" "br"', 'two letters begin too many words'],
    ['"dam broke"', '"dam broke"', 'words in quotation marks stand together'],
    ['“dam broke” again ', '"dam broke" "again"', 'curly ones too'],
    ['"dam broke', '"dam broke"', 'a quotation that is not closed'],
    ['31,570', '"31 570"', 'a number with a sign in it is a phrase, and never unfinished'],
    ['flood* river ', '"flood"* "river"', 'a word with * is the beginning of one'],
    ['Zürich ', '"zurich"', 'case and accents tell nothing'],
    ['OR AND NOT NEAR ( ', '"or" "and" "not" "near"', 'words that mean something to the index are words'],
    ['title: "x" ^y -z * ', '"title" "x" "y" "z"', 'and so do signs'],
    ['"" \' * ; -- ', '', 'signs alone are nothing'],
  ])('%j is %j: %s', (query, match) => {
    expect(renderMatch(parseQuery(query))).toBe(match)
  })

  test('has at most sixteen terms', () => {
    expect(parseQuery('a '.repeat(100))).toHaveLength(16)
  })
})

describe('the words found', () => {
  const marked = (text: string, query: string) =>
    findTerms(text, parseQuery(query)).map(({ start, end }) => text.slice(start, end))

  test.each([
    ['The dam broke.', 'DAM ', ['dam'], 'whatever the case'],
    ['In Zürich and Zurich.', 'zurich ', ['Zürich', 'Zurich'], 'with the marks on them'],
    ['Some 31,570 homes, not 31.', '31,570', ['31,570'], 'numbers with their signs'],
    ['The dam, it broke. The dam broke.', '"dam broke"', ['dam broke'], 'together only where they stand together'],
    ['floods, flooded, afloat', 'flood', ['floods', 'flooded'], 'begun words'],
    ['<b>dam</b>', 'dam ', ['dam'], 'in what looks like markup'],
  ])('in %j for %j: %j, %s', (text, query, words) => {
    expect(marked(text, query)).toEqual(words)
  })
})
