import type { QuestionVerdicts } from './question-verdicts.ts'
import type { Answer, AnswerChange } from './questions.ts'
import { hasRole } from './subjects.ts'

/** Another answer of a figure of a report (by its number), with something changed in it. */
export type AnswerAs = (figure: number, answer: Answer, change: AnswerChange) => Answer

/** Whether an answer leaves unsaid what its story may say: where, which people of a country, or what it counts in the words of others. */
export const isOpen = (answer: Answer): boolean =>
  isUnplaced(answer) || answer.instead !== null || (answer.subject !== null && !hasRole(answer.subject))

/** Whether it says nowhere, or counts all of its report and has its place from the scene of that alone. */
const isUnplaced = ({ place, isTotal, isOfScene }: Answer): boolean => place === null || (isTotal && isOfScene)

/**
 * A figure that counts by another word what its story asks for ('police hold 40' of those arrested) answers that; one of a country's people answers for those of them that alone are counted so in its story ('300 Peruvians' for soldiers); one
 * without a place answers the one question of its story that differs in the place alone, where there is just one; one that is all its report
 * counts looks among the like of it only, and not at what is counted in each village.
 */
export function locateAnswers(
  said: readonly Answer[],
  near: readonly (readonly Answer[])[],
  questions: Pick<QuestionVerdicts, 'rootOf' | 'areParted'>,
  answerAs: AnswerAs,
): readonly Answer[] {
  const counted = findMeasures(said, near, answerAs)
  const named = findRoles(counted, near, answerAs)
  // Of two questions that a person parted the one is not told by the other.
  const own = said.map((answer, i) => {
    const other = named[i] as Answer
    return questions.areParted(answer.key, other.key) ? answer : other
  })
  return findPlaces(own, near, questions, answerAs)
}

function findMeasures(
  said: readonly Answer[],
  near: readonly (readonly Answer[])[],
  answerAs: AnswerAs,
): readonly Answer[] {
  const wanted = new Set(said.flatMap(({ instead }) => instead?.anywhere ?? []))
  if (wanted.size === 0) return said
  const asked = new Set(near.flatMap((answers) => answers.map(({ anywhere }) => anywhere)))
  return said.map((own, i) =>
    own.instead && asked.has(own.instead.anywhere) ? answerAs(i, own, { measure: own.instead.measure }) : own,
  )
}

function findRoles(
  said: readonly Answer[],
  near: readonly (readonly Answer[])[],
  answerAs: AnswerAs,
): readonly Answer[] {
  const open = new Map<string, Answer[]>()
  for (const { anyone, subject } of said) if (anyone !== null && subject && !hasRole(subject)) open.set(anyone, [])
  if (open.size === 0) return said
  for (const answers of near)
    for (const answer of answers)
      if (answer.anyone !== null && answer.subject && hasRole(answer.subject)) open.get(answer.anyone)?.push(answer)
  return said.map((own, i) => {
    if (own.anyone === null || !own.subject || hasRole(own.subject)) return own
    const placed = (open.get(own.anyone) ?? []).filter(
      ({ where }) => own.where === null || where === null || own.where === where,
    )
    const [subject, ...others] = new Map(placed.flatMap(({ subject: one }) => (one ? [[one.code, one]] : []))).values()
    return subject && others.length === 0 ? answerAs(i, own, { subject }) : own
  })
}

/** A place with how many reports tell of it. */
interface Told {
  answer: Answer
  reports: number
}

/** The places of which the answers to one question elsewhere in the story tell, by what tells a place: all, and those of totals. */
interface Placed {
  readonly all: Map<string, Told>
  readonly totals: Map<string, Told>
  /** Totals that have their place from the scene alone. */
  readonly scenes: Map<string, Told>
  /** Whether a total says nowhere: then what is counted in one place is but a part. */
  isAnywhere: boolean
}

function findPlaces(
  said: readonly Answer[],
  near: readonly (readonly Answer[])[],
  { rootOf }: Pick<QuestionVerdicts, 'rootOf'>,
  answerAs: AnswerAs,
): readonly Answer[] {
  const open = new Map(
    said
      .filter(isUnplaced)
      .map((own): [string, Placed] => [
        own.anywhere,
        { all: new Map(), totals: new Map(), scenes: new Map(), isAnywhere: false },
      ]),
  )
  if (open.size === 0) return said
  for (const answers of near) {
    const counted = new Set<Told>()
    for (const answer of answers) {
      const placed = open.get(answer.anywhere) ?? open.get(answer.instead?.anywhere ?? '')
      if (!placed) continue
      if (answer.place === null) {
        if (answer.isTotal) placed.isAnywhere = true
        continue
      }
      const root = rootOf(answer.key)
      keepSmallest(placed.all, root, answer, counted)
      if (answer.isTotal) keepSmallest(answer.isOfScene ? placed.scenes : placed.totals, root, answer, counted)
    }
  }
  return said.map((own, i) => {
    const placed = isUnplaced(own) ? open.get(own.anywhere) : undefined
    const told = placed ? placeOf(own, placed) : null
    return told ? answerAs(i, own, { place: told.place, where: told.where }) : own
  })
}

/** The answer whose place is that of another; `null` where nothing tells its place better than it does. */
function placeOf(own: Answer, { all, totals, scenes, isAnywhere }: Placed): Answer | null {
  const told = totals.size > 0 ? totals : scenes
  // 'Two were cut by glass in Sund' says nowhere that all 212 were.
  if (isAnywhere && told.size === 0) return null
  if (own.isTotal && told.size > 0) return totals.size > 0 ? mostTold(totals) : commonScene(scenes)
  return own.place === null && all.size === 1 ? mostTold(all) : null
}

/** The place that most reports tell of; `null` where two are told of as often. */
function mostTold(places: ReadonlyMap<string, Told>): Answer | null {
  const [first, second] = [...places.values()].sort((a, b) => b.reports - a.reports)
  return first && first.reports > (second?.reports ?? 0) ? first.answer : null
}

/** Of the scenes of several reports, none of which says where, the one that most have, and then the widest. */
function commonScene(scenes: ReadonlyMap<string, Told>): Answer | null {
  const widthOf = ({ answer: { place } }: Told) =>
    place?.precision === 'country' || place?.precision === 'region' ? 1 : 0
  const [first] = [...scenes.values()].sort(
    (a, b) => b.reports - a.reports || widthOf(b) - widthOf(a) || compareIds(a.answer, b.answer),
  )
  return first?.answer ?? null
}

const compareIds = ({ where: a }: Answer, { where: b }: Answer): number => ((a ?? '') < (b ?? '') ? -1 : 1)

/** Of the documents that name the place, the one with the smallest id tells how; `counted` are the places that this one told of before. */
function keepSmallest(places: Map<string, Told>, root: string, answer: Answer, counted: Set<Told>): void {
  let told = places.get(root)
  if (!told) places.set(root, (told = { answer, reports: 0 }))
  else if (told.answer.place === null || (answer.place !== null && answer.place.id < told.answer.place.id))
    told.answer = answer
  if (!counted.has(told)) told.reports++
  counted.add(told)
}
