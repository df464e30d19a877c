// Node strips the types of no file under node_modules, so there it is done here, for the files of this package alone.
import { readFileSync } from 'node:fs'
import * as module from 'node:module'
import { fileURLToPath } from 'node:url'

const root = new URL('..', import.meta.url).href

/** Whether it is a file of ours that Node itself would refuse. */
const isRefused = (url) => url.startsWith(root) && url.endsWith('.ts') && url.includes('/node_modules/')

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
