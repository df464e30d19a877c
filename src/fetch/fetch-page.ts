import { lookup as systemLookup } from 'node:dns/promises'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { OnrecordError } from '../model/errors.ts'
import { isPublicAddress } from './public-address.ts'

/** A page as it came from its address. */
export interface FetchedPage {
  /** Where it was found in the end, after redirects; without a fragment. */
  readonly url: string
  readonly bytes: Uint8Array
}

/** What stands between a page and us; tests give their own. */
export interface Fetching {
  /** Every IP address of a host. */
  resolve(host: string): Promise<readonly string[]>
  /** Whether an IP address may be asked, at a port. */
  mayAsk(address: string, port: number): boolean
  readonly maxBytes: number
  readonly maxRedirects: number
  /** For all of it, redirects included, in milliseconds. */
  readonly patience: number
}

/** The open network, at the usual ports, and no more than a page written for readers. */
export const openNetwork: Fetching = {
  resolve: async (host) => (await systemLookup(host, { all: true })).map(({ address }) => address),
  mayAsk: (address, port) => (port === 80 || port === 443) && isPublicAddress(address),
  maxBytes: 10_000_000,
  maxRedirects: 5,
  patience: 20_000,
}

/** Fetches a page from a public address; throws `not-fetched` with why where it cannot or may not be. */
export async function fetchPage(address: string, fetching: Fetching = openNetwork): Promise<FetchedPage> {
  const stop = AbortSignal.timeout(fetching.patience)
  let url = parseAddress(address)
  for (let turns = 0; turns <= fetching.maxRedirects; turns++) {
    const answer = await ask(url, await findAddress(url, fetching), fetching, stop)
    if ('bytes' in answer) {
      url.hash = ''
      return { url: url.href, bytes: answer.bytes }
    }
    url = parseAddress(answer.location, url)
  }
  throw refuse(`it redirects more than ${fetching.maxRedirects} times`, address)
}

const refuse = (why: string, address: string): OnrecordError =>
  new OnrecordError('not-fetched', `cannot fetch, ${address.slice(0, 200)}, ${why}: save the page and add the file`)

function parseAddress(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw refuse('it is no address', address)
  const url = new URL(address, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refuse('only http and https are fetched', address)
  if (url.username !== '' || url.password !== '')
    throw refuse('it holds a name or password', `${url.protocol}//…@${url.host}`)
  return url
}

/** The IP address to ask. Where one of several is not of the open network none is asked. */
async function findAddress(url: URL, { resolve, mayAsk }: Fetching): Promise<string> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
  let found: readonly string[]
  try {
    found = isIP(host) ? [host] : await resolve(host)
  } catch {
    throw refuse('its host is not known', url.href)
  }
  const [first] = found
  if (first === undefined) throw refuse('its host is not known', url.href)
  if (!found.every((one) => mayAsk(one, port))) throw refuse('it is not on the open network', url.href)
  return first
}

type Answer = { readonly bytes: Uint8Array } | { readonly location: string }

/** Asks the very address that was looked at, so that a name which means another one the next time gains nothing. */
async function ask(url: URL, address: string, { maxBytes }: Fetching, signal: AbortSignal): Promise<Answer> {
  const lookup: LookupFunction = (_host, options, done) => {
    const family = isIP(address)
    if (options.all) done(null, [{ address, family }])
    else done(null, address, family)
  }
  const headers = { accept: 'text/html, text/plain;q=0.9', 'accept-encoding': 'identity', 'user-agent': 'Onrecord' }
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const request = url.protocol === 'https:' ? requestHttps : requestHttp
      request(url, { lookup, headers, signal, agent: false, maxHeaderSize: 32_768 }, resolve).on('error', reject).end()
    })
    return await readAnswer(response, url, maxBytes)
  } catch (error) {
    if (error instanceof OnrecordError) throw error
    if (signal.aborted) throw refuse('it took too long', url.href)
    throw refuse(error instanceof Error ? error.message : String(error), url.href)
  }
}

const READABLE = /^(?:text\/(?:html|plain)|application\/xhtml\+xml)\s*(?:;|$)/i

async function readAnswer(response: IncomingMessage, url: URL, maxBytes: number): Promise<Answer> {
  const { statusCode = 0, headers } = response
  const end = (why: string) => {
    response.destroy()
    return refuse(why, url.href)
  }
  if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
    response.destroy()
    return { location: headers.location }
  }
  if (statusCode !== 200) throw end(`it answers with status ${statusCode}`)
  if (headers['content-type'] !== undefined && !READABLE.test(headers['content-type']))
    throw end(`it is no page but ${headers['content-type'].slice(0, 60)}`)
  if (headers['content-encoding'] !== undefined && headers['content-encoding'] !== 'identity')
    throw end('it comes compressed unasked')
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > maxBytes) throw end(`it has more than ${maxBytes} bytes`)
    chunks.push(chunk)
  }
  return { bytes: Buffer.concat(chunks) }
}
