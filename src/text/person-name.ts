import { foldName } from './fold.ts'
import { rememberTexts } from './remember.ts'

/** Spellings of one sound in names brought over from other scripts, in the order in which they are folded. */
const TRANSLITERATIONS: readonly (readonly [RegExp, string])[] = [
  [/['’`ʼ]/g, ''],
  [/(?:skyi|skyy|skiy|skii|skij|ski|sky)$/g, 'ski'],
  [/(?:yi|yy|iy|ii|ij|yj)$/g, 'i'],
  [/shch/g, 'sh'],
  [/zh/g, 'z'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/(?:ou|oo)/g, 'u'],
  [/(?:ya|ia)/g, 'a'],
  [/(?:ye|ie|je)/g, 'e'],
  [/(?:yo|io)/g, 'o'],
  [/(?:yu|iu|ju)/g, 'u'],
  [/y/g, 'i'],
  [/j/g, 'i'],
  [/q/g, 'k'],
  [/c(?=[kaou])/g, 'k'],
  [/w/g, 'v'],
  [/(.)\1+/g, '$1'],
]

/** Distinct words whose folded spelling is kept at hand; the table starts anew beyond that. */
const KEPT_WORDS = 20_000

/** One word of a person's name with its spellings folded together: 'Melnyk' and 'Melnik' are one. */
export const foldNameWord = rememberTexts((word) => {
  let folded = foldName(word).replaceAll(' ', '')
  if (folded.length < 4) return folded.replace(/y/g, 'i')
  for (const [spelling, sound] of TRANSLITERATIONS) folded = folded.replace(spelling, sound)
  return folded
}, KEPT_WORDS)

const PARTICLE = /^(?:al|el|bin|ibn|abu|van|von|de|der|den|di|da|la|le|ul|as|ash|jr|sr|st)$/

/** A person's name in parts: folded words without particles and initials, and which of them is the surname. */
export interface PersonName {
  readonly words: readonly string[]
  readonly surname: string
}

/** Families whose name comes first: a bare 'Kim' is Kim Jong Un. */
const FIRST_FAMILIES = new Set(
  'ban kim lee park choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn song moon xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo ma luo nguyen tran pham'.split(
    ' ',
  ),
)

/** Whether a folded word is a family's name that stands first. */
export const isFirstFamily = (word: string): boolean => FIRST_FAMILIES.has(word)

/** Reads 'Kim Jong-un', 'Bashar al-Assad', 'J. Peter Sund'. */
export const parsePersonName = rememberTexts((name): PersonName => {
  const words = name
    .split(/[\s-]+/)
    .map((word) => word.replace(/[.,]/g, ''))
    .filter((word) => word.length > 1 && !PARTICLE.test(word.toLowerCase()))
  const folded = words.map(foldNameWord).filter(Boolean)
  const first = words[0]?.toLowerCase() ?? ''
  const familyFirst = words.length === 3 && FIRST_FAMILIES.has(first)
  const surname = (familyFirst ? folded[0] : folded.at(-1)) ?? foldNameWord(name)
  return { words: folded.length ? folded : [surname], surname }
})

/** Whether two names may be of one person: the same surname, and no other word in conflict. */
export function compareNames(a: PersonName, b: PersonName): boolean {
  if (a.surname !== b.surname && !isSlip(a, b)) return false
  if (a.words.length === 1 || b.words.length === 1) return true
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a]
  return shorter.words[0] === longer.words[0] || shorter.words.every((word) => longer.words.includes(word))
}

/** Full names that agree but for one letter of a long surname are one person's. */
const isSlip = (a: PersonName, b: PersonName): boolean =>
  a.words.length > 1 &&
  a.words.length === b.words.length &&
  a.words[0] === b.words[0] &&
  differByOne(a.surname, b.surname)

function differByOne(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return a.slice(i + 1) === b.slice(i + 1) || a.slice(i) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i)
}
