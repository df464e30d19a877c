import type { EntityRef } from '../model/entity.ts'
import type { Origin, QuestionOrigins } from '../model/view.ts'
import type { LinkedFigure } from './corpus.ts'
import { areIndependent } from './independence.ts'
import type { Party } from './party.ts'
import type { Found } from './relation-rule.ts'

/** Stances that the report itself answers for; 'reportedly' has an origin that it does not name. */
const OWN_WORD: ReadonlySet<string> = new Set(['asserted', 'estimated', 'predicted', 'presupposed'])

/**
 * The independent origins of a question's figures, the one with the most figures first. Organs of one side are one; a
 * retelling counts for the origin of what it retells; hearsay and a figure of nobody known count for none.
 */
export function originsOf(
  figures: readonly LinkedFigure[],
  found: Found,
  originalOf: (id: string) => LinkedFigure | null,
): QuestionOrigins {
  const groups: { parties: Party[]; figures: string[] }[] = []
  const groupOf = new Map<string, (typeof groups)[number]>()
  for (const figure of figures) {
    const party = asserterOf(figure, found, originalOf)
    if (!party) continue
    let group =
      groupOf.get(party.id) ?? groups.find(({ parties }) => parties.some((other) => !areIndependent(party, other)))
    if (!group) groups.push((group = { parties: [], figures: [] }))
    if (!groupOf.has(party.id) || party.kind !== 'publisher') group.parties.push(party)
    groupOf.set(party.id, group)
    group.figures.push(figure.id)
  }
  const origins = groups.map(({ parties, figures: own }): Origin => {
    const entities = nameEntities(parties)
    return { entities, name: entities[0]?.name ?? (parties[0] as Party).name, figures: own }
  })
  return { independent: origins.length, origins: origins.sort((a, b) => b.figures.length - a.figures.length) }
}

/** Who answers for a figure: its origin, that of what it retells, or the publisher; `null` for hearsay. */
function asserterOf(figure: LinkedFigure, found: Found, originalOf: (id: string) => LinkedFigure | null): Party | null {
  const seen = new Set<string>()
  let at: LinkedFigure | null = figure
  for (let next = figure; at.origin === null && found.retold.has(at.id) && !seen.has(at.id); at = next) {
    seen.add(at.id)
    next = originalOf(at.id) ?? at
  }
  if (at.origin !== null) return at.origin
  return OWN_WORD.has(at.figure.stance) ? at.asserter : null
}

/** Named entities, the most quoted first. */
function nameEntities(parties: readonly Party[]): EntityRef[] {
  const named = Map.groupBy(
    parties.filter(({ kind }) => kind !== 'publisher'),
    ({ id }) => id,
  )
  return [...named.values()]
    .sort((a, b) => b.length - a.length || ((a[0]?.id ?? '') < (b[0]?.id ?? '') ? -1 : 1))
    .flatMap(([first]) => (first ? [{ id: first.id, name: first.name }] : []))
}
