// npm run bench -- --hostile            time of every regular expression and stage on hostile texts up to 1 MB, by doubling
// npm run bench -- --hostile --patterns regular expressions only, up to 64 KB, and only those that look slow: what the tests run
// npm run bench -- --hostile --stages [WORD]  stages only; of the shapes whose name holds WORD
import { join } from 'node:path'
import { collectPatterns } from './hostile/collect.ts'
import { STEEP } from './hostile/measure.ts'
import { isSteep, type Ordeal, tryPattern } from './hostile/patterns.ts'

const root = join(import.meta.dirname, '..')
const quick = process.argv.includes('--patterns')
const stagesAt = process.argv.indexOf('--stages')
const MOST = quick ? 65_536 : 1_048_576

async function tryPatterns(): Promise<number> {
  const { patterns, uncollected } = await collectPatterns(root, ['src', 'packs'])
  for (const site of uncollected) console.log(`NOT COLLECTED  ${site}: build it when the module is loaded`)
  const ordeals: Ordeal[] = []
  for (const pattern of patterns) {
    const ordeal = tryPattern(pattern, MOST, !quick)
    if (ordeal) ordeals.push(ordeal)
  }
  const steep = ordeals.filter(isSteep)
  if (!quick) printSlowest(ordeals)
  for (const ordeal of steep) console.log(`NOT LINEAR  ${describe(ordeal)}`)
  console.log(`${patterns.length} regular expressions, ${steep.length} not linear, ${uncollected.length} not collected`)
  return steep.length + uncollected.length
}

function printSlowest(ordeals: readonly Ordeal[]): void {
  const last = ({ growth }: Ordeal): number => growth.steps.at(-1)?.ms ?? 0
  console.log('the slowest on their hardest text\n')
  for (const ordeal of ordeals.toSorted((a, b) => last(b) - last(a)).slice(0, 15)) console.log(describe(ordeal))
  console.log('')
}

function describe({ pattern, subject, growth }: Ordeal): string {
  const times = growth.steps
    .map(({ size, ms }) => `${size < 1024 ? size : `${size / 1024}K`} ${ms.toFixed(1)}`)
    .join(', ')
  const text = JSON.stringify([subject.before, subject.pump, subject.after].map((part) => part.slice(0, 40)))
  return `${pattern.site}  /${pattern.source.slice(0, 60)}/${pattern.flags}  ${text}  ms: ${times}  x${growth.worst.toFixed(1)}`
}

async function tryStages(word: string): Promise<number> {
  const { measureShape, runMarkup, runText } = await import('./hostile/stages.ts')
  const { textShapes } = await import('./hostile/shapes.ts')
  const { markupShapes } = await import('./hostile/markup-shapes.ts')
  const sizes = [65_536, 131_072, 262_144, 524_288, 1_048_576]
  for (const { make } of textShapes) runText(make(4_096))
  let steep = 0
  console.log(
    `\n${'shape'.padEnd(32)}${'slowest stage'.padEnd(16)}ms at ${sizes.map((size) => `${size / 1024}K`).join(', ')}`,
  )
  for (const [shapes, run] of [
    [textShapes, runText],
    [markupShapes, runMarkup],
  ] as const)
    for (const { id, make } of shapes.filter((one) => one.id.includes(word))) {
      const growths = measureShape(run, make, sizes)
      const slowest = growths.toSorted((a, b) => (b.times.at(-1) ?? 0) - (a.times.at(-1) ?? 0))[0]
      const bad = growths.filter(({ worst }) => worst > STEEP)
      steep += bad.length
      for (const growth of new Set([slowest, ...bad]))
        if (growth)
          console.log(
            `${id.padEnd(32)}${growth.stage.padEnd(16)}${growth.times.map((ms) => String(Math.round(ms)).padStart(7)).join('')}` +
              (growth.worst > STEEP ? `  NOT LINEAR x${growth.worst.toFixed(1)}` : ''),
          )
    }
  console.log(`${textShapes.length + markupShapes.length} shapes, ${steep} stages not linear`)
  return steep
}

const problems =
  (stagesAt < 0 ? await tryPatterns() : 0) +
  (quick ? 0 : await tryStages((stagesAt < 0 ? null : process.argv[stagesAt + 1]) ?? ''))
process.exitCode = problems ? 1 : 0
