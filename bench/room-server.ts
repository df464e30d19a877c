import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** `onrecord serve` as a person starts it, with what it takes. */
export interface RoomServer {
  /** Of the API. */
  readonly base: string
  /** Milliseconds from its start until it said where it listens. */
  readonly readyAfter: number
  /** Milliseconds that its main thread has run so far: others use the machine too. */
  runSoFar(): number
  /** Megabytes that it has in memory. */
  memory(): number
  /** Milliseconds since it was started. */
  age(): number
  stop(): Promise<void>
}

/** Serves a ledger on a free port. Throws, with what it said, where it ends instead. */
export async function startRoom(file: string): Promise<RoomServer> {
  const start = performance.now()
  const age = () => performance.now() - start
  const main = join(import.meta.dirname, '../src/cli/main.ts')
  const child = spawn(process.execPath, [main, 'serve', '--ledger', file, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += String(chunk)
      const found = /http:\/\/\S+(?=\/ )/.exec(said)?.[0]
      if (found !== undefined) resolve(found)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', (code) => reject(new Error(`serve ended with ${code} before it listened: ${said.trim()}`)))
  })
  child.stderr.on('data', (chunk: Buffer) => process.stderr.write(chunk))
  const readyAfter = age()
  const read = (path: string) => readFileSync(`/proc/${child.pid}/${path}`, 'utf8')
  return {
    base: `${address}/api/v1`,
    readyAfter,
    age,
    runSoFar: () => Number(read(`task/${child.pid}/schedstat`).split(' ')[0]) / 1e6,
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(read('status'))?.[1] ?? 0) / 1024,
    async stop() {
      child.kill('SIGINT')
      await once(child, 'exit')
    },
  }
}
