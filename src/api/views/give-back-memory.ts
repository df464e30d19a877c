import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

type Collect = (options: { readonly type: 'major'; readonly execution: 'sync'; readonly flavor: 'last-resort' }) => void

/**
 * Gives back to the system what a long piece of work has left behind in this thread. A thread that then waits, for hours perhaps, would
 * keep it: what is left is only looked for where more is needed. Takes as long as marking all that is kept: for threads that nobody waits for.
 */
export function giveBackMemory(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as Collect
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}
