import { linkExtractions } from '../link/link.ts'
import type { Figure } from '../model/claim.ts'
import type { Extraction } from '../model/extraction.ts'
import type { KeptExtraction, LedgerLinks } from './ledger.ts'

/** Compares documents with one another and says for each question who its figures go back to. */
export function linkKept(kept: readonly KeptExtraction[]): LedgerLinks {
  const { questions, relations, copies } = linkExtractions(kept as readonly Extraction[])
  const figures = new Map(kept.flatMap((k) => k.figures).map((f): [string, Figure] => [f.id, f]))
  return {
    questions,
    relations,
    copies,
    origins: questions.map(({ id, figures: ids }) => {
      const groups = Map.groupBy(ids, (figure) => figures.get(figure)?.origin?.name ?? '')
      const origins = [...groups].map(([name, own]) => ({
        name: name || 'the report itself',
        entities: own.flatMap((x) => figures.get(x)?.origin ?? []),
        figures: own,
      }))
      return { question: id, independent: origins.length, origins }
    }),
  }
}
