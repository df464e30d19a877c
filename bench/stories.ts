import type { Linkable } from '../src/link/corpus.ts'
import type { Figure } from '../src/model/claim.ts'
import type { Entity } from '../src/model/entity.ts'
import { makeId } from '../src/model/id.ts'
import { makeDice } from './reports.ts'

const STORIES = 200
const WORDS = 6000
const SENTENCES = 16
const COUNTRIES =
  'AR AT AU BE BG BR CA CL CO CZ DK EG ES FI FR GH GR HU ID IE IN IT JP KE MA MX NG NO NZ PE PH PL PT RO SE TH TN TR VN ZA'.split(
    ' ',
  )
const MEASURES = ['killed', 'wounded', 'missing', 'evacuated', 'displaced'] as const
/** In a hundred documents: those that tell another word for word, with changes, or in part. */
const [VERBATIM, REWRITTEN, EXCERPTED] = [10, 6, 4]

/** A report's sentences, and its figures with the sentences in which they stand. */
interface Draft {
  readonly sentences: readonly string[]
  readonly day: number
  readonly figures: readonly (readonly [sentence: number, figure: Figure])[]
}

interface Story {
  readonly country: string
  readonly places: readonly Entity[]
  readonly people: readonly Entity[]
  readonly totals: number[]
  readonly background: readonly string[]
  /** Reports of its own words so far. */
  readonly made: Linkable[]
}

/** A generated document, and the id of the one it is taken from; `null` for one of its own words. */
export interface StoryDocument {
  readonly extraction: Linkable
  readonly original: string | null
}

/** Documents of 200 running stories in turn, from day to day, a fifth of them copies; the same for every run of one length. */
export function makeStories(total: number): { next(): StoryDocument } {
  const dice = makeDice(4711)
  const famous = Array.from({ length: 8 }, (_, i) => entity('person', `Famous Head${word(i)}`, null))
  const stories = Array.from({ length: STORIES }, (_, i) => makeStory(i, dice))
  let count = 0
  const next = (): StoryDocument => {
    const story = stories[dice(STORIES)] as Story
    const day = Math.floor((count++ / total) * 120)
    const roll = dice(100)
    const source =
      story.made.length > 0 && roll < VERBATIM + REWRITTEN + EXCERPTED
        ? (story.made[dice(story.made.length)] as Linkable)
        : null
    return source ? copyOf(source, roll, day, story, count, dice) : ownReport(story, famous, day, count, dice)
  }
  return { next }
}

const word = (n: number): string =>
  `${'bdfgklmnprstvz'[n % 14]}${'aeiou'[Math.floor(n / 14) % 5]}${'lnrst'[Math.floor(n / 70) % 5]}${n.toString(36)}`

/** Common words come often, as in prose. */
const prose = (dice: (n: number) => number, length: number): string =>
  Array.from({ length }, () => word(dice(3) === 0 ? dice(40) : dice(WORDS))).join(' ')

const entity = (kind: Entity['kind'], name: string, country: string | null): Entity => ({
  id: makeId('e', [kind, name]),
  kind,
  name,
  variants: [name],
  country,
  role: null,
  partOf: null,
})

function makeStory(i: number, dice: (n: number) => number): Story {
  const country = COUNTRIES[i % COUNTRIES.length] as string
  const places = ['ton', 'ville', 'burg'].map((end) => entity('place', `${word(i * 3 + 1000)}${end}`, country))
  const people = Array.from({ length: 6 }, (_, k) =>
    entity(
      k < 3 ? 'person' : 'organisation',
      `${word(i * 11 + k)} Of${word(i * 7 + k + 3000)}`,
      k % 2 ? country : null,
    ),
  )
  const background = Array.from({ length: 6 }, () => `${prose(dice, 18)}.`)
  return { country, places, people, totals: MEASURES.map(() => 5 + dice(400)), background, made: [] }
}

function ownReport(
  story: Story,
  famous: readonly Entity[],
  day: number,
  count: number,
  dice: (n: number) => number,
): StoryDocument {
  const told = 2 + dice(4)
  const figures = Array.from({ length: told }, (_, k) => [k * 2, inventFigure(story, dice, day)] as const)
  const sentences = Array.from({ length: SENTENCES }, (_, k) => {
    const figure = figures.find(([at]) => at === k)?.[1]
    if (figure) return `${prose(dice, 6)} ${figure.quantity.words} ${figure.measure} ${prose(dice, 10)}.`
    // A report repeats a paragraph of its story's background now and then.
    return k === 13 && dice(2) ? (story.background[dice(6)] as string) : `${prose(dice, 18)}.`
  })
  const guests = [famous[dice(8)] as Entity, famous[dice(8)] as Entity]
  const extraction = build({ sentences, day, figures }, story, guests, count)
  story.made.push(extraction)
  return { extraction, original: null }
}

function copyOf(
  source: Linkable,
  roll: number,
  day: number,
  story: Story,
  count: number,
  dice: (n: number) => number,
): StoryDocument {
  const { text, id } = source.document
  const own = text.split(/(?<=\.) /)
  const kept = own.map((sentence, at) => {
    if (roll < VERBATIM) return sentence
    if (roll < VERBATIM + REWRITTEN) return at % 3 === 1 ? `${prose(dice, 18)}.` : sentence
    return at < 8 ? sentence : null
  })
  const numbered = source.figures.map(
    (figure) => [text.slice(0, figure.number.start).split('. ').length - 1, figure] as const,
  )
  const figures = numbered.filter(([at]) => kept[at] !== null && kept[at] === own[at])
  const sentences = kept.filter((sentence) => sentence !== null)
  if (roll < VERBATIM) sentences.push(`${prose(dice, 5)}.`)
  return { extraction: build({ sentences, day, figures }, story, [], count), original: id }
}

/** A running total that grows, by one of the story's people or by nobody, in one of its places or in none. */
function inventFigure({ totals, people, places, country }: Story, dice: (n: number) => number, day: number): Figure {
  const which = dice(MEASURES.length)
  const total = (totals[which] = (totals[which] as number) + dice(4))
  const origin = dice(4) === 0 ? null : (people[dice(people.length)] as Entity)
  const place = dice(4) === 0 ? null : (places[dice(10) === 0 ? 1 : 0] as Entity)
  const modifier = dice(5) === 0 ? 'about' : 'exact'
  const words = modifier === 'about' ? `about ${total}` : String(total)
  const date = dayOf(day)
  return {
    type: 'figure',
    id: '',
    document: '',
    sentence: 0,
    statement: null,
    via: [],
    rules: [],
    place: place && { id: place.id, name: place.name, lat: null, lon: null, precision: 'exact' },
    origin: origin && { id: origin.id, name: origin.name },
    stance: 'asserted',
    polarity: '+',
    number: { start: 0, end: 0 },
    evidence: { start: 0, end: 0 },
    measure: MEASURES[which] as string,
    item: null,
    by: null,
    aggregate: 'cumulative',
    said: null,
    verification: [],
    subject: dice(2) ? { id: `a-${country}`, name: country, code: `${country}/civilian` } : null,
    quantity: { low: total, high: total, modifier, unit: 'person', words },
    period: dice(2) ? { from: null, to: date } : null,
  }
}

const dayOf = (day: number): string => new Date(Date.UTC(2031, 0, 1 + day)).toISOString().slice(0, 10)

function build(made: Draft, story: Story, guests: readonly Entity[], count: number): Linkable {
  const text = made.sentences.join(' ')
  const publisher = `Paper ${count % 300}`
  const id = makeId('d', [publisher, count, text])
  // Each after the one before it: two that are told in the same words stand in two places.
  let end = 0
  const figures = made.figures.map(([, figure]): Figure => {
    const start = text.indexOf(` ${figure.quantity.words} ${figure.measure} `, end) + 1
    end = start + figure.quantity.words.length
    const sentence = { start: text.lastIndexOf('.', start) + 1, end: text.indexOf('.', end) }
    return { ...figure, id: makeId('f', [id, start]), document: id, number: { start, end }, evidence: sentence }
  })
  const own = figures.flatMap(({ origin }) => story.people.find((person) => person.id === origin?.id) ?? [])
  const entities = [...new Set([...own, ...story.places, ...guests, ...story.people.slice(count % 4, (count % 4) + 2)])]
  return {
    document: {
      id,
      key: id,
      path: null,
      url: null,
      publisher,
      title: null,
      author: null,
      published: dayOf(made.day),
      publishedBasis: 'manifest',
      retrieved: null,
      language: 'en',
      text,
      raw: { sha256: '', bytes: 0, encoding: 'utf-8' },
      segments: [],
      furniture: [],
      credits: [],
    },
    statements: [],
    figures,
    events: [],
    entities,
    places: story.places.map(({ id: place, name }) => ({
      kind: 'place',
      sentence: 0,
      start: 0,
      end: 0,
      country: story.country,
      place: { id: place, name, lat: null, lon: null, precision: 'exact' },
    })),
  }
}
