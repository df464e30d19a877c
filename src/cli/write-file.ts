import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { OnrecordError } from '../model/errors.ts'

/** Writes a file whole or not at all, and makes its folder. */
export function writeWhole(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}.tmp`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(unfinished, text)
    renameSync(unfinished, file)
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    throw new OnrecordError('unwritable', `cannot write ${file} (${detail}), check that its folder may be written`)
  }
}
