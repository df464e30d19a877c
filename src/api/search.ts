import { createRoute, z } from '@hono/zod-openapi'
import { answer } from './answer.ts'
import { paginate } from './paging.ts'
import { perClaims, type RoomReading } from './reading.ts'
import { daySchema, jsonOf, pagingQuery, problems, type Resource } from './resource.ts'
import { type HitPage, hitPageSchema, searchKindSchema } from './schema/search.ts'
import { createFullText, type Found } from './search/full-text.ts'
import { tellHit } from './search/hits.ts'
import { parseQuery } from './search/query.ts'
import { documentOf } from './tell/claims.ts'
import { daysOf, overlaps } from './tell/days.ts'

const filters = z.object({
  document: z.string().max(200).optional(),
  publisher: z.string().max(500).optional(),
  place: z
    .string()
    .max(200)
    .optional()
    .openapi({ description: 'Id of a place that the claim, or one in the report, names.' }),
  from: daySchema.optional().openapi({ description: 'Published then or later.' }),
  to: daySchema.optional().openapi({ description: 'Published then or earlier.' }),
})
type Filters = z.output<typeof filters>

const searchRoute = createRoute({
  method: 'get',
  path: '/search',
  tags: ['Search'],
  summary: 'Reports, statements, figures and events that have all the words',
  description:
    'Words in any order, "words together" in quotation marks, numbers with or without signs between their digits; the last word ' +
    'may be unfinished. Case and accents tell nothing. Excerpts are plain text with what to mark as spans.',
  request: {
    query: filters.extend({
      q: z.string().max(300).default(''),
      kind: searchKindSchema.optional(),
      ...pagingQuery(100, 20),
    }),
  },
  responses: { 200: jsonOf(hitPageSchema, 'A page of what was found, the best first.'), ...problems(400) },
})

export const searchResource: Resource = (api, room) => {
  const fullText = createFullText(room.closing)
  const followed = async (): Promise<RoomReading> => {
    const { reading } = room
    await fullText.follow(reading)
    // A change meanwhile is followed too, so that what is found is in the reading.
    return reading === room.reading ? reading : followed()
  }
  // Begun at once, in small parts; an error comes out where somebody searches.
  const begin = () => void followed().catch(() => {})
  begin()
  room.listen(begin)
  api.openapi(searchRoute, async (c) => {
    const { q, kind, cursor = null, limit, ...chosen } = c.req.valid('query')
    const reading = await followed()
    const found = choose(reading, fullText.find(q), chosen)
    const own = kind === undefined ? found : found.filter((one) => one.kind === kind)
    const page = paginate(own, { cursor, limit }, ({ id }) => id)
    const terms = parseQuery(q)
    const told = { ...page, items: page.items.map((one) => tellHit(reading, one, terms)), kinds: countKinds(found) }
    return c.json(answer(hitPageSchema, told), 200)
  })
}

function countKinds(found: readonly Found[]): HitPage['kinds'] {
  const kinds = { document: 0, statement: 0, figure: 0, event: 0 }
  for (const { kind } of found) kinds[kind]++
  return kinds
}

function choose(reading: RoomReading, found: readonly Found[], chosen: Filters): readonly Found[] {
  return Object.values(chosen).every((filter) => filter === undefined) ? found : found.filter(isWanted(reading, chosen))
}

function isWanted(reading: RoomReading, { document, publisher, place, from, to }: Filters): (found: Found) => boolean {
  const [first, last] = [daysOf(from ?? null).earliest, daysOf(to ?? null).latest]
  const placed = place === undefined ? null : (namedAt(reading).get(place) ?? new Set<string>())
  const dated = new Map<string, boolean>()
  const isDated = (id: string): boolean => {
    if (first === null && last === null) return true
    const known = dated.get(id) ?? overlaps(daysOf(documentOf(reading, { document: id }).published), first, last)
    dated.set(id, known)
    return known
  }
  return ({ kind, id }) => {
    const own = kind === 'document' ? id : (reading.claim(id) ?? reading.view.statements.get(id))?.document
    return (
      own !== undefined &&
      (document === undefined || own === document) &&
      (publisher === undefined || reading.publisher(own) === publisher) &&
      (placed === null || placed.has(id)) &&
      isDated(own)
    )
  }
}

/** By place: the claims that name it, the statements that hold them, and the reports. */
const namedAt = perClaims(({ view }): ReadonlyMap<string, ReadonlySet<string>> => {
  const named = new Map<string, Set<string>>()
  for (const { id, document, statement, place } of [...view.figures.values(), ...view.events.values()]) {
    if (!place) continue
    const own = named.get(place.id) ?? new Set<string>()
    named.set(place.id, own)
    for (const one of [id, document, statement]) if (one !== null) own.add(one)
  }
  return named
})
