import { expect, test } from 'vitest'
import { type AllScores, findFalls } from './find-falls.ts'

const committed = { floods: { 'figures F1': 70, 'names F1': 60 }, fires: { 'figures F1': 50 } }

test.each<[AllScores, string[], string]>([
  [{ floods: { 'figures F1': 69.5, 'names F1': 80 } }, [], 'within half a point, and a set that was not measured'],
  [{ floods: { 'figures F1': 69.4, 'names F1': 60 } }, ['floods, figures F1: 70 to 69.4'], 'by more than half a point'],
  [{ floods: { 'figures F1': 70 } }, ['floods, names F1: no longer printed'], 'a score that is gone'],
  [{ floods: {} }, ['floods, figures F1: no longer printed', 'floods, names F1: no longer printed'], 'a silent scorer'],
  [{ storms: { 'figures F1': 1 } }, [], 'a set that is new'],
])('%j: %j (%s)', (measured, falls) => {
  expect(findFalls(measured, committed)).toEqual(falls)
})
