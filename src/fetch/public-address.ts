import { BlockList, isIP } from 'node:net'

/** Addresses that are nobody's on the open network: this machine, its networks, and what is set aside (IANA special-purpose registries). */
const CLOSED: readonly (readonly [network: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]

/** Of IPv6 only global unicast is open, and in it not what carries an IPv4 address or is for documentation. */
const OPEN_V6 = ['2000::', 3] as const
const CLOSED_V6: readonly (readonly [network: string, bits: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const closed = new BlockList()
for (const [network, bits] of CLOSED) closed.addSubnet(network, bits, 'ipv4')
const closedV6 = new BlockList()
for (const [network, bits] of CLOSED_V6) closedV6.addSubnet(network, bits, 'ipv6')
const openV6 = new BlockList()
openV6.addSubnet(...OPEN_V6, 'ipv6')

/** Whether an IP address is one of the open network; `false` for what is no IP address. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !closed.check(address, 'ipv4')
  return family === 6 && openV6.check(address, 'ipv6') && !closedV6.check(address, 'ipv6')
}
