import { createReading } from '../../report/reading.ts'
import type { Room } from '../room.ts'

/** A room with nothing in it: what the routes are described with where no ledger is open. */
export function closedRoom(version: string): Room {
  const view = {
    documents: [],
    statements: new Map(),
    figures: new Map(),
    events: new Map(),
    entities: new Map(),
    questions: [],
    relations: [],
    copies: [],
    origins: new Map(),
    revisions: [],
    merges: [],
    assessed: new Map(),
    rejected: [],
    assessments: [],
  }
  const closed = () => Promise.reject(new Error('no ledger is open'))
  return {
    name: '',
    version,
    get ledger(): never {
      throw new Error('no ledger is open')
    },
    reading: { ...createReading(view), seq: 0, history: [] },
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
  }
}
