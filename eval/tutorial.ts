import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const main = join(import.meta.dirname, '../src/cli/main.ts')

/** Columns that the outputs are set to. */
const WIDTH = '100'

/** `tutorial/a.txt` in a line of its own or before more words, then the block that the file holds. */
const FILE = /^`(tutorial\/[\w.-]+)`[^\n]*\n\n```\w+\n(.*?)^```$/gms

/** A command and what it prints. */
const CONSOLE = /^```console\n\$ npm run -s onrecord -- ([^\n]*)\n(.*?)^```$/gms

/** The tutorial with every output as its command prints it now, in a folder with the files that the page itself gives. */
export function renderTutorial(page: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-tutorial-'))
  try {
    for (const [, path = '', text = ''] of page.matchAll(FILE)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    return page.replace(CONSOLE, (_block, args: string) => {
      const printed = execFileSync(process.execPath, [main, ...splitWords(args)], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, COLUMNS: WIDTH },
      })
      return `\`\`\`console\n$ npm run -s onrecord -- ${args}\n${printed.trimEnd()}\n\`\`\``
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The words of a command line, those in double quotation marks as one. */
const splitWords = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
