import { describe, expect, test } from 'vitest'
import { defaultPacks } from '../packs/index.ts'
import type { Figure } from '../src/model/claim.ts'
import { extractText } from './extract-text.ts'

const PUBLISHED = '2031-05-20'
const figures = (text: string): readonly Figure[] => extractText(text, defaultPacks, PUBLISHED).figures
const show = ({ quantity, measure, aggregate, period }: Figure): string =>
  [quantity.low ?? quantity.high, measure, aggregate, period?.from ?? '', period?.to ?? ''].join(' ')

describe('counts that grow', () => {
  test.each<[string, string[], string]>([
    [
      'The number of people arrested in Monday’s march has risen to 71.',
      ['71 arrested cumulative 2031-05-19 '],
      'the day of the event is when the count began',
    ],
    [
      'The death toll rose to 48 on 12 May 2031.',
      ['48 killed cumulative 2031-05-12 2031-05-12'],
      'the day of the rise',
    ],
    [
      'They raised the number of injured children from six to 11.',
      ['6 wounded cumulative  ', '11 wounded cumulative  '],
      'a change is no range',
    ],
    ['The number of injured ran from six to 11.', ['6 wounded event  '], 'a range'],
    [
      'As of 3 May 2031, 168 people were missing, down from 212.',
      ['168 missing snapshot  2031-05-03', '212 missing snapshot  '],
      'the number before has no part in the date',
    ],
    [
      'Some 168 people were missing, down from 212 on 3 May 2031.',
      ['168 missing snapshot  ', '212 missing snapshot  2031-05-03'],
      'nor the number now in that of the number before',
    ],
  ])('%s', (text, wanted) => {
    expect(figures(text).map(show)).toEqual(wanted)
  })
})

describe('what is counted', () => {
  test.each<[string, (string | null)[], string]>([
    ['Police estimated that 8,000 people marched to the quay.', ['attended'], 'a march'],
    ['The union put the turnout at 20,000.', ['attended'], 'a turnout of people'],
    ['Turnout stood at 61%.', ['turnout'], 'a turnout of voters'],
    ['Some 300 marines took part in the landing.', ['engaged'], 'a landing is no march'],
    ['Some 900 drivers took part in the stoppage.', ['on strike'], 'a stoppage is no march'],
    ['The fever has killed 41 people and sickened 900.', ['killed', 'infected'], 'whom a disease sickens'],
    ['Some 9,000 children have been vaccinated.', ['vaccinated'], 'who was vaccinated'],
    ['Nine cases of the fever were confirmed.', ['infected'], 'cases with an of-phrase'],
    ['Confirmed infections have since risen to 19.', ['infected'], 'since between auxiliary and verb'],
    ['Police counted 8,000 marchers and the union claimed 20,000 of them.', ['count', 'count'], 'what somebody claims'],
    ['The flood claimed 40 victims.', ['killed'], 'what a flood claims'],
  ])('%s (%s)', (text, wanted) => {
    expect(figures(text).map(({ measure }) => measure)).toEqual(wanted)
  })
})

describe('where parts of a total are', () => {
  const places = (text: string) => figures(text).map(({ place }) => place?.name ?? null)
  test.each<[string, (string | null)[], string]>([
    [
      'The fever reached the Orlen district. Orlen remains the worst hit with 820 cases and 22 deaths, followed by Tarsk with 402 and 13.',
      ['Orlen', 'Orlen', 'Tarsk', 'Tarsk'],
      'what a place is hit with, and the next one',
    ],
    [
      'There were 1,710 cases. Orlen district accounts for 990 of them, Tarsk for 500 and newly reached Ulm for 30.',
      [null, 'Orlen', 'Tarsk', 'Ulm'],
      'what places account for',
    ],
    ['Vesk, where the first patient fell ill, has had 160 cases.', ['Vesk'], 'a clause of the place between'],
    ['Sund district itself has reported 3,000 infections.', ['Sund'], 'the place itself'],
  ])('%s', (text, wanted) => {
    expect(places(text)).toEqual(wanted)
  })

  test('the scene is not where something spreads to last', () => {
    expect(places('Fever spreads to the Orlen district.\n\nSome 40 people have died.')).not.toContain('Orlen')
  })
})

describe('who says so', () => {
  const origins = (text: string) => figures(text).map(({ origin }) => origin?.name ?? null)
  test('another speaks in a clause of his own', () => {
    const text = 'The crowd was 2,000, according to police, while the unions claimed 9,000.'
    expect(origins(text)).toEqual(['police', 'unions'])
  })

  test('who put out what is cited', () => {
    const text = 'Some 900 people were infected, the Herald wrote, citing figures published by the prefecture.'
    expect(origins(text)).toEqual(['prefecture'])
  })

  test('a negation ends with its clause', () => {
    const text = 'Trams did not run, and 34 flights were cancelled, a spokeswoman said.'
    expect(figures(text).map(({ polarity }) => polarity)).toEqual(['+'])
    expect(figures('She said that 34 flights were not cancelled.').map(({ polarity }) => polarity)).toEqual(['-'])
  })

  test.each([
    ['police spokesman Dario Venn said.', 'police'],
    ['Commander Dario Venn of the coast guard said.', 'coast guard'],
  ])('Nine people drowned, %s speaks for %s', (words, body) => {
    const { entities } = extractText(`Nine people drowned, ${words}`, defaultPacks)
    const person = entities.find(({ kind }) => kind === 'person')
    expect(entities.find(({ id }) => id === person?.partOf)?.name).toBe(body)
  })
})
