import { OnrecordError } from '../model/errors.ts'
import type { Page } from './schema/page.ts'

/** Which part of a list is asked for. */
export interface Paging {
  /** What `next` of the page before said; `null` for the first. */
  readonly cursor: string | null
  readonly limit: number
}

/**
 * One page of a list. The cursor names the last item seen, so that what comes or goes before it, while someone turns the pages,
 * makes nothing come twice; where that item itself is gone its place is taken.
 */
export function paginate<T>(list: readonly T[], { cursor, limit }: Paging, idOf: (item: T) => string): Page<T> {
  const start = cursor === null ? 0 : placeAfter(list, readCursor(cursor), idOf)
  const items = list.slice(start, start + limit)
  const last = items.at(-1)
  const more = last !== undefined && start + limit < list.length
  return { items, total: list.length, next: more ? writeCursor({ place: start + items.length, id: idOf(last) }) : null }
}

interface Cursor {
  /** Number of items before the next one, when the cursor was made. */
  readonly place: number
  readonly id: string
}

function placeAfter<T>(list: readonly T[], { place, id }: Cursor, idOf: (item: T) => string): number {
  const before = list[place - 1]
  if (before !== undefined && idOf(before) === id) return place
  const moved = list.findIndex((item) => idOf(item) === id)
  return moved < 0 ? place : moved + 1
}

const writeCursor = ({ place, id }: Cursor): string => Buffer.from(`${place} ${id}`).toString('base64url')

function readCursor(cursor: string): Cursor {
  const match = /^(\d{1,15}) (.*)$/s.exec(Buffer.from(cursor, 'base64url').toString())
  if (!match) throw new OnrecordError('bad-cursor', `no such cursor, ${cursor}, take it from 'next' of the page before`)
  return { place: Number(match[1]), id: match[2] ?? '' }
}
