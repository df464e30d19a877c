// A thread of its own that keeps how claims hang together, so that no answer waits while that is worked out.
import { parentPort, workerData } from 'node:worker_threads'
import { createLiveView } from '../../ledger/live-view.ts'
import { openSqliteLedger } from '../../ledger/sqlite.ts'
import { changeOf } from '../../ledger/view-change.ts'
import { emptyView, type LedgerView } from '../../model/view.ts'
import { giveBackMemory } from './give-back-memory.ts'
import type { ThreadAnswer, ThreadSettings } from './thread-views.ts'

const { file, version, head } = workerData as ThreadSettings
const ledger = openSqliteLedger({ file, create: false, version, now: () => new Date().toISOString() })
const live = createLiveView(ledger)

/** What the other side has. Read before anybody asks: it is what takes long. */
let last: Promise<LedgerView> = head === null ? Promise.resolve(emptyView) : live.read(head)
// Whoever asks is told of an error; until then nobody is.
last.then(giveBackMemory, () => {})

parentPort?.on('message', () => {
  const told = last.then(async (before): Promise<LedgerView> => {
    const view = await live.read()
    send({ change: changeOf(before, view), ofEmpty: before === emptyView })
    return view
  })
  told.catch((error: unknown) => send({ error }))
  last = told
})

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
const send = (answer: ThreadAnswer): void => parentPort?.postMessage(answer)
