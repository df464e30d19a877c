import { refuse } from './refuse.ts'

/** Characters that no name or note is written with: controls, and marks that turn the direction of what follows. */
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u
const LONE = /\p{Surrogate}/u

/** Longest name and longest note, in UTF-16 code units. */
export const LONGEST_NAME = 200
export const LONGEST_NOTE = 5000

/** Text as a person wrote it, trimmed. It is kept as it is and shown as text; what would steer a terminal is refused. */
export function checkWords(what: string, words: unknown, longest: number): string {
  if (typeof words !== 'string') throw refuse(`${what} is no text`, words, 'give words')
  const trimmed = words.normalize('NFC').trim()
  if (trimmed === '') throw refuse(`${what} is empty`, words, 'give words')
  if (trimmed.length > longest) throw refuse(`${what} is too long`, trimmed, `give at most ${longest} characters`)
  if (STEERING.test(trimmed) || LONE.test(trimmed))
    throw refuse(`${what} has characters that do not print`, trimmed, 'leave them out')
  return trimmed
}

/** The same on one line. */
export function checkName(what: string, words: unknown): string {
  const name = checkWords(what, words, LONGEST_NAME)
  if (/[\n\t]/.test(name)) throw refuse(`${what} has more than one line`, name, 'give it on one line')
  return name
}
