import type { EntityRef } from '../model/entity.ts'
import type { Origin, QuestionOrigins } from '../model/view.ts'
import { isComparable } from './candidates.ts'
import type { LinkedFigure } from './corpus.ts'
import { areIndependent } from './independence.ts'
import { mayBe } from './may-be.ts'
import { isNameless, type Party } from './party.ts'
import type { Found } from './relation-rule.ts'

/** Stances that the report itself answers for; 'reportedly' has an origin that it does not name. */
const OWN_WORD: ReadonlySet<string> = new Set(['asserted', 'estimated', 'predicted', 'presupposed'])

/** Those who count as one origin, and whose figures are theirs. */
interface OriginGroup {
  readonly parties: Party[]
  readonly figures: string[]
}

/**
 * The independent origins of a question's figures, the one with the most figures first. Organs of one side are one, and so is somebody
 * without a name with whom it may be; a retelling counts for the origin of what it retells, and a headline for that of its report, which
 * says below where it has the number from; hearsay, a figure of nobody known, and what somebody denies, asks or foretells count for none.
 */
export function originsOf(
  figures: readonly LinkedFigure[],
  found: Found,
  originalOf: (id: string) => LinkedFigure | null,
): QuestionOrigins {
  const sourced = new Map(figures.filter(hasOrigin).map((figure) => [numberKey(figure), figure.origin]))
  const asserted = figures.flatMap((figure) => {
    const told = isAnswer(figure) ? asserterOf(figure, found, originalOf) : null
    const party = told?.kind === 'publisher' ? (sourced.get(numberKey(figure)) ?? told) : told
    return party ? [{ id: figure.id, party }] : []
  })
  const groupOf = groupParties(asserted.map(({ party }) => party))
  for (const { id, party } of asserted) {
    const group = groupOf.get(party.id) as OriginGroup
    if (party.kind !== 'publisher' || group.figures.length === 0) group.parties.push(party)
    group.figures.push(id)
  }
  const groups = new Set(asserted.map(({ party }) => groupOf.get(party.id) as OriginGroup))
  const origins = [...groups].map(({ parties, figures: own }): Origin => {
    const entities = nameEntities(parties)
    return { entities, name: entities[0]?.name ?? (parties[0] as Party).name, figures: own }
  })
  return { independent: origins.length, origins: origins.sort((a, b) => b.figures.length - a.figures.length) }
}

const hasOrigin = (figure: LinkedFigure): boolean => figure.origin !== null && isAnswer(figure)

/** A number of a report: that it gives twice is one number. */
const numberKey = ({ document, figure: { quantity } }: LinkedFigure): string =>
  `${document.id} ${quantity.low} ${quantity.high}`

/** By party id. The named first, so that those without a name find them. */
function groupParties(parties: readonly Party[]): Map<string, OriginGroup> {
  const unique = [...new Map(parties.map((party) => [party.id, party])).values()]
  const [named, nameless] = [unique.filter((party) => !isNameless(party)), unique.filter(isNameless)]
  const groups: { readonly members: Party[]; readonly group: OriginGroup }[] = []
  const groupOf = new Map<string, OriginGroup>()
  const place = (party: Party, fits: (member: Party) => boolean) => {
    let own = groups.find(({ members }) => members.some(fits))
    if (!own) groups.push((own = { members: [], group: { parties: [], figures: [] } }))
    own.members.push(party)
    groupOf.set(party.id, own.group)
  }
  for (const party of named) place(party, (member) => !areIndependent(party, member))
  // 'the hospital' before 'officials', who may be the hospital's.
  const isVague = (party: Party) => Number(nameless.some((other) => other !== party && mayBe(party, other)))
  for (const party of nameless.toSorted((a, b) => isVague(a) - isVague(b)))
    place(party, (member) => !areIndependent(party, member) || mayBe(party, member))
  return groupOf
}

const isAnswer = (figure: LinkedFigure): boolean =>
  isComparable(figure) && figure.figure.aggregate !== 'forecast' && figure.figure.stance !== 'predicted'

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

/** Those of an origin that are no publishers, each name once: the named before the described, then the most quoted first. */
function nameEntities(parties: readonly Party[]): EntityRef[] {
  const named = Map.groupBy(
    parties.filter(({ kind }) => kind !== 'publisher'),
    ({ name }) => name.toLowerCase(),
  )
  const isGroup = ([party]: readonly Party[]) => Number(party?.kind === 'group')
  return [...named.values()]
    .sort((a, b) => isGroup(a) - isGroup(b) || b.length - a.length || ((a[0]?.id ?? '') < (b[0]?.id ?? '') ? -1 : 1))
    .flatMap(([first]) => (first ? [{ id: first.id, name: first.name }] : []))
}
