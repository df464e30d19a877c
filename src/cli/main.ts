#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

// What was compiled once is kept for the next start, in the system's folder for such things.
enableCompileCache()

const [{ runProgram }, { createTerminal }] = await Promise.all([
  import('./program.ts'),
  import('./terminal/terminal.ts'),
])

// A reader that has seen enough ('| head') closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await runProgram(process.argv.slice(2), createTerminal(process))
