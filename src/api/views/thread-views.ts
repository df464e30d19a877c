import { Worker } from 'node:worker_threads'
import type { Head, Ledger } from '../../ledger/ledger.ts'
import type { ViewAt } from '../../ledger/view.ts'
import { applyChange, type ViewChange } from '../../ledger/view-change.ts'
import { emptyView, type LedgerView } from '../../model/view.ts'
import type { OpenViews, Views } from './views.ts'

/** What the thread is begun with. */
export interface ThreadSettings {
  readonly file: string
  readonly version: string
  /** Up to where the view goes that the first change is to be of; `null` where that is the empty view. */
  readonly head: Head | null
}

/** What it says of the ledger each time that it is asked. */
export type ThreadAnswer =
  | {
      /** Of what both sides had last. */
      readonly change: ViewChange
      /** Whether that is the empty view. */
      readonly ofEmpty: boolean
    }
  | { readonly error: unknown }

/** A thread begins without what the command line prepared: installed under node_modules, its files need their types stripped again. */
const FLAGS = import.meta.url.includes('/node_modules/')
  ? ['--import', new URL('../../../bin/strip-types.js', import.meta.url).href]
  : []

/** Worked out in a thread that reads the ledger beside this one; `version` is that of the rules. */
export const viewsInThread =
  (version: string): OpenViews =>
  (ledger, first) =>
    new ThreadViews(ledger, version, first)

class ThreadViews implements Views {
  private readonly ledger: Ledger
  private readonly version: string
  /** The last view that both sides have had. */
  private view: LedgerView
  private thread: Worker | null
  private stopped = false

  constructor(ledger: Ledger, version: string, { view, head }: ViewAt) {
    this.ledger = ledger
    this.version = version
    this.view = view
    this.thread = this.begin(head)
  }

  async read(): Promise<LedgerView> {
    if (this.stopped) return this.view
    // One that failed is begun anew, and then tells everything.
    this.thread ??= this.begin(null)
    try {
      const { change, ofEmpty } = await ask(this.thread)
      this.view = applyChange(ofEmpty ? emptyView : this.view, change)
    } catch (error) {
      void this.end()
      if (!this.stopped) throw error
    }
    return this.view
  }

  stop(): Promise<void> {
    this.stopped = true
    return this.end()
  }

  private begin(head: Head | null): Worker {
    const settings: ThreadSettings = { file: this.ledger.name, version: this.version, head }
    const thread = new Worker(new URL('view-thread.ts', import.meta.url), { workerData: settings, execArgv: FLAGS })
    // It ends with the server, whatever it is doing.
    thread.unref()
    // Whoever asks next is told.
    thread.on('error', () => {})
    thread.on('exit', () => {
      if (this.thread === thread) this.thread = null
    })
    return thread
  }

  private async end(): Promise<void> {
    const { thread } = this
    this.thread = null
    await thread?.terminate()
  }
}

/** Asks the thread what has changed since it was asked last. */
const ask = (thread: Worker): Promise<Extract<ThreadAnswer, { change: unknown }>> =>
  new Promise((resolve, reject) => {
    const settle = (work: () => void) => () => {
      thread.off('message', onMessage).off('error', onError).off('exit', onExit)
      work()
    }
    const onMessage = (answer: ThreadAnswer) =>
      settle(() => ('change' in answer ? resolve(answer) : reject(answer.error)))()
    const onError = (error: unknown) => settle(() => reject(error))()
    const onExit = settle(() => reject(new Error('the thread that reads the ledger ended')))
    thread.on('message', onMessage).on('error', onError).on('exit', onExit)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
    thread.postMessage('read')
  })
