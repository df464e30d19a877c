import type { Edtf } from '../../model/document.ts'
import { makeDay, monthNumber } from './days.ts'

const FOLDERS = /[/-](\d{4})[/-]([a-z]{3,9}|\d{1,2})[/-](\d{1,2})(?=[/.?#-]|$)/i
const COMPACT = /\/(\d{4})(\d{2})(\d{2})(?=[/.?#-]|$)/

/** The day that an address names: '/2021/05/03/', '/2021/may/03/', '/2021-05-03-river', '/20210503/'; `null` where none. */
export function dayInUrl(url: string | null): Edtf | null {
  const found = url === null ? null : (FOLDERS.exec(url) ?? COMPACT.exec(url))
  if (!found) return null
  const month = monthNumber(found[2] as string) ?? Number(found[2])
  return makeDay(Number(found[1]), month, Number(found[3]))
}
