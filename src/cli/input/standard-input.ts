/** Standard input as one text or, where its beginning is that of JSONL, as a stream of any length. */
export interface StandardInput {
  /** All of it; `null` where it is a stream. */
  readonly bytes: Buffer | null
  readonly chunks: AsyncIterable<Buffer>
}

/** Looks at the beginning of a stream before it decides to hold the rest; reads no more than `maxBytes` of a text. */
export async function openStandardInput(
  stream: AsyncIterable<Buffer>,
  isLines: (beginning: Buffer) => boolean,
  maxBytes: number,
): Promise<StandardInput> {
  const chunks = stream[Symbol.asyncIterator]()
  const first = await chunks.next()
  const beginning = first.done ? Buffer.alloc(0) : first.value
  const all = rejoin(beginning, chunks)
  if (isLines(beginning)) return { bytes: null, chunks: all }
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of all) {
    pieces.push(piece)
    length += piece.length
    if (length > maxBytes) break
  }
  return { bytes: Buffer.concat(pieces), chunks: all }
}

async function* rejoin(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}
