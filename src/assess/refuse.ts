import { OnrecordError } from '../model/errors.ts'

/** The error of an assessment that cannot be made: what, the value at fault, and what to do. */
export function refuse(problem: string, value: unknown, remedy: string): OnrecordError {
  const shown = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')
  return new OnrecordError('bad-assessment', `${problem}, ${shown.slice(0, 120)}, ${remedy}`)
}
