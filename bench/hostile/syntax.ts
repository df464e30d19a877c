/**
 * The shape of a regular expression, as far as it takes to write texts that it half matches. What matches nothing by itself
 * (anchors, negative lookarounds) is a sequence of nothing.
 */
export type Shape =
  | { readonly kind: 'sign'; readonly source: string }
  | { readonly kind: 'row'; readonly parts: readonly Shape[] }
  | { readonly kind: 'choice'; readonly options: readonly Shape[] }
  | { readonly kind: 'repeat'; readonly body: Shape; readonly min: number; readonly max: number }

const NOTHING: Shape = { kind: 'row', parts: [] }

/** Escapes that stand for more letters than the one after the backslash, and those that match no character. */
const ESCAPE = /\\(?:u\{[^}]*\}|u[0-9a-f]{4}|x[0-9a-f]{2}|c[a-z]|[pP]\{[^}]*\}|k<[^>]*>|[^])/iy
const OPENING = /\((?:\?(?:<?[=!]|:|<[^>]*>|[a-z]*(?:-[a-z]+)?:))?/y
const COUNT = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y

/** Reads the source of a regular expression that the engine has accepted already. */
export function parseShape(source: string): Shape {
  return new Reader(source).choice()
}

class Reader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  choice(): Shape {
    const options = [this.#row()]
    while (this.#source[this.#at] === '|') {
      this.#at++
      options.push(this.#row())
    }
    return options.length === 1 ? (options[0] as Shape) : { kind: 'choice', options }
  }

  #row(): Shape {
    const parts: Shape[] = []
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')')
      parts.push(this.#counted(this.#atom()))
    return { kind: 'row', parts }
  }

  #atom(): Shape {
    const sign = this.#source[this.#at] as string
    if (sign === '(') return this.#group()
    if (sign === '[') return { kind: 'sign', source: this.#set() }
    if (sign === '\\') return this.#escape()
    const whole = String.fromCodePoint(this.#source.codePointAt(this.#at) as number)
    this.#at += whole.length
    return sign === '^' || sign === '$' ? NOTHING : { kind: 'sign', source: whole }
  }

  #group(): Shape {
    const opening = this.#take(OPENING)?.[0] as string
    const inside = this.choice()
    this.#at++
    return opening.endsWith('!') ? NOTHING : inside
  }

  #set(): string {
    const start = this.#at
    while (this.#source[this.#at] !== ']') this.#at += this.#source[this.#at] === '\\' ? 2 : 1
    return this.#source.slice(start, ++this.#at)
  }

  #escape(): Shape {
    const source = this.#take(ESCAPE)?.[0] as string
    return /^\\(?:[bBk]|[1-9])/.test(source) ? NOTHING : { kind: 'sign', source }
  }

  #counted(body: Shape): Shape {
    const found = this.#take(COUNT)
    if (!found) return body
    const [, sign, low, comma, high] = found
    const min = sign ? Number(sign === '+') : Number(low)
    const max = sign ? (sign === '?' ? 1 : Infinity) : comma ? (high ? Number(high) : Infinity) : min
    return { kind: 'repeat', body, min, max }
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#source)
    if (found) this.#at = pattern.lastIndex
    return found
  }
}
