import type { Edtf } from '../model/document.ts'
import type { TimeMention } from '../model/mention.ts'

const DAY = /^\d{4}-\d\d-\d\d$/

/** The day of something past: a day that its words give no year and that falls after publication is of the year before. */
export function pastDay({ edtf, anchor }: TimeMention, published: Edtf | null): Edtf | null {
  const later = edtf !== null && published !== null && DAY.test(edtf) && edtf > published
  return later && anchor === 'published' ? `${Number(edtf.slice(0, 4)) - 1}${edtf.slice(4)}` : edtf
}
