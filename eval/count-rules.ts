import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openInputs } from '../src/cli/input/read-inputs.ts'
import { statementRules } from '../src/statement/rules.ts'
import { findStatements } from '../src/statement/statements.ts'
import { splitSentences } from '../src/syntax/sentences.ts'
import { goldSets } from './sets.ts'

/** Statements a rule must make outside the five reports: fewer, and it may be fitted to them. */
const FEWEST = 3

/** How many statements each rule made, by rule id, then by dev set. */
type Counts = Map<string, Map<string, number>>

/**
 * Counts what each statement rule makes on every dev set that stands in `shared`, the five reports left out, and prints a
 * table. Returns the rules that make fewer than three statements; `[]` where no set is there to count on.
 */
export async function countRules(shared: string): Promise<string[]> {
  const sets = goldSets.filter(({ name, input }) => !name.startsWith('seeds') && existsSync(join(shared, input)))
  const counts: Counts = new Map(statementRules.map(({ id }) => [id, new Map()]))
  for (const { name, input } of sets) await countSet(name, join(shared, input), counts)
  printTable(
    sets.map(({ name }) => name),
    counts,
  )
  return sets.length ? [...counts].filter(([, bySet]) => sumOf(bySet) < FEWEST).map(([id]) => id) : []
}

async function countSet(name: string, path: string, counts: Counts): Promise<void> {
  for await (const { document } of openInputs([path], null).read()) {
    if (document === null) continue
    for (const { rules } of findStatements(document.text, splitSentences(document.text)))
      for (const rule of rules) {
        const bySet = counts.get(rule) ?? new Map<string, number>()
        counts.set(rule, bySet.set(name, (bySet.get(name) ?? 0) + 1))
      }
  }
}

const sumOf = (bySet: ReadonlyMap<string, number>): number => [...bySet.values()].reduce((sum, n) => sum + n, 0)

function printTable(sets: readonly string[], counts: Counts): void {
  const short = sets.map((name) => name.replace(/^.*\//, ''))
  console.log(['rule'.padEnd(22), ...short.map((name) => name.padStart(name.length + 2)), '   all'].join(''))
  for (const [rule, bySet] of counts) {
    const cells = sets.map((set, i) => String(bySet.get(set) ?? 0).padStart((short[i]?.length ?? 0) + 2))
    console.log([rule.padEnd(22), ...cells, String(sumOf(bySet)).padStart(6)].join(''))
  }
}
