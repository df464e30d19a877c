#!/usr/bin/env node
// The command as a package manager installs it; in a checkout `node src/cli/main.ts` is the same and starts sooner.
if (Number.parseInt(process.versions.node, 10) < 24) {
  process.stderr.write(`onrecord: needs Node 24 or later, ${process.versions.node}, install a newer one\n`)
  process.exit(2)
}

await import('./strip-types.js')
await import('../src/cli/main.ts')
