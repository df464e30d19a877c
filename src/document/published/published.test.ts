import { expect, test } from 'vitest'
import { findDateline } from './dateline.ts'
import { dayInUrl } from './day-in-url.ts'
import { parseDay } from './days.ts'
import { findPublished } from './find-published.ts'

test.each<[string, string | null, string]>([
  ['2021-05-03', '2021-05-03', 'a day'],
  ['2021-05-03T23:30:00-05:00', '2021-05-03', 'a time is cut to the day as printed'],
  ['2021-05-03 10:00', '2021-05-03', 'a time after a space'],
  ['20210503T100000Z', '2021-05-03', 'without hyphens'],
  ['2021/05/03', '2021-05-03', 'strokes'],
  ['Mon, 03 May 2021 10:00:00 GMT', '2021-05-03', 'as mail has it'],
  ['May 3, 2021, 4:15 p.m. CET', '2021-05-03', 'American'],
  ['3rd May 2021', '2021-05-03', 'British'],
  ['2021-05', '2021-05', 'a month'],
  ['2021', '2021', 'a year'],
  ['28/11/2016', '2016-11-28', 'only a day can be over 12'],
  ['11/28/2016', '2016-11-28', 'the same in America'],
  ['11/06/2016', null, 'two days'],
  ['2021-02-30', null, 'no such day'],
  ['2021-13', null, 'no such month'],
  ['May 3, 2021 was a Monday', null, 'a sentence'],
  ['yesterday', null, 'no date'],
])('%s is %s: %s', (value, day) => {
  expect(parseDay(value)).toBe(day)
})

test.each<[string, string | null, string | null, string]>([
  ['LOW TOWN, May 3, 2021 (AP) — The river rose.', '2021-05-03', 'dateline', 'a full dateline'],
  ['River rises\n\nLow Town (3 May 2021) – The river rose.', '2021-05-03', 'dateline', 'below a headline, in brackets'],
  [
    'LOW TOWN, May 3 (AP) — It rose. By May 1, 2021, boats were gone.',
    '2021-05-03',
    'dateline',
    'a full date two days before',
  ],
  [
    'LOW TOWN, Jan. 2 (AP) — It rose. By Dec. 28, 2020, boats were gone.',
    '2021-01-02',
    'dateline',
    'over the end of a year',
  ],
  ['LOW TOWN, May 3 (AP) — It rose. In March 9, 2020, boats were gone.', null, null, 'a full date long before'],
  ['LOW TOWN, May 3 (AP) — It rose by May 1, 2019, and in 2021.', null, null, 'a later year is named'],
  ['LOW TOWN, May 3 (AP) — It rose.', null, null, 'no year anywhere'],
  [
    'LOW TOWN, Monday, May 3 (AP) — It rose again after 2020 and 2021.',
    '2021-05-03',
    'dateline',
    'the weekday takes one of two years',
  ],
  ['LOW TOWN, Monday, May 3 (AP) — It rose as in 2010 and in 2021.', null, null, 'the weekday fits both years'],
  ['LOW TOWN, Monday, May 4, 2021 — It rose.', null, null, 'a weekday that is wrong'],
  [
    'The river rose, reports said on Monday, May 3. It had in 2019 and 2021.',
    '2021-05-03',
    'text',
    'said on a weekday',
  ],
  ['The river rose, reports said on Monday, May 3.', null, null, 'said on a weekday, no year'],
  ['The river rose. The trial opens on Monday, May 3, 2021.', null, null, 'a day the text does not speak from'],
])('%s gives %s from the %s: %s', (text, published, publishedBasis) => {
  expect(findDateline(text)).toEqual(published === null ? null : { published, publishedBasis })
})

test.each<[string | null, string | null, string]>([
  ['https://herald.example/2021/05/03/river', '2021-05-03', 'folders'],
  ['https://herald.example/world/2021/may/03/river', '2021-05-03', 'a month in letters'],
  ['https://herald.example/2021-05-03-river', '2021-05-03', 'hyphens'],
  ['https://herald.example/20210503/river', '2021-05-03', 'one number'],
  ['https://herald.example/2021/13/03/river', null, 'no such month'],
  ['https://herald.example/article-20210599', null, 'another number'],
  [null, null, 'no address'],
])('%s gives %s: %s', (url, day) => {
  expect(dayInUrl(url)).toBe(day)
})

test('the surest source wins', () => {
  const sources = {
    hint: '2021-05-01',
    hintBasis: 'manifest' as const,
    metadata: '2021-05-02',
    line: '2021-05-03',
    text: 'LOW TOWN, May 4, 2021 — It rose.',
    url: 'https://herald.example/2021/05/05/river',
  }
  const order = [
    findPublished(sources),
    findPublished({ ...sources, hint: null }),
    findPublished({ ...sources, hint: null, metadata: null }),
    findPublished({ ...sources, hint: null, metadata: null, line: null }),
    findPublished({ ...sources, hint: null, metadata: null, line: null, text: '' }),
    findPublished({ ...sources, hint: null, metadata: null, line: null, text: '', url: null }),
  ]
  expect(order.map(({ published, publishedBasis }) => [published, publishedBasis])).toEqual([
    ['2021-05-01', 'manifest'],
    ['2021-05-02', 'metadata'],
    ['2021-05-03', 'text'],
    ['2021-05-04', 'dateline'],
    ['2021-05-05', 'url'],
    [null, null],
  ])
})
