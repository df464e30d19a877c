#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

// What was compiled once is kept for the next start, in the system's folder for such things.
enableCompileCache()

const [{ runProgram }, { createTerminal }, { explainBrokenOutput }] = await Promise.all([
  import('./program.ts'),
  import('./terminal/terminal.ts'),
  import('./explain-failure.ts'),
])

const terminal = createTerminal(process)
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(explainBrokenOutput(error, terminal)))
process.exitCode = await runProgram(process.argv.slice(2), terminal)
