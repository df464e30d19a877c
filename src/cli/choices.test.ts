import { afterEach, expect, test } from 'vitest'
import { makeFolder, quarryReports, removeFolder, runCli } from './cli.fixture.ts'

let folder = ''

afterEach(() => {
  removeFolder(folder)
  folder = ''
})

async function run(...args: string[]) {
  folder = makeFolder(quarryReports)
  await runCli(folder, ['add', '.', '--ledger', 'l.db'])
  return runCli(folder, [...args, '--ledger', 'l.db'])
}

test('questions as of a day: says what is left out, and knows nothing of it', async () => {
  const { stdout, stderr } = await run('questions', '--as-of', '2031-03-05', '--json')
  expect(stderr).toMatch(/as known on 2031-03-05: \d reports?; \d published later left out/)
  const all = await runCli(folder, ['questions', '--json', '--ledger', 'l.db'])
  const figures = (out: string) =>
    (JSON.parse(out) as { questions: { figures: number }[] }).questions.reduce(
      (sum, question) => sum + question.figures,
      0,
    )
  expect(figures(stdout)).toBeLessThan(figures(all.stdout))
  const again = await runCli(folder, ['questions', '--json', '--ledger', 'l.db'])
  expect(again.stdout).toBe(all.stdout)
})

test('show by a rule: says what the rule does, and what of', async () => {
  const { stdout, stderr } = await run('show', 'killed', '--rule', 'ucdp')
  expect(stderr).toContain("estimates by ucdp: after UCDP's low, best and high")
  expect(stdout).toMatch(/ucdp: low \d+, best \d+, high \d+: of the latest numbers of /)
})

test('show by a rule: the latest number of an origin is its own, and not what another report rounded it to', async () => {
  folder = makeFolder({
    'echo.txt':
      'Toll in Brackwell\n\nAs of March 3, 2031, 30,842 people have been killed in Brackwell, the Norland health ministry said.\n',
    'post.txt': 'War goes on\n\nNearly 31,000 people have been killed in Brackwell.\n',
    'manifest.jsonl':
      '{"path":"echo.txt","publisher":"Bramley Echo","published":"2031-03-04"}\n' +
      '{"path":"post.txt","publisher":"Norrby Post","published":"2031-03-09"}\n',
  })
  await runCli(folder, ['add', '.', '--ledger', 'l.db'])
  const { stdout } = await runCli(folder, ['show', 'killed', '--rule', 'ucdp', '--ledger', 'l.db'])
  expect(stdout).toContain('repeats 30,842')
  expect(stdout).toContain('ucdp: low 30,842, best 30,842, high 30,842')
})

test('questions by a rule: the estimate stands in the table and in the JSON', async () => {
  const { stdout } = await run('questions', '--rule', 'widest')
  expect(stdout).toContain('LOW/BEST/HIGH')
  const { stdout: json } = await runCli(folder, ['questions', '--rule', 'widest', '--json', '--ledger', 'l.db'])
  expect(json).toContain('"rule"')
})

test.each([
  [['questions', '--as-of', 'May'], 'no date, May'],
  [['show', 'killed', '--rule', 'mean'], 'no such rule, mean, give --rule one of ucdp'],
])('%j', async (args, words) => {
  const { code, stderr } = await run(...args)
  expect(code).toBe(2)
  expect(stderr).toContain(words)
})
