import type { Event, Figure } from '../../model/claim.ts'
import type { Document } from '../../model/document.ts'
import type { Entity, EntityRef } from '../../model/entity.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Copy, Relation, RelationKind } from '../../model/relation.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { LedgerView } from '../../model/view.ts'

/** A small invented story, put together by hand, that shows every kind of claim and relation. */

const find = (text: string, words: string): Span => {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`'${words}' does not stand in the sample`)
  return { start, end: start + words.length }
}

export const sampleDocument = (key: string, text: string, more: Partial<Document> = {}): Document => ({
  id: `doc-${key}`,
  key,
  path: `${key}.txt`,
  url: `https://${key}.example/story`,
  publisher: key,
  title: `Story of ${key}`,
  author: null,
  published: null,
  publishedBasis: null,
  retrieved: null,
  language: 'en',
  text,
  raw: { sha256: '9f86d081884c7d65', bytes: text.length, encoding: 'utf-8' },
  segments: [],
  furniture: [],
  credits: [],
  ...more,
})

const entity = (id: string, name: string, country: string | null): Entity => ({
  id,
  kind: 'organisation',
  name,
  variants: [name, `the ${name}`],
  country,
  role: null,
  partOf: null,
})

const coastguard = entity('e-coastguard', 'Orlandian Coastguard', 'FR')
const navy = entity('e-navy', 'Sudmark Navy', 'NL')
const witness = entity('e-witness', 'Ines Falk', null)

const documents = [
  sampleDocument(
    'Harbour Mail',
    'Fire on the ferry Selma\n\nAt least 12 people were killed on the ferry, the Orlandian Coastguard said on Monday.\n\nAbout 340 passengers were rescued after the fire broke out on March 2.',
    {
      published: '2031-03-03',
      publishedBasis: 'dateline',
      furniture: [{ kind: 'advertisement', text: 'Advertisement', start: 0, end: 13 }],
    },
  ),
  sampleDocument(
    'Tide Wire',
    'The coastguard raised its count to 19 dead. Sudmark Navy said 14 people had been killed, and 300 to 360 rescued.\nThe fire broke out on March 1, the navy said.',
    { published: '2031-03-05', publishedBasis: 'metadata', url: null },
  ),
  sampleDocument('Evening Bell', 'Nearly 20 people died on the Selma.', {
    published: '2031-03-09',
    publishedBasis: 'manifest',
    credits: [{ kind: 'original-source', publisher: 'Tide Wire', words: 'Original Source: Tide Wire' }],
  }),
  sampleDocument('Undated Leaflet', 'Ines Falk counted dozens of boats and as many as 400 rescued.'),
] as const

const [mail, wire, bell, leaflet] = documents

const ref = ({ id, name }: Entity): EntityRef => ({ id, name })

interface FigureParts extends Partial<Figure> {
  readonly words: string
  readonly clause?: string
  readonly low: number | null
  readonly high: number | null
  readonly modifier: Quantity['modifier']
}

/** A figure whose number is found by its words in the document. */
export function sampleFigure(id: string, document: Document, parts: FigureParts): Figure {
  const { words, clause, low, high, modifier, ...more } = parts
  return {
    type: 'figure',
    id,
    document: document.id,
    sentence: 0,
    statement: null,
    place: null,
    origin: null,
    via: [],
    stance: 'asserted',
    polarity: '+',
    rules: ['sample'],
    number: find(document.text, words),
    evidence: find(document.text, clause ?? words),
    measure: 'killed',
    item: null,
    subject: null,
    by: null,
    quantity: { low, high, modifier, unit: 'person', words },
    aggregate: 'cumulative',
    period: null,
    said: null,
    verification: [],
    ...more,
  }
}

const figures = [
  sampleFigure('f-12', mail, {
    words: '12',
    clause: 'At least 12 people were killed on the ferry',
    low: 12,
    high: null,
    modifier: 'at least',
    origin: ref(coastguard),
    period: { from: '2031-03-02', to: '2031-03-03' },
    verification: [{ kind: 'unverified', by: 'the Mail', start: 0, end: 1 }],
  }),
  sampleFigure('f-19', wire, {
    words: '19',
    low: 19,
    high: 19,
    modifier: 'exact',
    origin: ref(coastguard),
    period: { from: null, to: '2031-03-05' },
  }),
  sampleFigure('f-14', wire, {
    words: '14',
    low: 14,
    high: 14,
    modifier: 'exact',
    origin: ref(navy),
    via: [{ ...ref(witness), start: 0, end: 1 }],
    period: { from: null, to: '2031-03-05' },
  }),
  sampleFigure('f-20', bell, { words: '20', low: null, high: 20, modifier: 'nearly', stance: 'reported' }),
  sampleFigure('f-340', mail, { words: '340', low: 340, high: 340, modifier: 'about', measure: 'rescued' }),
  sampleFigure('f-300', wire, {
    words: '300 to 360',
    low: 300,
    high: 360,
    modifier: 'between',
    measure: 'rescued',
    origin: ref(navy),
  }),
  sampleFigure('f-400', leaflet, {
    words: '400',
    low: null,
    high: 400,
    modifier: 'at most',
    measure: 'rescued',
    origin: ref(witness),
  }),
  sampleFigure('f-boats', leaflet, {
    words: 'dozens',
    low: 12,
    high: 120,
    modifier: 'about',
    measure: 'counted',
    item: 'boat',
    origin: ref(witness),
  }),
]

const sampleEvent = (id: string, document: Document, words: string, date: string): Event => ({
  type: 'event',
  id,
  document: document.id,
  sentence: 0,
  statement: null,
  place: null,
  origin: null,
  via: [],
  stance: 'asserted',
  polarity: '+',
  rules: ['sample'],
  trigger: find(document.text, words),
  eventType: 'OTHER:fire',
  actor: null,
  recipient: null,
  date,
})

const events = [
  sampleEvent('ev-2', mail, 'fire broke out', '2031-03-02'),
  sampleEvent('ev-1', wire, 'fire broke out', '2031-03-01'),
]

const statements: readonly Statement[] = [
  {
    id: 'st-1',
    document: mail.id,
    sentence: 0,
    source: { ...find(mail.text, 'the Orlandian Coastguard'), entity: ref(coastguard) },
    cue: find(mail.text, 'said'),
    content: [find(mail.text, 'At least 12 people were killed on the ferry')],
    kind: 'indirect',
    stance: 'asserted',
    polarity: '+',
    origin: ref(coastguard),
    via: [],
    said: '2031-03-03',
    verification: [],
    rules: ['sample'],
  },
]

const relation = (kind: RelationKind, a: string, b: string, detail: string): Relation => ({
  id: `r-${kind}-${a}`,
  kind,
  a: [a],
  b: [b],
  reasons: [{ rule: kind, detail }],
})

const relations = [
  relation('updates', 'f-19', 'f-12', 'the coastguard counts again two days later'),
  relation('contradicts', 'f-14', 'f-19', '14 and 19 for one day'),
  relation('repeats', 'f-20', 'f-19', 'nearly 20 is 19 rounded'),
  relation('corroborates', 'f-300', 'f-340', '340 lies between 300 and 360'),
  relation('contradicts', 'ev-1', 'ev-2', 'one fire cannot break out on two days'),
]

const copies: readonly Copy[] = [
  {
    document: bell.id,
    of: wire.id,
    kind: 'credited',
    share: 0.41,
    reasons: [{ rule: 'credit', detail: 'it says so' }],
  },
  {
    document: mail.id,
    of: 'Sea Press',
    kind: 'rewrite',
    share: 0,
    reasons: [{ rule: 'credit', detail: 'it says so' }],
  },
]

const question = (id: string, words: string, measure: string, ids: readonly string[]) => ({
  id,
  measure,
  item: null,
  subject: null,
  place: null,
  unit: 'person',
  words,
  figures: ids,
})

export const sampleView: LedgerView = {
  documents,
  statements: new Map(statements.map((statement) => [statement.id, statement])),
  figures: new Map(figures.map((figure) => [figure.id, figure])),
  events: new Map(events.map((event) => [event.id, event])),
  entities: new Map([coastguard, navy, witness].map((one) => [one.id, one])),
  questions: [
    question('q-dead', 'How many people were killed on the Selma?', 'killed', ['f-12', 'f-14', 'f-19', 'f-20']),
    question('q-rescued', 'How many people were rescued?', 'rescued', ['f-340', 'f-300', 'f-400']),
    question('q-boats', 'How many boats were counted?', 'counted', ['f-boats']),
  ],
  relations,
  copies,
  origins: new Map([
    [
      'q-dead',
      {
        independent: 3,
        origins: [
          { entities: [ref(coastguard)], name: coastguard.name, figures: ['f-12', 'f-19'] },
          { entities: [ref(navy)], name: navy.name, figures: ['f-14'] },
          { entities: [], name: 'Evening Bell', figures: ['f-20'] },
        ],
      },
    ],
  ]),
  revisions: [],
  merges: [],
  assessed: new Map(),
  rejected: [],
  assessments: [],
}
