// npm run eval                 scores every gold set beside the checkout, prints the scores and writes eval/scores.json
// npm run eval -- --check      compares with the committed scores instead; exit 1 where one fell by more than half a point
// npm run eval -- NAME…        only the sets whose name holds one of the words
// npm run eval -- --rules      counts what each statement rule makes outside the five reports; with --check exit 1 where one makes
//                              fewer than three statements
import { execFileSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countRules } from './count-rules.ts'
import { type AllScores, findFalls } from './find-falls.ts'
import { readScores, type Scores } from './read-scores.ts'
import { scoreTags } from './score-tags.ts'
import { type GoldSet, goldSets, treebanks } from './sets.ts'

const root = join(import.meta.dirname, '..')
const shared = join(root, '../shared')
const scoresPath = join(import.meta.dirname, 'scores.json')

function main(args: readonly string[]): void {
  const words = args.filter((word) => !word.startsWith('--'))
  const isWanted = ({ name }: { readonly name: string }) =>
    words.length === 0 || words.some((word) => name.includes(word))
  const committed: AllScores = existsSync(scoresPath) ? (JSON.parse(readFileSync(scoresPath, 'utf8')) as AllScores) : {}
  const measured: AllScores = {}
  const stands = ({ name, input }: { readonly name: string; readonly input: string }): boolean => {
    if (existsSync(join(shared, input))) return true
    console.log(`${name}: not beside the checkout, left out`)
    return false
  }
  for (const set of goldSets.filter(isWanted)) if (stands(set)) measured[set.name] = scoreSet(set)
  for (const set of treebanks.filter(isWanted)) if (stands(set)) measured[set.name] = scoreTags(join(shared, set.input))
  printComparison(measured, committed)
  if (args.includes('--check')) {
    const falls = findFalls(measured, committed)
    for (const fall of falls) console.log(`FELL ${fall}`)
    if (!existsSync(scoresPath)) console.log('eval/scores.json is missing: there is nothing to compare with')
    process.exitCode = falls.length > 0 || !existsSync(scoresPath) ? 1 : 0
  } else writeFileSync(scoresPath, `${JSON.stringify({ ...committed, ...measured }, null, 2)}\n`)
}

function scoreSet(set: GoldSet): Scores {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-eval-'))
  const predictions = join(folder, 'predictions.jsonl')
  const out = openSync(predictions, 'w')
  try {
    const flags = set.flags.map((flag) => (flag.startsWith('--') ? flag : join(shared, flag)))
    const command = [join(root, 'src/cli/main.ts'), 'extract', join(shared, set.input), '--format', 'jsonl', ...flags]
    execFileSync(process.execPath, command, { stdio: ['ignore', out, 'inherit'] })
    const printed = set.scorers.map(({ script, gold }) => {
      const inputs = gold ? [join(shared, set.input), predictions] : [predictions]
      return execFileSync(process.execPath, [join(shared, script), ...inputs], { encoding: 'utf8', maxBuffer: 1 << 28 })
    })
    const scores = Object.entries(readScores(printed.join('\n')))
    return Object.fromEntries(scores.filter(([name]) => set.recall || !name.endsWith('(recall)')))
  } finally {
    closeSync(out)
    rmSync(folder, { recursive: true })
  }
}

/** Prints each score with its change. */
function printComparison(measured: AllScores, committed: AllScores): void {
  for (const [set, scores] of Object.entries(measured)) {
    console.log(`\n${set}`)
    for (const [name, value] of Object.entries(scores)) {
      const before = committed[set]?.[name]
      const change = before === undefined ? 'new' : signed(value - before)
      console.log(`  ${name.padEnd(58)} ${value.toFixed(1).padStart(6)}  ${change}`)
    }
  }
}

const signed = (change: number): string =>
  Math.abs(change) < 0.05 ? '' : `${change > 0 ? '+' : ''}${change.toFixed(1)}`

async function checkRules(check: boolean): Promise<void> {
  const rare = await countRules(shared)
  for (const rule of rare) console.log(`RARE ${rule}`)
  process.exitCode = check && rare.length > 0 ? 1 : 0
}

const argv = process.argv.slice(2)
if (argv.includes('--rules')) await checkRules(argv.includes('--check'))
else main(argv)
