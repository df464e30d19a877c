import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** What a run of the command line left behind. */
export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

const main = join(import.meta.dirname, 'main.ts')

/** Runs the real command line in a folder. */
export function runCli(
  cwd: string,
  args: readonly string[],
  {
    input = '',
    env = {},
    uid,
  }: { input?: string | Buffer; env?: Record<string, string>; uid?: number | undefined } = {},
): Promise<Run> {
  const who = uid === undefined ? {} : { uid }
  const child = spawn(process.execPath, [main, ...args], { cwd, env: { ...process.env, COLUMNS: '', ...env }, ...who })
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return new Promise((resolve) => {
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    )
  })
}

/** Nobody's number on every Unix. */
const NOBODY = 65534

/** Whom to run the command line as so that what may not be written is not; `null` where only a user who may do everything could run it. */
export function findPlainUser(): { readonly uid: number | undefined } | null {
  if (process.getuid?.() !== 0) return { uid: undefined }
  const { status } = spawnSync(process.execPath, [main, '--version'], { uid: NOBODY, stdio: 'ignore' })
  return status === 0 ? { uid: NOBODY } : null
}

/** The command line as a shell would be told to run it. */
export const shellCommand = (...args: readonly string[]): string =>
  [process.execPath, main, ...args].map((arg) => `'${arg}'`).join(' ')

/** A new folder with these files in it. */
export function makeFolder(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-test-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true })

/** Every line of standard output as JSON; throws where one is none. */
export const jsonLines = (stdout: string): Record<string, unknown>[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

/** Three reports on one invented accident, with an update and a repetition. */
export const quarryReports: Readonly<Record<string, string>> = {
  'bramley-echo.txt':
    'Twelve killed in quarry collapse\n\n' +
    'Twelve people were killed and 40 were injured when the Brackwell quarry collapsed on March 3, 2031, fire chief ' +
    'Orla Venn said.\n\nVenn said that 25 workers were evacuated from the site.\n',
  'norrby-post.txt':
    'Quarry toll rises\n\nThe number of people killed in the Brackwell quarry collapse rose to 17, according to fire ' +
    'chief Orla Venn. She said that 52 people were injured.\n',
  'tarn-valley-news.txt':
    'What we know about the quarry\n\nSome 17 people were killed at Brackwell, the Norrby Post reported. ' +
    'Mayor Idris Quell said 30 workers were evacuated.\n',
  'manifest.jsonl':
    '{"path":"bramley-echo.txt","publisher":"Bramley Echo","url":"https://bramley-echo.example/1","published":"2031-03-04"}\n' +
    '{"path":"norrby-post.txt","publisher":"Norrby Post","published":"2031-03-06"}\n' +
    '{"path":"tarn-valley-news.txt","publisher":"Tarn Valley News","published":"2031-03-07"}\n',
}
