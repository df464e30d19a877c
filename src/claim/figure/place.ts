import type { ClaimContext } from '../../model/context.ts'
import type { PlaceRef } from '../../model/entity.ts'
import type { PlaceMention } from '../../model/resolver.ts'
import type { Sentence } from '../../model/sentence.ts'
import { jointPlace } from '../clause/joint-place.ts'
import { dominantPlace, isLeftOut, placeInParagraph, placeInSentence, placeOfWhere } from '../clause/places.ts'
import { rememberLast } from '../clause/remember.ts'
import { isWideScene, placeOfReport, sceneAt } from '../clause/report-place.ts'
import { isNoun, isVerb, type Scene, tokenAt } from '../clause/scene.ts'
import { statementAt } from '../clause/statement-index.ts'
import { actorBy } from './actors.ts'
import type { Draft } from './figure-rule.ts'
import { sharedOut } from './rules/shared-out.ts'

/**
 * Where what a figure counts is or happened: by the place whose number it is, its sentence, the figure it goes on from (`inherited`),
 * its paragraph, the document, and last the scene of the report.
 */
export function placeOfFigure(context: ClaimContext, draft: Draft, inherited: PlaceRef | null): PlaceRef | null {
  const { scene, number } = draft.counted
  const { sentence } = scene
  if (isNamedItem(draft)) return namedPlace(context, draft.counted)
  if (isTaken(draft)) return takerPlace(context, draft.counted)
  const leftOut = isLeftOut(context, sentence, number)
  const said = ownPlace(context, draft) ?? placeOfWhere(context, sentence, number) ?? bearingPlace(context, draft)
  if (said) return said
  const named = placeInSentence(context, sentence, number)
  if (named) return jointPlace(context, sentence, named)
  const having = havingPlace(context, draft)
  if (having) return having
  const near =
    (leftOut ? null : inherited) ??
    (isSomewhere(draft) ? (placeInParagraph(context, sentence) ?? dominantPlace(context)) : null) ??
    (leftOut ? null : reportPlaceFor(context, draft))
  return landOfPolice(context, draft, near) ?? near
}

/** 'Norland police arrested 14' in a report from abroad: in their own land, where the text names it and what was spoken of lies in another. */
function landOfPolice(context: ClaimContext, draft: Draft, near: PlaceRef | null): PlaceRef | null {
  if (draft.measure !== 'arrested' || near === null) return null
  const source = statementAt(context, draft.counted.quantity.number)?.source ?? null
  const doer = actorBy(context, draft) ?? (source && context.resolver.actorOf(source))
  const [land, role] = doer?.code.split('/') ?? []
  if (land === undefined || role === undefined) return null
  const { places } = context.resolver
  if (places.find(({ place }) => place.id === near.id)?.country === land) return null
  return places.find(({ country, place }) => country === land && place.precision === 'country')?.place ?? null
}

/** 'Sund, 40 percent; Elna, 30 percent': an item of a list under a name. */
function isNamedItem({ rule, counted: { scene, first } }: Draft): boolean {
  if (rule === 'named-list') return true
  if (rule !== 'list-member' || scene.tokens[first - 1]?.text !== ',') return false
  let at = first - 2
  while (scene.tokens[at]?.pos === 'PROPN') at--
  // 'in Harn, nine died; in Sund, 22'
  if (at < first - 2 && /^(?:in|at|near|around)$/.test(scene.tokens[at]?.lower ?? '')) at--
  return at < first - 2 && /^(?:[;:,]|and)$/.test(scene.tokens[at]?.text ?? '')
}

/** The place whose name stands before the number. */
const namedPlace = (context: ClaimContext, { scene, first }: Draft['counted']): PlaceRef | null =>
  placesOf(context, scene.sentence).find(({ end }) => {
    const next = tokenAt(scene, end - 1) + 1
    return next === first || (next === first - 1 && /^[,:(]$/.test(scene.tokens[next]?.text ?? ''))
  })?.place ?? null

/** Whether a name before the number takes it as its part of a total; 'of the dead, 30 were in Sund' has its place behind. */
const isTaken = ({ rule, counted: { scene, first } }: Draft): boolean =>
  rule === sharedOut.id && /^(?:for|with|and)$/.test(scene.tokens[first - 1]?.lower ?? '')

/** 'Sund accounts for 40 of them, Elna for 30', 'followed by Elna with 30 and 12': the place right before the preposition. */
function takerPlace(context: ClaimContext, { scene, first }: Draft['counted']): PlaceRef | null {
  const { tokens } = scene
  let at = tokens[first - 1]?.lower === 'and' ? first - 3 : first - 1
  while (/^(?:for|with|accounts?|accounted)$/.test(tokens[at]?.lower ?? '') || KIND.test(tokens[at]?.lower ?? '')) at--
  return placesOf(context, scene.sentence).find(({ end }) => tokenAt(scene, end - 1) === at)?.place ?? null
}

/** "10 percent of Norway's population", "Norway's 5 million residents": the land in the noun group itself, or right before it. */
const ownPlace = (context: ClaimContext, { counted, measure }: Draft): PlaceRef | null =>
  OF_A_LAND.has(counted.head ?? '') || OF_A_LAND.has(measure)
    ? (placesOf(context, counted.scene.sentence).find((mention) => {
        const [at, next] = [tokenAt(counted.scene, mention.start), tokenAt(counted.scene, mention.end - 1) + 1]
        return (
          /^['’]s?$/.test(counted.scene.tokens[next]?.text ?? '') && at >= counted.first - 3 && next <= counted.end + 1
        )
      })?.place ?? null)
    : null

/** The town or region that owns what has the number: "Sund's rate rose to 4%". */
const bearingPlace = (context: ClaimContext, { counted, verb, bearer, trigger }: Draft): PlaceRef | null =>
  lastPlaceBefore(context, counted, (next) =>
    isOwning(counted.scene, next, [verb?.head, bearer?.head, trigger, counted.number]),
  )

/** The town or region that is said to have the number: 'Sund has recorded 40 cases'. */
const havingPlace = (context: ClaimContext, { counted }: Draft): PlaceRef | null =>
  lastPlaceBefore(context, counted, (next) => isHaving(counted.scene, next, counted.number))

/** The last town or region before a number for which the words from the token after it on say so. */
function lastPlaceBefore(
  context: ClaimContext,
  { scene, number }: Draft['counted'],
  says: (next: number) => boolean,
): PlaceRef | null {
  let last: PlaceRef | null = null
  for (const mention of placesOf(context, scene.sentence)) {
    if (tokenAt(scene, mention.start) >= number) break
    if (mention.place.precision === 'country' || (mention.place.precision !== 'region' && isActor(context, mention)))
      continue
    if (says(tokenAt(scene, mention.end - 1) + 1)) last = mention.place
  }
  return last
}

const isActor = ({ resolver }: ClaimContext, { start, end }: PlaceMention): boolean =>
  resolver.actorOf({ start, end }) !== null

/** "Sund's rose", "Sund's rate": the noun group it owns has the number, its bearer or its measure, or is left out before the verb. */
function isOwning(scene: Scene, next: number, heads: readonly (number | undefined)[]): boolean {
  if (!/^['’]s?$/.test(scene.tokens[next]?.text ?? '')) return false
  const owned = scene.groupAt[next + 1]
  if (!isNoun(owned)) return isVerb(owned)
  const after = scene.groupAt[owned.end]
  const end = isVerb(after) ? after.end : owned.end
  return heads.some((head) => head !== undefined && head >= owned.first && head < end)
}

/** Verbs by which a place has a number. */
const HAVING = new Set(['be', 'have', 'see', 'record', 'register', 'experience', 'report', 'remain', 'count', 'suffer'])
const KIND =
  /^(?:province|district|region|county|state|city|town|island|municipality|governorate|department|prefecture)$/
/** Longest clause after a name and ', where', in tokens. */
const WHERE_CLAUSE = 16

/** Past the word for a kind behind a name, and the clause that tells of the place: 'Vik, where it began, has had'. */
function afterName({ tokens }: Scene, next: number): number {
  let at = next
  while (KIND.test(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'itself') at++
  if (tokens[at]?.text !== ',' || tokens[at + 1]?.lower !== 'where') return at
  for (let i = at + 2; i < Math.min(tokens.length, at + WHERE_CLAUSE); i++) if (tokens[i]?.text === ',') return i + 1
  return at
}

function isHaving(scene: Scene, name: number, number: number): boolean {
  const { tokens, groupAt } = scene
  const next = afterName(scene, name)
  const group = groupAt[next]
  if (!isVerb(group) || group.first !== next || !HAVING.has(tokens[group.head]?.lemma ?? '')) return false
  return tokens.slice(group.end, number).every(({ text }) => text !== ';')
}

/** Rates that a country or region has, where a share or a sum is else some body's. */
const OF_A_LAND = new Set(
  'unemployment joblessness employment inflation population chance turnout resident poverty literacy economy gdp drought rainfall crime birth mortality'.split(
    ' ',
  ),
)
/** What is counted and is nowhere. */
const PAPERS = new Set(['share', 'stock', 'bond', 'note', 'option', 'vote', 'point', 'copy'])

/** Things that happen or are somewhere, rather than sums and shares of a body. */
const isSomewhere = ({ counted: { quantity }, row, measure }: Draft): boolean =>
  row !== null || (quantity.role !== 'money' && quantity.role !== 'percent') || OF_A_LAND.has(measure)

/** How far into a report people who do something are at the town of its lede. */
const NEAR_LEDE = 10
/** The scene of the report, for what happens there or is done by people near its lede. */
function reportPlaceFor(context: ClaimContext, { counted, row }: Draft): PlaceRef | null {
  const place = placeOfReport(context)
  const { sentence } = counted.scene
  if (row === null && !(isCounted(counted) && (isWideScene(place) || (counted.person && sentence.index < NEAR_LEDE))))
    return null
  return sceneAt(context, sentence)
}

const isCounted = ({ quantity, head }: Draft['counted']): boolean =>
  quantity.role === 'count' && !PAPERS.has(head ?? '')

const placesBySentence = rememberLast(({ resolver }: ClaimContext) =>
  Map.groupBy(resolver.places, ({ sentence }) => sentence),
)
const placesOf = (context: ClaimContext, { index }: Sentence): readonly PlaceMention[] =>
  placesBySentence(context).get(index) ?? []
