import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { OnrecordError } from '../model/errors.ts'
import { addInputs } from './add.ts'
import type { Command } from './command.ts'
import type { ViewIndex } from './reading/view-index.ts'
import type { Terminal } from './terminal/terminal.ts'
import { withLedger } from './with-ledger.ts'
import { makeFolder, writeWhole } from './write-file.ts'

/** Where the demo leaves what it made, in the working directory. */
const FOLDER = 'demo'

/** Shows on example reports what a ledger is good for. */
export const demoCommand: Command = {
  name: 'demo',
  summary: 'make a ledger and a page of the example reports, and print the main findings',
  description:
    `Writes ${FOLDER}/onrecord.db and ${FOLDER}/report.html in the working directory, afresh each time. The reports are ` +
    'written for this project: they restate published figures in the words of invented outlets.',
  arguments: [],
  options: [],
  examples: [['onrecord demo', 'takes a few seconds and needs no network']],
  async run(_args, _options, terminal) {
    const story = findStory()
    const ledger = join(FOLDER, 'onrecord.db')
    const page = join(FOLDER, 'report.html')
    const index = await buildLedger(story, ledger, terminal)
    const [{ renderReport }, { printFindings }] = await Promise.all([
      import('../report/report.ts'),
      import('./reading/findings.ts'),
    ])
    writeWhole(page, renderReport(index.view, { title: 'Onrecord: the demo', note: NOTE }))
    await printFindings(index, terminal)
    await printWayOn(ledger, page, terminal)
    return 0
  },
}

const NOTE = 'The outlets are invented and the texts were written for this project; the figures restate published ones.'

/** The folder of the first example story. */
function findStory(): string {
  const examples = join(import.meta.dirname, '../../examples')
  const stories = existsSync(examples) ? readdirSync(examples, { withFileTypes: true }) : []
  const names = stories.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const [first] = names.sort()
  if (first === undefined)
    throw new OnrecordError(
      'no-examples',
      `no example reports, ${examples}, run the demo from a checkout of the project`,
    )
  return join(examples, first)
}

async function buildLedger(story: string, file: string, terminal: Terminal): Promise<ViewIndex> {
  const [{ openInputs }, { readLedger }, { indexView }] = await Promise.all([
    import('./input/read-inputs.ts'),
    import('../ledger/view.ts'),
    import('./reading/view-index.ts'),
  ])
  makeFolder(FOLDER)
  for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true })
  return withLedger({ ledger: file }, true, async (ledger) => {
    const { added } = await addInputs(ledger, openInputs([story], null), terminal)
    await terminal.print(`Read ${added} example reports from ${relative('.', story) || story} into ${file}.\n`)
    return indexView(await readLedger(ledger))
  })
}

async function printWayOn(ledger: string, page: string, terminal: Terminal): Promise<void> {
  const run = (command: string) => terminal.style('cyan', `npm run -s onrecord -- ${command} --ledger ${ledger}`)
  await terminal.print(`The page with all of it is ${terminal.style('bold', page)}: open it in any browser, at`)
  await terminal.print(`  ${pathToFileURL(page).href}`)
  await terminal.print('The reading room has the ledger in a browser:')
  await terminal.print(`  ${terminal.style('cyan', `npm run -s serve -- --ledger ${ledger}`)}`)
  await terminal.print('and the terminal has it here:')
  for (const command of ['questions', 'show killed', 'conflicts', 'sources', 'copies', 'verify'])
    await terminal.print(`  ${run(command)}`)
}
