import { announce } from '../parts/announce.tsx'
import { exportStrings } from '../strings/export.ts'

/** For pages that are no secure context (another host without TLS), where the clipboard API is missing. */
function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.className = 'unseen'
  document.body.append(field)
  field.select()
  // The only way there: deprecated, and still everywhere.
  const copied = document.execCommand('copy')
  field.remove()
  return copied
}

/** Puts text on the clipboard and says so. */
export async function copyText(text: string): Promise<void> {
  const copied = await (navigator.clipboard as Clipboard | undefined)
    ?.writeText(text)
    .then(() => true)
    .catch(() => false)
  announce((copied ?? copyBySelection(text)) ? exportStrings.copied : exportStrings.copyFailed)
}
