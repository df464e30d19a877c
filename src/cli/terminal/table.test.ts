import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { type Column, renderTable } from './table.ts'
import { makeTerminal } from './terminal.fixture.ts'

interface Row {
  readonly name: string
  readonly count: number
}

const columns: readonly Column<Row>[] = [
  { title: 'NAME', cell: ({ name }) => name, wraps: true },
  { title: 'COUNT', cell: ({ count }) => String(count), align: 'right' },
]

const rows = [
  { name: 'the ministry of rivers and bridges', count: 12 },
  { name: '河川省の報道官が発表した', count: 5 },
]

const render = (width: number | null) => renderTable(rows, columns, makeTerminal({ width }).terminal)

describe('renderTable', () => {
  test('gives every row one line where output is no terminal', () => {
    expect(render(null)).toBe(
      'NAME                                COUNT\n' +
        'the ministry of rivers and bridges     12\n' +
        '河川省の報道官が発表した                5\n',
    )
  })

  test.each([40, 30, 24, 18])('fits %i columns, wide signs counted as two', (width) => {
    for (const line of render(width).split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width)
    expect(render(width)).toContain('12')
  })

  test('gives a cell a line of its own where no table fits', () => {
    expect(render(12).split('\n').slice(0, 4)).toEqual(['NAME: the', 'ministry of', 'rivers and', 'bridges'])
  })

  test('keeps what would steer the terminal out of its cells', () => {
    const hostile = [{ name: 'a\u001b[2J\u202eb\r\nc', count: 1 }]
    expect(renderTable(hostile, columns, makeTerminal({ width: null }).terminal)).toContain('a [2J b c')
  })
})
