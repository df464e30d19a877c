import type { Edtf, Furniture } from '../model/document.ts'
import { bylineName } from './clean/rules/byline.ts'
import { outletOf } from './clean/rules/glued-outlet.ts'
import { isUpdateLine, publishedDay } from './clean/rules/published-line.ts'

/** What the lines that were cut say of the document; `null` where they do not say. */
export interface FurnitureFacts {
  readonly author: string | null
  /** The outlet whose name was glued to a sentence. */
  readonly outlet: string | null
  readonly published: Edtf | null
}

/** Reads the facts out of what cleaning cut: bylines, outlet labels, publication lines. */
export function readFurniture(furniture: readonly Furniture[]): FurnitureFacts {
  const of = (kind: string): string[] => furniture.filter((item) => item.kind === kind).map(({ text }) => text)
  const lines = of('published').filter((text) => !isUpdateLine(text))
  const outlet = of('outlet')[0]
  return {
    author:
      of('byline')
        .map(bylineName)
        .find((name) => name !== null) ?? null,
    outlet: outlet === undefined ? null : outletOf(outlet),
    published: lines.map(publishedDay).find((day) => day !== null) ?? null,
  }
}
