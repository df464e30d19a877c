import { describe, expect, test } from 'vitest'
import { createProgress, renderBar } from './progress.ts'
import { makeTerminal } from './terminal.fixture.ts'

describe('colour', () => {
  test.each([
    ['a terminal', { isTTY: true }, true],
    ['a pipe', {}, false],
    ['a terminal with NO_COLOR', { isTTY: true, env: { NO_COLOR: '1' } }, false],
    ['a terminal with an empty NO_COLOR', { isTTY: true, env: { NO_COLOR: '' } }, true],
    ['a terminal that has none', { isTTY: true, env: { TERM: 'dumb' } }, false],
  ])('on %s', (_name, likeness, coloured) => {
    expect(makeTerminal(likeness).terminal.style('red', 'x')).toBe(coloured ? '\u001b[31mx\u001b[39m' : 'x')
  })
})

describe('width', () => {
  test.each([
    ['a pipe', {}, null],
    ['a pipe with COLUMNS', { env: { COLUMNS: '70' } }, 70],
    ['a terminal', { isTTY: true }, 80],
    ['a terminal that was not told its size', { isTTY: true, columns: 0 }, null],
    ['COLUMNS that is no number', { env: { COLUMNS: 'wide' } }, null],
  ])('of %s', (_name, likeness, width) => {
    expect(makeTerminal(likeness).terminal.width).toBe(width)
  })
})

describe('progress', () => {
  test('draws a bar on a terminal, not too often, and takes it away', () => {
    const { terminal, err } = makeTerminal({ isTTY: true })
    let now = 0
    const progress = createProgress(terminal, () => now)
    for (const share of [0.1, 0.2, 0.5]) {
      progress.show(share, 'words')
      now += 50
    }
    progress.end()
    expect(err.filter((line) => line.includes('words'))).toHaveLength(2)
    expect(err.at(-1)).toBe('\r\u001b[2K')
  })

  test('draws nothing elsewhere', () => {
    const { terminal, err } = makeTerminal({})
    const progress = createProgress(terminal, () => 0)
    progress.show(0.5, 'words')
    progress.end()
    expect(err).toEqual([])
  })

  test.each([
    [0, '[------------------------]   0%  none'],
    [0.5, '[############------------]  50%  none'],
    [1, '[########################] 100%  none'],
  ])('at %d', (share, bar) => {
    expect(renderBar(share, 'none')).toBe(bar)
  })
})

test('a note is one line whatever it says', () => {
  const { terminal, err } = makeTerminal({})
  terminal.note('first\nsecond\u001b[0m')
  expect(err).toEqual(['onrecord: first second [0m\n'])
})
