import { foldName } from '../text/fold.ts'

/** Ways of writing one sound that differ between transliterations, in the order in which they are levelled. */
const LEVELLED: readonly (readonly [RegExp, string])[] = [
  [/x/g, 'ks'],
  [/ck|q/g, 'k'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/kh/g, 'h'],
  [/tch/g, 'ch'],
  [/ts|tz/g, 'c'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/y/g, 'i'],
  [/j/g, 'i'],
  [/i(?=[aeou])/g, ''],
  [/(.)\1/g, '$1'],
]

/** One key for the spellings of a name that differ by transliteration only ('Kovalskyi', 'Kovalsky', 'Kovalskiy'). */
export function spellingKey(name: string): string {
  let key = foldName(name)
  for (const [pattern, level] of LEVELLED) key = key.replace(pattern, level)
  return key.replace(/(.)\1/g, '$1')
}

/** Consonants alone, which the forms of one given name share across languages ('Oleksandr', 'Alexander'). */
const skeleton = (name: string): string =>
  spellingKey(name)
    .replace(/[aeiou ]/g, '')
    .replace(/g/g, 'h')

/** Feminine forms often differ from masculine ones in their last vowel alone ('Roman', 'Romana'). */
const ending = (name: string): boolean => /[ae]$/.test(foldName(name))

/** Whether two given names may be one person's: one spelling, one an initial of the other, or forms of one name. */
export function sameGivenName(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return spellingKey(a)[0] === spellingKey(b)[0]
  if (spellingKey(a) === spellingKey(b)) return true
  const bones = skeleton(a)
  return bones.length >= 3 && bones === skeleton(b) && ending(a) === ending(b)
}

const SMALL_WORDS = new Set('the of for and a an in on at to de la des du'.split(' '))

/** Initials of a body's name, small words left out ('Institute for Coastal Study' is 'ics'). */
export const initialsOf = (name: string): string =>
  foldName(name)
    .split(' ')
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => word[0] ?? '')
    .join('')

/** Whether a name is written as an acronym ('ICS', 'GKV'). */
export const isAcronym = (name: string): boolean => /^\p{Lu}[\p{Lu}\p{N}.&-]{1,6}$/u.test(name)
