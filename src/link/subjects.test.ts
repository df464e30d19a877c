import { expect, test } from 'vitest'
import type { ActorRef } from '../model/entity.ts'
import { compareSubjects, type SubjectMatch } from './subjects.ts'

const actor = (code: string): ActorRef => ({ id: code, name: code, code })

test.each<[string, ActorRef | null, ActorRef | null, SubjectMatch | null]>([
  ['one army', actor('NO/military'), actor('NO/military'), 'same'],
  ['nobody named in either', null, null, 'same'],
  ['a country and its army', actor('NO'), actor('NO/military'), 'wider'],
  ['an army and its country', actor('NO/military'), actor('NO'), 'wider'],
  ['soldiers and civilians', actor('NO/military'), actor('NO/civilian'), null],
  ['armies of two countries', actor('NO/military'), actor('DK/military'), null],
  ['two countries', actor('NO'), actor('DK'), null],
  ['somebody and nobody named', actor('NO'), null, null],
])('%s', (_, a, b, match) => {
  expect(compareSubjects(a, b)).toBe(match)
})
