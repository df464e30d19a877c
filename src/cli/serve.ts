import { spawn } from 'node:child_process'
import { basename, join } from 'node:path'
import { isLoopback } from '../api/guard/hosts.ts'
import { OnrecordError } from '../model/errors.ts'
import { type Command, ledgerFile, ledgerOption, type Options, textOption } from './command.ts'
import { countOf } from './count-of.ts'
import type { Terminal } from './terminal/terminal.ts'
import { version } from './version.ts'
import { withLedger } from './with-ledger.ts'

const PORT = 4747
const SHORTEST_TOKEN = 16

/** Serves the reading room until it is told to stop. */
export const serveCommand: Command = {
  name: 'serve',
  summary: 'open the ledger in a browser, and answer programs under /api/v1',
  description:
    'Listens on this machine alone unless --host says otherwise, and then only with a token, which readers enter once and ' +
    'programs send as Authorization: Bearer. What other commands add to the ledger meanwhile is shown within seconds. ' +
    'Connections are not encrypted: on a network that others use, put a server with a certificate before it and give its --address. Ctrl-C ends it.',
  arguments: [],
  options: [
    ledgerOption,
    ['--port <port>', `where to listen (default: ${PORT}; 0 is any that is free)`],
    ['--host <address>', 'address to listen on (default: 127.0.0.1)'],
    ['--token <token>', `${SHORTEST_TOKEN} characters or more that let readers in (or in ONRECORD_TOKEN)`],
    ['--address <url>', 'what readers type where another server stands before this one (https://desk.example)'],
    ['--open', 'open the browser'],
  ],
  examples: [
    ['onrecord serve', `http://127.0.0.1:${PORT}/`],
    ['onrecord serve --ledger flood.db --port 0 --open', 'another ledger, any port, and the browser'],
    ['ONRECORD_TOKEN=… onrecord serve --host 0.0.0.0', 'for the desk next door, who sign in'],
    ['ONRECORD_TOKEN=… onrecord serve --address https://desk.example', 'behind a server with a certificate'],
  ],
  run: (_args, options, terminal) =>
    withLedger(options, false, (ledger) => serveUntilStopped(ledger, options, terminal)),
}

type OpenLedger = Parameters<Parameters<typeof withLedger>[2]>[0]

async function serveUntilStopped(ledger: OpenLedger, options: Options, terminal: Terminal): Promise<number> {
  const where = readAddress(options)
  const [{ createApp, usualRate }, { openRoom }, { readPages }, { listen }, { viewsInThread }, { watchLedger }] =
    await Promise.all([
      import('../api/app.ts'),
      import('../api/room.ts'),
      import('../api/pages.ts'),
      import('../api/server.ts'),
      import('../api/views/thread-views.ts'),
      import('../api/watch-ledger.ts'),
    ])
  const pages = readPages(join(import.meta.dirname, '../../dist/web'))
  const settings = { name: basename(ledgerFile(options)), version, openViews: viewsInThread(version) }
  const room = await openRoom(ledger, { ...settings, intake: await openIntake() })
  const app = createApp(room, { ...where, pages, rate: usualRate, now: () => performance.now() })
  const stopped = untilStopped()
  const server = await listen(app, where.host, where.port)
  const stopWatching = watchLedger(room, (error) => terminal.note(`cannot read the ledger again: ${error.message}`))
  const address = addressOf(where.host, server.port)
  await terminal.print(
    `${room.name}, ${countOf(room.reading.view.documents.length, 'report')}: ${address} (Ctrl-C ends it)`,
  )
  if (options.open) openBrowser(address, terminal)
  await stopped
  stopWatching()
  await Promise.all([server.stop(), room.close()])
  return 0
}

async function openIntake() {
  const [{ createIntake }, { knowledge }, { fetchPage }] = await Promise.all([
    import('./intake.ts'),
    import('./knowledge.ts'),
    import('../fetch/fetch-page.ts'),
  ])
  return createIntake({ knowledge, fetchPage, now: () => new Date().toISOString() })
}

interface Address {
  /** As `AppSettings.address`. */
  readonly address: string | null
  readonly host: string
  readonly port: number
  readonly token: string | null
}

function readAddress(options: Options): Address {
  const host = textOption(options, 'host') ?? '127.0.0.1'
  const given = textOption(options, 'port') ?? String(PORT)
  const port = Number(given)
  if (!/^\d{1,5}$/.test(given) || port > 65_535)
    throw new OnrecordError('usage', `no port, ${given}, give --port a number from 0 to 65535`)
  const token = textOption(options, 'token') ?? process.env.ONRECORD_TOKEN ?? null
  if (token !== null && (token.length < SHORTEST_TOKEN || /\s/.test(token)))
    throw new OnrecordError(
      'bad-token',
      `a token of ${countOf(token.length, 'character')}, give one of ${SHORTEST_TOKEN} or more without spaces`,
    )
  const address = readPublicAddress(options)
  if (token === null && (address !== null || !isLoopback(host)))
    throw new OnrecordError(
      'no-token',
      `whoever reaches ${address ?? host} could read and change the ledger, give --token or ONRECORD_TOKEN, ${SHORTEST_TOKEN} characters or more`,
    )
  return { host, address, port, token }
}

/** Scheme, name and port alone, as browsers send it. */
function readPublicAddress(options: Options): string | null {
  const given = textOption(options, 'address')
  if (given === null) return null
  const url = URL.canParse(given) ? new URL(given) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '')
    throw new OnrecordError('usage', `no address, ${given}, give --address as https://desk.example, without a path`)
  return url.origin
}

/** 'http://127.0.0.1:4747/'; where it listens on every address, that of this machine. */
function addressOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}/`
}

/** Settles when the terminal, or whoever looks after the process, asks it to end. */
const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}

function openBrowser(address: string, terminal: Terminal): void {
  const [program = 'xdg-open', ...words] = OPENERS[process.platform] ?? []
  const child = spawn(program, [...words, address], { stdio: 'ignore', detached: true })
  child.on('error', () => terminal.note(`cannot open a browser, ${address}, open it by hand`))
  child.unref()
}
