import { mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { OnrecordError } from '../model/errors.ts'

/**
 * Writes a file whole or not at all, and makes its folder. A link leads to the file it names; what is no file (a pipe,
 * `/dev/stdout`) is written to and never replaced.
 */
export function writeWhole(file: string, text: string): void {
  try {
    const stats = statSync(file, { throwIfNoEntry: false })
    if (stats && !stats.isFile() && !stats.isDirectory()) writeFileSync(file, text)
    else replaceFile(stats ? realpathSync(file) : file, text)
  } catch (error) {
    throw unwritable(file, error)
  }
}

/** Makes a folder with those above it, where it is not there yet. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw unwritable(folder, error)
  }
}

function replaceFile(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}.tmp`
  mkdirSync(dirname(file), { recursive: true })
  try {
    writeFileSync(unfinished, text)
    renameSync(unfinished, file)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}

function unwritable(path: string, error: unknown): OnrecordError {
  const detail = error instanceof Error ? error.message : String(error)
  return new OnrecordError('unwritable', `cannot write ${path} (${detail}), check that its folder may be written`)
}
