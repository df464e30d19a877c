import type { Pattern } from './collect.ts'
import { parseShape, type Shape } from './syntax.ts'

/** A text of about any length, made to be hard on one regular expression: a beginning, something over and over, an end. */
export interface Subject {
  readonly before: string
  readonly pump: string
  readonly after: string
}

/** Code units of the text are `length`, less what is left of the last pump. */
export function makeSubject({ before, pump, after }: Subject, length: number): string {
  return before + pump.repeat(Math.max(1, Math.floor((length - before.length - after.length) / pump.length))) + after
}

/** A letter or sign of every sort that rules tell apart. */
const SIGNS = Array.from(
  'aA0 .,-\'"(xX9\n\té’‘“”–—:;)[]/%$€£&@#_=<>{}!?*+|~^`\\' +
    'sStThHeEoOnNcCdDiImMrRuUbByY125678ÉßЙй中٣\u00a0\u0301\u200b\u2028\u00ad\ufeff•…«»\u{1f600}\r\u0001',
)

/** Ends that make an almost complete match fail. */
const ENDS = ['', '\u0001', '\n', ' x', '.']

/** Texts that are hard on every sort of rule. */
const COMMON = [
  ' ',
  '\n',
  'a',
  'A',
  '0',
  '.',
  ',',
  '"',
  '“',
  '(',
  '-',
  'a ',
  'A ',
  'Aa ',
  '0,',
  '1 ',
  'a\n',
  ' \n',
  '\n\n ',
  'a.',
  'A. ',
  "'s ",
]

type Sampler = () => string

/** A small generator of numbers, the same on every run. */
function createDice(): (sides: number) => number {
  let state = 7
  return (sides) => {
    state = (state * 48271) % 2147483647
    return state % sides
  }
}

/** Texts to try a regular expression on, written from its own parts: what each repetition repeats, what stands before it, and almost what should follow. */
export function subjectsFor({ source, flags }: Pattern): Subject[] {
  const shape = parseShape(source)
  const signs = new SignTable(flags)
  const dice = createDice()
  const sample = (one: Shape): string => sampleOf(one, signs, dice)
  const found: Subject[] = []
  const whole = (): string => sample(shape)
  for (const { body, before, after } of repeatsOf(shape, { before: () => '', after: () => '' }, sample)) {
    const pumps = [0, 1, 2].map(() => sample(body)).concat(signs.shared(body, shape))
    for (const pump of pumps) {
      const [opening, closing] = [before(), after()]
      found.push(
        { before: '', pump: opening + pump, after: '' },
        { before: '', pump: opening + pump + closing.slice(0, -1), after: '\u0001' },
      )
      for (const end of ENDS) found.push({ before: opening, pump, after: end })
      found.push({ before: opening, pump, after: closing.slice(0, -1) }, { before: '', pump, after: closing })
    }
    for (let i = 0; i < 3; i++) found.push({ before: '', pump: before(), after: '' })
  }
  for (let i = 0; i < 4; i++) {
    const text = whole()
    for (const pump of [text, `${text} `, text.slice(0, -1), `${text.slice(0, -1)} `])
      found.push({ before: '', pump, after: '' })
  }
  for (const pump of [...COMMON, ...signs.shared(shape, shape)])
    for (const after of ['', '\u0001']) found.push({ before: '', pump, after })
  return unique(found.filter(({ pump }) => pump !== ''))
}

function unique(subjects: readonly Subject[]): Subject[] {
  return [...new Map(subjects.map((one) => [`${one.before}\u0000${one.pump}\u0000${one.after}`, one])).values()]
}

interface Surroundings {
  readonly before: Sampler
  readonly after: Sampler
}

interface Repeat extends Surroundings {
  readonly body: Shape
}

/** From so many repetitions on a text can be long because of them. */
const MANY = 8

function* repeatsOf(shape: Shape, around: Surroundings, sample: (one: Shape) => string): Generator<Repeat> {
  if (shape.kind === 'choice') for (const option of shape.options) yield* repeatsOf(option, around, sample)
  if (shape.kind === 'row')
    for (const [i, part] of shape.parts.entries())
      yield* repeatsOf(
        part,
        {
          before: () => around.before() + shape.parts.slice(0, i).map(sample).join(''),
          after: () =>
            shape.parts
              .slice(i + 1)
              .map(sample)
              .join('') + around.after(),
        },
        sample,
      )
  if (shape.kind !== 'repeat') return
  if (shape.max >= MANY) yield { body: shape.body, ...around }
  yield* repeatsOf(shape.body, around, sample)
}

/** One text that the shape matches, its repetitions short. */
function sampleOf(shape: Shape, signs: SignTable, dice: (sides: number) => number): string {
  if (shape.kind === 'sign') {
    const all = signs.matching(shape.source)
    return all[dice(all.length)] ?? ''
  }
  if (shape.kind === 'row') return shape.parts.map((part) => sampleOf(part, signs, dice)).join('')
  if (shape.kind === 'choice') return sampleOf(shape.options[dice(shape.options.length)] as Shape, signs, dice)
  const times = Math.min(shape.max, shape.min + dice(3))
  return Array.from({ length: times }, () => sampleOf(shape.body, signs, dice)).join('')
}

/** Which signs each part of a regular expression matches. */
class SignTable {
  readonly #flags: string
  readonly #known = new Map<string, readonly string[]>()

  constructor(flags: string) {
    this.#flags = flags.replace(/[gymd]/g, '')
  }

  matching(source: string): readonly string[] {
    const known = this.#known.get(source)
    if (known) return known
    const pattern = new RegExp(`^${source}$`, this.#flags)
    const plain = SIGNS.filter((sign) => pattern.test(sign))
    const found = plain.length ? plain : anySign(pattern)
    this.#known.set(source, found)
    return found
  }

  /** The signs of `part` that most parts of the whole match too: where two repetitions may share them, they do. */
  shared(part: Shape, whole: Shape): string[] {
    const mine = new Set(signsOf(part).flatMap((source) => this.matching(source)))
    const all = signsOf(whole)
    const count = (sign: string): number => all.filter((source) => this.matching(source).includes(sign)).length
    return [...mine]
      .map((sign) => [sign, count(sign)] as const)
      .sort((a, b) => b[1] - a[1])
      .slice(0, 5)
      .map(([sign]) => sign)
  }
}

function anySign(pattern: RegExp): string[] {
  for (let code = 0; code < 0x3000; code++)
    if (pattern.test(String.fromCodePoint(code))) return [String.fromCodePoint(code)]
  return []
}

function signsOf(shape: Shape): string[] {
  if (shape.kind === 'sign') return [shape.source]
  if (shape.kind === 'row') return shape.parts.flatMap(signsOf)
  return shape.kind === 'choice' ? shape.options.flatMap(signsOf) : signsOf(shape.body)
}
