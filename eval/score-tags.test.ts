import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scoreTags } from './score-tags.ts'

const treebank = (verb: string): string =>
  `# text = The mayor spoke.\n1\tThe\tthe\tDET\n2\tmayor\tmayor\tNOUN\n3\tspoke\tspeak\t${verb}\n4\t.\t.\tPUNCT\n\n`

test.each([
  ['VERB', { 'tags right': 100, 'verbs F1': 100, 'nouns F1': 100 }],
  ['AUX', { 'tags right': 100, 'verbs F1': 100, 'nouns F1': 100 }],
  ['NOUN', { 'tags right': 75, 'verbs F1': 0, 'nouns F1': 66.7 }],
])('where the treebank says %s', (pos, scores) => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-tags-'))
  try {
    writeFileSync(join(folder, 'a.conllu'), treebank(pos))
    expect(scoreTags(join(folder, 'a.conllu'))).toEqual(scores)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
