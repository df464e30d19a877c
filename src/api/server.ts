import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import { OnrecordError } from '../model/errors.ts'

/** A server that listens. */
export interface RunningServer {
  readonly port: number
  /** Takes no more requests, lets those under way end, and cuts what then still stands open (streams). */
  stop(): Promise<void>
}

/** How long requests under way may still take when the server stops, in milliseconds. */
const GRACE = 1000

/** Listens; port 0 is one that is free. */
export function listen(app: Hono, host: string, port: number): Promise<RunningServer> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: { requestTimeout: 120_000, headersTimeout: 20_000, maxHeaderSize: 16_384 },
  })
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      if ('closeIdleConnections' in server) server.closeIdleConnections()
      const cut = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), GRACE)
      cut.unref()
    })
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explainListening(error, host, port)))
    server.listen(port, host, () => resolve({ port: (server.address() as AddressInfo).port, stop }))
  })
}

function explainListening(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new OnrecordError(
      'port-taken',
      `cannot listen, port ${port} is taken by another program, give another --port`,
    )
  return new OnrecordError(
    'no-listening',
    `cannot listen on ${host}:${port} (${error.message}), give another --host or --port`,
  )
}
