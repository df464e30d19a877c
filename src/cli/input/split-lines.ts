const NEWLINE = 0x0a

/** One line of a file without its newline; `bytes` is `null` where the line is longer than the cap and was passed over. */
export interface RawLine {
  /** From 1. */
  readonly number: number
  /** Offset in the stream of the byte after it, its newline included. */
  readonly end: number
  readonly bytes: Buffer | null
}

/** The lines of a stream one by one, whatever its size: memory holds a line and a chunk. */
export async function* splitLines(chunks: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<RawLine> {
  const line = new LineBuffer(maxBytes)
  let number = 1
  let offset = 0
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      line.append(chunk.subarray(start, end))
      yield { number: number++, end: offset + end + 1, bytes: line.take() }
      start = end + 1
    }
    line.append(chunk.subarray(start))
    offset += chunk.length
  }
  if (line.started) yield { number, end: offset, bytes: line.take() }
}

/** The pieces of a line that is not over yet; forgets them once they are more than the cap. */
class LineBuffer {
  readonly #maxBytes: number
  #pieces: Buffer[] = []
  #length = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  get started(): boolean {
    return this.#length > 0
  }

  append(piece: Buffer): void {
    this.#length += piece.length
    if (this.#length > this.#maxBytes) this.#pieces = []
    else if (piece.length) this.#pieces.push(piece)
  }

  take(): Buffer | null {
    const bytes = this.#length > this.#maxBytes ? null : Buffer.concat(this.#pieces)
    this.#pieces = []
    this.#length = 0
    return bytes
  }
}
