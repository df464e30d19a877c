import type { Assessment } from '../model/assessment.ts'
import type { Figure } from '../model/claim.ts'
import type { Relation } from '../model/relation.ts'
import { collectLinks } from './collect-links.ts'
import { CopyIndex } from './copies.ts'
import { EMPTY_CORPUS, type Linkable, linkEvent, linkFigure } from './corpus.ts'
import { EntityPool } from './entity-pool.ts'
import { type Entry, idsOf, makeEntry, subjectsOf } from './entry.ts'
import { factsOf } from './facts.ts'
import { type FamilyFigure, type FamilyLinks, familyKey, linkFamily, type Setting } from './family.ts'
import { type Group, join, leave, linksOf } from './groups.ts'
import { compareNames, type KnownNames } from './known-names.ts'
import type { Links } from './link.ts'
import { type AnswerAs, isOpen, locateAnswers } from './locate-answers.ts'
import type { MergedEntities } from './merge-entities.ts'
import type { PlaceIndex } from './places.ts'
import type { QuestionVerdicts } from './question-verdicts.ts'
import { type Answer, answerAs, answerOf, askQuestion } from './questions.ts'
import { indexFound } from './relation-rule.ts'
import { relationRules } from './relations/rules.ts'
import { Stories } from './stories.ts'
import { tellersOf } from './tellers.ts'
import { VerdictWatch } from './verdict-watch.ts'
import { areSame, noVerdicts, readVerdicts, type Verdicts } from './verdicts.ts'

/** Compares documents as they come. What it gives does not depend on the order in which they came, nor on when it was asked. */
export interface Linker {
  /** Takes a document in; one that was taken in before changes nothing. */
  add(extraction: Linkable): void
  /** Takes the claims of a document that was taken in before as a person corrected them; its text and its names stay. */
  replace(extraction: Linkable): void
  /** Takes what people say of entities, questions, relations and copies in the place of what they said before. */
  assess(assessments: readonly Assessment[]): void
  /** How all documents taken in so far hang together. Only questions on which something new bears are answered again. */
  links(): Links
  /** Ids of the questions that the last call of `links` answered anew. */
  answeredAnew(): string[]
}

const reportRules = relationRules.filter(({ scope }) => scope === 'report')
const eventRules = relationRules.filter(({ scope }) => scope === 'event')

/** `assessments` are what people said of entities and questions: it goes before every rule. */
export function createLinker(assessments: readonly Assessment[] = []): Linker {
  const linker = new IncrementalLinker()
  linker.assess(assessments)
  return linker
}

class IncrementalLinker implements Linker {
  private readonly entries: Entry[] = []
  private readonly numbers = new Map<string, number>()
  private readonly pool = new EntityPool()
  private readonly copies = new CopyIndex()
  private readonly stories = new Stories()
  private readonly placeCountries = new Map<string, string>()
  /** Documents by the entity ids that they refer to. */
  private readonly users = new Map<string, number[]>()
  /** What is known of each entity id, as it was when it was last looked at. */
  private readonly facts = new Map<string, string>()
  private readonly families = new Map<string, Group<FamilyLinks>>()
  private readonly eventFamilies = new Map<string, Group<readonly Relation[]>>()
  private readonly sameAnswers = new Map<string, Answer>()
  private pending = new Set<number>()
  private anew: string[] = []
  private last: Links | null = null
  private verdicts: Verdicts = noVerdicts
  private readonly watch = new VerdictWatch()
  /** `null` where a new document or verdict may have changed it. */
  private known: KnownNames | null = null

  add(extraction: Linkable): void {
    const { id } = extraction.document
    if (this.numbers.has(id)) return
    const entry = makeEntry(extraction)
    const at = this.entries.push(entry) - 1
    this.numbers.set(id, at)
    this.pool.add(extraction)
    this.copies.add(extraction)
    for (const { place, country } of entry.places) {
      const known = this.placeCountries.get(place.id)
      if (country !== null && (known === undefined || country < known)) this.placeCountries.set(place.id, country)
    }
    this.addUses(extraction, at, () => false)
    this.known = null
    this.pending.add(at)
  }

  replace(extraction: Linkable): void {
    const at = this.numbers.get(extraction.document.id)
    if (at === undefined) return this.add(extraction)
    const entry = this.entries[at] as Entry
    const { figures, events, places, totals, ofScene, groups, holders } = makeEntry(extraction)
    this.leaveGroups(at, entry)
    const claims = { figures, events, places, totals, ofScene, groups, holders }
    this.entries[at] = { ...entry, ...claims, families: [], eventFamilies: [], answers: [] }
    this.addUses(extraction, at, (users) => users.includes(at))
    this.pending.add(at)
  }

  assess(assessments: readonly Assessment[]): void {
    const verdicts = readVerdicts(assessments)
    if (areSame(verdicts, this.verdicts)) return
    this.verdicts = verdicts
    this.known = null
    this.last = null
  }

  private addUses(extraction: Linkable, at: number, isIn: (users: readonly number[]) => boolean): void {
    for (const name of idsOf(extraction)) {
      const users = this.users.get(name)
      if (!users) this.users.set(name, [at])
      else if (!isIn(users)) users.push(at)
    }
  }

  answeredAnew(): string[] {
    return this.anew
  }

  links(): Links {
    this.anew = []
    if (this.last && this.pending.size === 0) return this.last
    const changed = new Set(this.pending)
    if (!this.known) {
      this.known = compareNames(this.pool, this.copies, this.placeCountries, this.verdicts)
      const { entities, places, copies, questions } = this.known
      for (const at of this.findNewFacts(entities, places)) changed.add(at)
      for (const at of [...this.findNewTellers(copies), ...this.findNewVerdicts(questions)]) changed.add(at)
    }
    const { entities, places, copies, questions } = this.known
    const near = this.tellStories(changed, entities, places)
    const setting: Setting = {
      entities,
      places,
      questions,
      rejected: this.verdicts.rejected,
      inOneStory: (a, b) => this.stories.areOne(this.numbers.get(a) as number, this.numbers.get(b) as number),
    }
    for (const at of this.answer(near, changed, setting)) changed.add(at)
    for (const at of changed) this.relate(at, setting)
    this.linkFamilies(setting)
    this.pending = new Set()
    const all = [...this.entries.flatMap(({ relations }) => relations), ...linksOf(this.eventFamilies).flat()]
    const answered = collectLinks(all, linksOf(this.families), this.verdicts.rejected)
    this.last = { ...answered, copies, entities: [...entities.byId.values()].sort(byId), merges: entities.merges }
    return this.last
  }

  /** Documents with figures of which a person says something else than before; families with a relation that was rejected, or is not any more, are made again. */
  private findNewVerdicts(questions: QuestionVerdicts): number[] {
    const { keys, relations: turned } = this.watch.changes(questions, this.verdicts)
    const isTouched = ({ relations, rejected }: FamilyLinks) =>
      rejected.some((id) => turned.has(id)) || relations.some(({ id }) => turned.has(id))
    if (turned.size)
      for (const group of this.families.values()) if (group.links && isTouched(group.links)) group.links = null
    if (keys.size === 0) return []
    return [...this.entries.keys()].filter((at) => {
      const { said, answers, figures } = this.entries[at] as Entry
      return [...said, ...answers].some(({ key }) => keys.has(key)) || figures.some(({ id }) => keys.has(id))
    })
  }

  /** Documents that refer to an entity of which something else is known than before. */
  private *findNewFacts(entities: MergedEntities, places: PlaceIndex): Generator<number> {
    const countryById = places.countries
    for (const [id, users] of this.users) {
      const facts = factsOf(id, entities, countryById)
      if (this.facts.get(id) === facts) continue
      this.facts.set(id, facts)
      yield* users
    }
  }

  private findNewTellers(copies: Links['copies']): number[] {
    const tellers = tellersOf(copies, (id) => this.entries[this.numbers.get(id) ?? -1]?.document ?? null)
    return [...this.entries.keys()].filter((at) => {
      const entry = this.entries[at] as Entry
      const teller = tellers.get(entry.document.id) ?? entry.document
      const isNew = entry.teller !== teller
      entry.teller = teller
      return isNew
    })
  }

  /** Takes in what the changed documents are about, adds those whose stories that moves, and returns all whose answers it may move. */
  private tellStories(changed: Set<number>, entities: MergedEntities, places: PlaceIndex): Set<number> {
    const near = new Set<number>()
    const isMost = changed.size * 2 > this.entries.length
    const addNeighbours = () => {
      for (const at of changed) for (const other of this.stories.neighbours(at)) near.add(other)
    }
    if (!isMost) addNeighbours()
    for (const at of changed) this.stories.set(at, subjectsOf(this.entries[at] as Entry, entities, places))
    for (const at of this.stories.weigh()) changed.add(at)
    if (isMost) for (const at of this.entries.keys()) near.add(at)
    else addNeighbours()
    return near
  }

  /** Gives figures without a place the one that their story has for their question; returns the documents where that is new. */
  private answer(near: ReadonlySet<number>, changed: ReadonlySet<number>, { places, questions }: Setting): number[] {
    for (const at of changed) {
      const entry = this.entries[at] as Entry
      entry.said = entry.figures.map((figure) =>
        this.sameAnswer(
          answerOf(figure, places, {
            isTotal: entry.totals.get(figure.id) === 'everywhere',
            isOfScene: entry.ofScene.has(figure.id),
            group: entry.groups.get(figure.id) ?? null,
            holder: entry.holders.get(figure.id) ?? null,
          }),
        ),
      )
    }
    const moved: number[] = []
    for (const at of new Set([...near, ...changed])) {
      const entry = this.entries[at] as Entry
      const as: AnswerAs = (i, answer, change) => answerAs(answer, entry.figures[i] as Figure, change, places)
      const located = entry.said.some(isOpen) ? locateAnswers(entry.said, this.saidNear(at), questions, as) : entry.said
      const answers = located.map((own, i) => questions.setApart((entry.figures[i] as Figure).id, own))
      if (answers.some(({ key }, i) => key !== entry.answers[i]?.key)) moved.push(at)
      entry.answers = answers
    }
    return moved
  }

  /** Figures of one question and place share one answer in memory. */
  private sameAnswer(answer: Answer): Answer {
    const key = `${answer.key} ${answer.place?.id} ${answer.place?.name} ${answer.isTotal} ${answer.isOfScene} ${answer.group}`
    let same = this.sameAnswers.get(key)
    if (!same) this.sameAnswers.set(key, (same = answer))
    return same
  }

  /** What the documents of its story say. */
  private saidNear(at: number): (readonly Answer[])[] {
    return this.stories.neighbours(at).map((other) => this.entries[other]?.said ?? [])
  }

  /** Relates the claims of one document to one another, and gives notice to the families that it belongs and belonged to. */
  private relate(at: number, setting: Setting): void {
    const entry = this.entries[at] as Entry
    const { document, figures, answers, events } = entry
    this.leaveGroups(at, entry)
    entry.families = figures.map((figure, i) => familyKey(figure, answers[i] as Answer, setting))
    entry.eventFamilies = events.map(({ place }) =>
      place ? (setting.places.countryOf(place) ?? setting.places.canonicalOf(place)) : '',
    )
    for (const key of new Set(entry.families)) join(this.families, key, at)
    for (const key of new Set(entry.eventFamilies)) join(this.eventFamilies, key, at)
    const linked = figures.map((figure, i) => {
      const asked = askQuestion([figure], [answers[i] as Answer], setting.entities)
      return linkFigure(figure, entry, setting.entities, asked)
    })
    const figuresOf = new Map([[document.id, linked]])
    const { places, inOneStory } = setting
    const corpus = { ...EMPTY_CORPUS, figures: linked, figuresOf, places, inOneStory }
    entry.relations = linked.length > 1 ? reportRules.flatMap((rule) => rule.relate(corpus, NOTHING)) : []
  }

  private leaveGroups(at: number, { families, eventFamilies }: Entry): void {
    for (const key of new Set(families)) leave(this.families, key, at)
    for (const key of new Set(eventFamilies)) leave(this.eventFamilies, key, at)
  }

  private linkFamilies(setting: Setting): void {
    for (const [key, group] of this.families) {
      if (group.links) continue
      const members = this.sorted(group.members)
      const figures = members.flatMap((kept): FamilyFigure[] =>
        kept.figures.flatMap((figure, i) =>
          kept.families[i] === key ? [{ figure, answer: kept.answers[i] as Answer, kept }] : [],
        ),
      )
      const parts = members.flatMap(({ relations }) => relations.filter(({ kind }) => kind === 'part-of'))
      group.links = linkFamily(figures, parts, setting)
      this.anew.push(...group.links.questions.map(({ id }) => id))
    }
    for (const [key, group] of this.eventFamilies) {
      if (group.links) continue
      const events = this.sorted(group.members).flatMap((kept) =>
        kept.events
          .filter((_, i) => kept.eventFamilies[i] === key)
          .map((event) => linkEvent(event, kept, setting.entities)),
      )
      const { places, inOneStory } = setting
      const corpus = { ...EMPTY_CORPUS, events, places, inOneStory }
      group.links = eventRules.flatMap((rule) => rule.relate(corpus, NOTHING))
    }
  }

  private sorted(members: ReadonlySet<number>): Entry[] {
    return [...members].map((at) => this.entries[at] as Entry).sort((a, b) => byId(a.document, b.document))
  }
}

const NOTHING = indexFound([])

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)
