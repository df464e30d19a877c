import { expect, it } from 'vitest'
import { ucumOf } from './ucum.ts'

it.each<[string | null, string | null, string]>([
  ['km2', 'km2', 'an area'],
  ['percent', '%', 'a share'],
  ['kilometer per hour', 'km/h', 'a speed'],
  ['person', '{person}', 'people are an annotation'],
  ['person per day', '{person}/d', 'a rate of people'],
  ['hygiene kit', '{hygiene_kit}', 'things are too'],
  ['barrel per fortnight', '[bbl_us]/(14.d)', 'a product under the line'],
  ['EUR', null, 'money has ISO 4217'],
  ['EUR per year', null, 'and so has a rate of it'],
  ['café', null, 'codes are ASCII'],
  [null, null, 'no unit'],
])('%s is %s (%s)', (unit, code) => {
  expect(ucumOf(unit)).toBe(code)
})
