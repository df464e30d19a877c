import { emptyView } from '../../model/view.ts'
import { createReading } from '../../report/reading.ts'
import type { Room } from '../room.ts'

/** A room with nothing in it: what the routes are described with where no ledger is open. */
export function closedRoom(version: string): Room {
  const closed = () => Promise.reject(new Error('no ledger is open'))
  return {
    name: '',
    version,
    get ledger(): never {
      throw new Error('no ledger is open')
    },
    reading: { ...createReading(emptyView), seq: 0, history: [], claims: {} },
    jobs: {
      start: () => {
        throw new Error('no ledger is open')
      },
      find: () => null,
      stop: closed,
    },
    change: closed,
    refresh: closed,
    listen: () => () => {},
    closing: new AbortController().signal,
    close: closed,
  }
}
