import { describe, expect, test } from 'vitest'
import { splitLines } from './split-lines.ts'

async function* chunks(...parts: (string | Buffer)[]): AsyncGenerator<Buffer> {
  for (const part of parts) yield Buffer.from(part)
}

const split = async (max: number, ...parts: (string | Buffer)[]) =>
  (await Array.fromAsync(splitLines(chunks(...parts), max))).map(({ number, end, bytes }) => [
    number,
    end,
    bytes?.toString() ?? null,
  ])

describe('splitLines', () => {
  test.each([
    [
      'lines within a chunk',
      ['a\nbc\n'],
      [
        [1, 2, 'a'],
        [2, 5, 'bc'],
      ],
    ],
    [
      'a line over chunks',
      ['a', 'b', 'c\nd'],
      [
        [1, 4, 'abc'],
        [2, 5, 'd'],
      ],
    ],
    ['no newline at the end', ['ab'], [[1, 2, 'ab']]],
    [
      'an empty line',
      ['\n\na'],
      [
        [1, 1, ''],
        [2, 2, ''],
        [3, 3, 'a'],
      ],
    ],
    ['nothing', [], []],
    ['a sign cut in two by a chunk', [Buffer.from([0xc3]), Buffer.from([0xa9]), '\n'], [[1, 3, '\u00e9']]],
    [
      'a line longer than the cap is passed over',
      ['123', '4567', '89\nab\n'],
      [
        [1, 10, null],
        [2, 13, 'ab'],
      ],
    ],
  ])('%s', async (_name, parts, lines) => {
    expect(await split(8, ...parts)).toEqual(lines)
  })
})
