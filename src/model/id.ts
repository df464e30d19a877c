import { hash } from 'node:crypto'

/** A stable id: prefix, '-', 16 hex digits of the SHA-256 of the parts (joined so that no two lists of parts collide). */
export function makeId(prefix: string, parts: readonly (string | number | null)[]): string {
  return `${prefix}-${hash('sha256', JSON.stringify(parts)).slice(0, 16)}`
}
