import { describe, expect, test } from 'vitest'
import { loadGazetteer } from './gazetteer.ts'
import { readOwnPlaces, withPlaces } from './own-places.ts'

const CSV = 'name,lat,lon,country,kind\n"Sund, Upper",61.5,9.25,NO,\nParis,60,10,no,region\n'

describe('readOwnPlaces', () => {
  test('reads fields by the names of the columns', () => {
    expect(readOwnPlaces(CSV, 'places.csv')).toEqual([
      { name: 'Sund, Upper', lat: 61.5, lon: 9.25, country: 'NO', kind: 'city' },
      { name: 'Paris', lat: 60, lon: 10, country: 'NO', kind: 'region' },
    ])
  })

  test.each([
    ['name,lat,lon\nSund,1,2', 'places.csv line 1: no column country', 'a column is missing'],
    ['name,lat,lon,country\nSund,north,2,NO', "line 2: 'north, 2' is no latitude", 'no number'],
    ['name,lat,lon,country\nSund,91,2,NO', "line 2: '91, 2' is no latitude", 'beyond the pole'],
    ['name,lat,lon,country\nSund,1,2,Norway', "line 2: 'NORWAY' is no country code", 'a name for a code'],
    ['name,lat,lon,country\n,1,2,NO', 'line 2: no name', 'no name'],
    ['name,lat,lon,country,kind\nSund,1,2,NO,hill', "line 2: kind is 'hill'", 'an unknown kind'],
  ])('%j is refused: %s (%s)', (csv, message) => {
    expect(() => readOwnPlaces(csv, 'places.csv')).toThrow(message)
  })
})

describe('withPlaces', () => {
  const gazetteer = withPlaces(loadGazetteer(), readOwnPlaces(CSV, 'places.csv'))

  test('a place that no table has is found, whatever its accents and capitals', () => {
    expect(gazetteer.find('SUND, UPPER').map(({ lat, lon }) => [lat, lon])).toEqual([[61.5, 9.25]])
  })

  test('an own place comes before its namesakes', () => {
    expect(
      gazetteer
        .find('Paris')
        .map(({ country }) => country)
        .slice(0, 2),
    ).toEqual(['NO', 'FR'])
  })

  test('other names are found as before', () => {
    expect(gazetteer.find('Oslo')).toEqual(loadGazetteer().find('Oslo'))
  })
})
