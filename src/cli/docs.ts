import { exitCodes } from './command.ts'
import { commands } from './commands.ts'
import { createProgram } from './program.ts'

/** Width at which the help texts are set, whatever terminal they are generated on. */
const WIDTH = 100

/** `docs/cli.md`: what `--help` prints, for the program and for every command, and what the exit codes mean. */
export function renderCliDocs(): string {
  const program = createProgram(async () => {}, { write: async () => {} })
  for (const own of [program, ...program.commands]) own.configureHelp({ helpWidth: WIDTH })
  const sections = program.commands.map((own, index) => {
    const examples =
      commands[index]?.examples.map(([line, words]) => `    $ ${line}\n        ${words}\n`).join('') ?? ''
    return `## onrecord ${own.name()}\n\n${helpOf(own, `\nExamples:\n${examples}`)}`
  })
  const codes = exitCodes.map(({ code, meaning }) => `| ${code} | ${meaning} |`)
  return [
    '# The command line',
    'Made of what `--help` prints; change it there. `onrecord …` stands for `npm run -s onrecord -- …` in a checkout, and for ' +
      '`bin/onrecord.js` where the package is installed ([why](decisions/0004-run-without-a-build.md)).',
    helpOf(program, ''),
    ...sections,
    '## Exit codes',
    ['| code | meaning |', '| --- | --- |', ...codes].join('\n'),
    'Results go to standard output, everything else to standard error, an error on one line: `onrecord: what, the value, ' +
      'what to do`. Colour only on a terminal and not with `NO_COLOR`; tables fit the terminal, or `COLUMNS`.',
    '',
  ].join('\n\n')
}

const helpOf = (own: { helpInformation(): string }, after: string): string => fence(`${own.helpInformation()}${after}`)

const fence = (text: string): string => `\`\`\`text\n${text.trimEnd()}\n\`\`\``
