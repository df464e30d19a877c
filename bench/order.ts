// node bench/order.ts        500 documents added in ten random orders: whether the ledger exports the same bytes
import { hashesByOrder } from '../test/order.ts'

const hashes = await hashesByOrder(500, 10)
console.log(`${hashes.length} orders of 500 documents, ${new Set(hashes).size} different exports: ${hashes[0]}`)
if (new Set(hashes).size !== 1) process.exitCode = 1
