import { execFileSync } from 'node:child_process'
import { lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { makeFolder as makeTestFolder, removeFolder } from './cli.fixture.ts'
import { makeFolder, writeWhole } from './write-file.ts'

let folder = ''

afterEach(() => removeFolder(folder))

describe('writeWhole', () => {
  test('makes folders, replaces a file, and leaves nothing beside it', () => {
    folder = makeTestFolder({ 'page.html': 'old' })
    writeWhole(join(folder, 'page.html'), 'new')
    writeWhole(join(folder, 'a/b/page.html'), 'deep')
    expect(readFileSync(join(folder, 'page.html'), 'utf8')).toBe('new')
    expect(readFileSync(join(folder, 'a/b/page.html'), 'utf8')).toBe('deep')
    expect(readdirSync(folder).sort()).toEqual(['a', 'page.html'])
  })

  test('follows a link instead of replacing it', () => {
    folder = makeTestFolder({ 'page.html': 'old' })
    symlinkSync('page.html', join(folder, 'link.html'))
    writeWhole(join(folder, 'link.html'), 'new')
    expect(lstatSync(join(folder, 'link.html')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(folder, 'page.html'), 'utf8')).toBe('new')
  })

  test('writes to a pipe and does not take its place', () => {
    folder = makeTestFolder()
    const pipe = join(folder, 'pipe')
    const script = `import { writeWhole } from '${join(import.meta.dirname, 'write-file.ts')}'; writeWhole('${pipe}', 'new')`
    const command = `mkfifo "$2"; "$0" --input-type=module -e "$1" & cat "$2"; wait`
    expect(execFileSync('sh', ['-c', command, process.execPath, script, pipe], { encoding: 'utf8' })).toBe('new')
    expect(lstatSync(pipe).isFIFO()).toBe(true)
  })

  test('says why it cannot, and leaves nothing unfinished', () => {
    folder = makeTestFolder({ 'page/inner.txt': '', file: '' })
    expect(() => writeWhole(join(folder, 'page'), 'new')).toThrow(expect.objectContaining({ code: 'unwritable' }))
    expect(() => writeWhole(join(folder, 'file/page.html'), 'new')).toThrow(/cannot write .*file\/page\.html/)
    expect(readdirSync(folder).sort()).toEqual(['file', 'page'])
  })
})

test('makeFolder says why it cannot', () => {
  folder = makeTestFolder({ file: '' })
  expect(() => makeFolder(join(folder, 'file/demo'))).toThrow(expect.objectContaining({ code: 'unwritable' }))
})
