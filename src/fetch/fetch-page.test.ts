import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Fetching, fetchPage, openNetwork } from './fetch-page.ts'
import { isPublicAddress } from './public-address.ts'

let server: Server
let port = 0
let asked: string[] = []

/** What the server of these tests answers by path. */
const PAGES: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/page': (response) => response.setHeader('content-type', 'text/html; charset=utf-8').end('<p>Twelve were hurt.</p>'),
  '/moved': (response) => response.writeHead(302, { location: '/page' }).end(),
  '/round': (response) => response.writeHead(302, { location: '/round' }).end(),
  '/inside': (response) => response.writeHead(302, { location: 'http://intranet.example/secret' }).end(),
  '/file': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/large': (response) => response.end('x'.repeat(3000)),
  '/endless': (response) => {
    const more = () => response.writable && response.write('x'.repeat(500)) && setImmediate(more)
    more()
  },
  '/slow': () => {},
  '/picture': (response) => response.setHeader('content-type', 'image/png').end('x'),
  '/squeezed': (response) => response.setHeader('content-encoding', 'gzip').end('x'),
  '/gone': (response) => response.writeHead(404).end(),
}

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    asked.push(url)
    const page = PAGES[url]
    if (page) page(response)
    else response.writeHead(500).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const NAMES: Readonly<Record<string, readonly string[]>> = {
  'news.example': ['127.0.0.1'],
  'intranet.example': ['10.0.0.7'],
  'both.example': ['127.0.0.1', '10.0.0.7'],
}

/** The loopback address at the server's port stands for the open network. */
const here = (): Fetching => ({
  resolve: (host) => (NAMES[host] ? Promise.resolve(NAMES[host]) : Promise.reject(new Error('ENOTFOUND'))),
  mayAsk: (address, at) => address === '127.0.0.1' && at === port,
  maxBytes: 2000,
  maxRedirects: 3,
  patience: 400,
})

const at = (path: string, host = 'news.example') => `http://${host}:${port}${path}`

describe('fetchPage', () => {
  test.each(['/page', '/moved', '/page#part'])('gives the page of %s, and where it was found', async (path) => {
    const { url, bytes } = await fetchPage(at(path), here())
    expect([url, Buffer.from(bytes).toString()]).toEqual([at('/page'), '<p>Twelve were hurt.</p>'])
  })

  test.each<[string, () => string, string]>([
    ['another protocol', () => 'ftp://news.example/', 'only http and https are fetched'],
    ['what is no address', () => 'news', 'it is no address'],
    ['a name and password', () => `http://user:secret@news.example:${port}/page`, 'it holds a name or password'],
    ['an unknown host', () => at('/page', 'nowhere.example'), 'its host is not known'],
    ['an address within', () => at('/page', 'intranet.example'), 'it is not on the open network'],
    ['a host that is also within', () => at('/page', 'both.example'), 'it is not on the open network'],
    ['another port', () => `http://news.example:${port + 1}/`, 'it is not on the open network'],
    ['a redirect within', () => at('/inside'), 'it is not on the open network'],
    ['a redirect to a file', () => at('/file'), 'only http and https are fetched'],
    ['a redirect without end', () => at('/round'), 'it redirects more than 3 times'],
    ['a page that is too large', () => at('/large'), 'it has more than 2000 bytes'],
    ['a page without end', () => at('/endless'), 'it has more than 2000 bytes'],
    ['a page that does not come', () => at('/slow'), 'it took too long'],
    ['a picture', () => at('/picture'), 'it is no page but image/png'],
    ['compressed bytes', () => at('/squeezed'), 'it comes compressed'],
    ['a page that is gone', () => at('/gone'), 'it answers with status 404'],
  ])('refuses %s', async (_name, address, why) => {
    await expect(fetchPage(address(), here())).rejects.toThrow(why)
  })

  test('never tells a password', async () => {
    await expect(fetchPage('http://user:secret@news.example/', here())).rejects.not.toThrow('secret')
  })

  test.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://[::1]/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://169.254.169.254/latest',
  ])('asks nothing of %s', async (address) => {
    asked = []
    const resolve = () => Promise.resolve(['127.0.0.1'])
    await expect(fetchPage(address, { ...openNetwork, resolve })).rejects.toThrow('it is not on the open network')
    expect(asked).toEqual([])
  })
})

describe('isPublicAddress', () => {
  test.each(['8.8.8.8', '93.184.215.14', '2606:4700::1111', '172.32.0.1', '100.128.0.1'])('%s is', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '198.18.0.1',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'fd12::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '2001:db8::1',
    '2002:7f00:1::',
    '2001::1',
    'localhost',
    '',
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})
