#!/usr/bin/env node
// The command as a package manager installs it. Node strips the types of no file under node_modules, so there it is done
// here, for the files of this package alone; in a checkout `node src/cli/main.ts` is the same and starts sooner.
import { readFileSync } from 'node:fs'
import * as module from 'node:module'
import { fileURLToPath } from 'node:url'

const root = new URL('..', import.meta.url).href

/** Whether it is a file of ours that Node itself would refuse. */
const isRefused = (url) => url.startsWith(root) && url.endsWith('.ts') && url.includes('/node_modules/')

if (Number.parseInt(process.versions.node, 10) < 24) {
  process.stderr.write(`onrecord: needs Node 24 or later, ${process.versions.node}, install a newer one\n`)
  process.exit(2)
}

// Node calls the stripping of types experimental each time it is asked for by name; to a reader that says nothing.
const { emitWarning } = process
process.emitWarning = (warning, ...rest) => {
  if (!String(warning).startsWith('stripTypeScriptTypes')) emitWarning.call(process, warning, ...rest)
}

module.registerHooks({
  load: (url, context, next) =>
    isRefused(url)
      ? {
          format: 'module',
          source: module.stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8')),
          shortCircuit: true,
        }
      : next(url, context),
})

await import('../src/cli/main.ts')
