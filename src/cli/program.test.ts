import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { shellCommand } from './cli.fixture.ts'
import { commands } from './commands.ts'
import { renderCliDocs } from './docs.ts'
import { explainBrokenOutput } from './explain-failure.ts'
import { runProgram } from './program.ts'
import { makeTerminal } from './terminal/terminal.fixture.ts'

async function run(...args: string[]) {
  const { terminal, out, err } = makeTerminal({})
  return { code: await runProgram(args, terminal), out: out.join(''), err: err.join('') }
}

describe('help', () => {
  test.each([[[]], [['--help']], [['-h']]])('of the program lists every command: %j', async (args) => {
    const { code, out, err } = await run(...args)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const { name, summary } of commands) {
      expect(out).toContain(`\n  ${name}`)
      expect(out.replace(/\s+/g, ' ')).toContain(summary)
    }
  })

  test.each(commands.map((command) => [command.name, command] as const))(
    'of %s has an example',
    async (name, command) => {
      const { code, out } = await run(name, '--help')
      expect(code).toBe(0)
      expect(out).toContain(`Usage: onrecord ${name}`)
      expect(command.examples.length).toBeGreaterThan(0)
      for (const [line] of command.examples) expect(out).toContain(`$ ${line}`)
    },
  )

  test('and the version', async () => {
    expect(await run('--version')).toEqual({ code: 0, out: `${packageJson.version}\n`, err: '' })
  })
})

describe('usage', () => {
  test.each([
    [['nonsense'], "onrecord: unknown command 'nonsense', see 'onrecord --help'\n"],
    [['--nonsense'], "onrecord: unknown option '--nonsense', see 'onrecord --help'\n"],
    [['add'], "onrecord: missing required argument 'paths', see 'onrecord add --help'\n"],
    [
      ['questions', 'more'],
      "onrecord: too many arguments for 'questions'. Expected 0 arguments but got 1: more, see 'onrecord questions --help'\n",
    ],
    [['report', '--out'], "onrecord: option '--out <file>' argument missing, see 'onrecord report --help'\n"],
  ])('%j is said on one line', async (args, err) => {
    expect(await run(...args)).toEqual({ code: 2, out: '', err })
  })
})

describe('the page of the command line', () => {
  test('has every command and is the same on every terminal', () => {
    const page = renderCliDocs()
    for (const { name, examples } of commands) {
      expect(page).toContain(`\n## onrecord ${name}\n`)
      for (const [line] of examples) expect(page).toContain(line)
    }
    expect(page).toContain('| 2 | nothing was done')
    expect(renderCliDocs()).toBe(page)
  })
})

describe('standard output that takes no more', () => {
  test.each([
    ['a closed pipe', 'EPIPE', 0, ''],
    ['a full disk', 'ENOSPC', 2, 'onrecord: cannot write to standard output (ENOSPC: words), check where it goes\n'],
  ])('%s', (_name, code, exit, words) => {
    const { terminal, err } = makeTerminal({})
    expect(explainBrokenOutput(Object.assign(new Error(`${code}: words`), { code }), terminal)).toBe(exit)
    expect(err.join('')).toBe(words)
  })

  test.runIf(existsSync('/dev/full'))('is said on one line by a run', () => {
    const { status, stderr } = spawnSync('sh', ['-c', `${shellCommand('extract', '--help')} > /dev/full`], {
      encoding: 'utf8',
    })
    expect({ status, lines: stderr.trimEnd().split('\n').length }).toEqual({ status: 2, lines: 1 })
  })
})
