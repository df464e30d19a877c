import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findViolations } from './architecture.ts'

const root = join(import.meta.dirname, '..')

function sourceFiles(): Map<string, string> {
  const files = new Map<string, string>()
  for (const top of ['src', 'packs'])
    for (const name of readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })) {
      const path = `${top}/${name.replaceAll('\\', '/')}`
      if (/\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path)) files.set(path, readFileSync(join(root, path), 'utf8'))
    }
  return files
}

test('the code keeps to the table of the design', () => {
  const files = sourceFiles()
  expect(files.size).toBeGreaterThan(30)
  expect(findViolations(files)).toEqual([])
})

describe('the check bites', () => {
  test.each([
    [
      'a stage that imports another stage',
      'src/mention/x.ts',
      "import { y } from '../claim/y.ts'",
      'may not import claim',
    ],
    ['a type counts too', 'src/statement/x.ts', "import type { Y } from '../resolve/y.ts'", 'may not import resolve'],
    ['a lazy import counts too', 'src/link/x.ts', "const y = await import('../ledger/y.ts')", 'may not import ledger'],
    ['a re-export counts too', 'src/text/x.ts', "export { y } from '../syntax/y.ts'", 'may not import syntax'],
    ['the model imports nothing', 'src/model/x.ts', "import { fold } from '../text/fold.ts'", 'may not import text'],
    [
      'a deep file is in its stage',
      'src/claim/figure/x.ts',
      "import { y } from '../../mention/time/y.ts'",
      'may not import mention',
    ],
    [
      'a stage that imports the pipeline',
      'src/link/x.ts',
      "import { extractDocument } from '../pipeline.ts'",
      'may not import .',
    ],
    [
      'a pack that imports the engine',
      'packs/floods/index.ts',
      "import { y } from '../../src/claim/y.ts'",
      'may not import claim',
    ],
    [
      'an engine file that imports a pack',
      'src/claim/x.ts',
      "import { pack } from '../../packs/disaster/index.ts'",
      'may not import packs',
    ],
    ['a folder nobody planned', 'src/misc/x.ts', '', 'not in the design'],
    [
      'a page that takes the server along',
      'src/web/x.tsx',
      "import type { Story } from '../api/schema/story.ts'\nimport { storySchema } from '../api/schema/story.ts'",
      'web may import only types of api/schema',
    ],
    [
      'a type among values is still an import',
      'src/web/parts/x.tsx',
      "import { type Figure, makeId } from '../../model/id.ts'",
      'web may import only types of model',
    ],
    [
      'a value after a type of its own',
      'src/web/x.tsx',
      "export type A = string\nimport { makeId } from '../model/id.ts'",
      'web may import only types of model',
    ],
    ['a page that loads the model later', 'src/web/x.tsx', "await import('../model/id.ts')", 'only types of model'],
    [
      'a page that knows how an answer is made',
      'src/web/x.tsx',
      "import type { Room } from '../api/room.ts'",
      'web may not import api (',
    ],
    [
      'a schema that needs the server',
      'src/api/schema/x.ts',
      "import { y } from '../room.ts'",
      'api/schema may not import api (',
    ],
    ['the clock', 'src/claim/x.ts', 'const now = Date.now()', 'reads the clock'],
    ['the locale', 'src/link/x.ts', 'names.sort((a, b) => a.localeCompare(b))', 'depends on the locale'],
    ['chance', 'src/resolve/x.ts', 'const id = Math.random()', 'is random'],
    ['the environment', 'src/mention/x.ts', 'const zone = process.env.TZ', 'reads the environment'],
    ['the network', 'src/document/x.ts', 'await fetch(url)', 'reaches the network'],
    ['the disk', 'src/document/x.ts', "import { readFileSync } from 'node:fs'", 'opens files'],
  ])('%s', (_name, path, source, violation) => {
    expect(findViolations(new Map([[path, source]])).join('\n')).toContain(violation)
  })

  test.each([
    ['its own folder', 'src/claim/figure/x.ts', "import { y } from '../event/y.ts'"],
    [
      'model and text',
      'src/link/x.ts',
      "import type { Figure } from '../model/claim.ts'\nimport { quote } from '../text/spans.ts'",
    ],
    ['a package', 'src/mention/x.ts', "import * as chrono from 'chrono-node'"],
    ['a word in a comment', 'src/claim/x.ts', '// never Date.now() here'],
    ['a date of given parts', 'src/mention/x.ts', 'const day = new Date(Date.UTC(2024, 0, 1))'],
    [
      'the types of an answer',
      'src/web/pages/x.tsx',
      "import type { Story } from '../../api/schema/story.ts'\nimport type {\n  Span,\n} from '../../model/span.ts'\nimport { y } from '../y.tsx'\nimport './x.css'",
    ],
    ['the command line imports anything', 'src/cli/x.ts', "import { y } from '../ledger/y.ts'\nDate.now()"],
  ])('and leaves alone: %s', (_name, path, source) => {
    expect(findViolations(new Map([[path, source]]))).toEqual([])
  })
})
