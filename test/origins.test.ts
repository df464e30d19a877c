import { describe, expect, test } from 'vitest'
import { defaultPacks } from '../packs/index.ts'
import { extractText } from './extract-text.ts'

const statements = (text: string) => extractText(text, defaultPacks, '2031-05-20').statements

describe('whose words they are', () => {
  test.each<[string, string | null, string]>([
    ['The union said it has 900 members.', 'union', 'a source'],
    ['The company plans to cut 300 jobs.', null, 'what it means to do is nothing that it said'],
    ['The union hopes to announce a deal.', null, 'a hope'],
    ['The union promised to cut 300 jobs.', 'union', 'a promise is made in words'],
    [
      'Ivo Brandt and Odra Venn met on Monday. Both said the dam was safe.',
      'Ivo Brandt and Odra Venn',
      'the two before',
    ],
    [
      'Ivo Brandt and Odra Venn met. Each of them said the dam was safe.',
      'Ivo Brandt and Odra Venn',
      'each of the two',
    ],
    ['Rain fell. Both said the dam was safe.', null, 'no two are named'],
    ['Some said the dam was safe.', null, 'nobody in particular'],
    ['Some engineers said the dam was safe.', 'engineers', 'some of a kind'],
  ])('%s: %s (%s)', (text, name) => {
    expect(statements(text).map(({ origin }) => origin?.name ?? null)).toEqual([name])
  })

  test('a claim of what somebody means to do has no origin', () => {
    const { figures } = extractText('The company plans to cut 300 jobs.', defaultPacks, '2031-05-20')
    expect(figures).toMatchObject([{ origin: null, stance: 'predicted' }])
  })
})
