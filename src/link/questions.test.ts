import { expect, test } from 'vitest'
import { type InventedEntity, type InventedFigure, type InventedReport, inventReport } from './invented-report.ts'
import { linkExtractions } from './link.ts'
import { type QuestionParts, renderQuestion } from './question-words.ts'

const soldiers = { id: 'a', name: 'Norwegian military', code: 'NO/military' }
const hedmark = { id: 'p', name: 'Hedmark', lat: null, lon: null, precision: null }
const ask = (measure: string, more: Partial<QuestionParts> = {}): QuestionParts => ({
  measure,
  item: null,
  subject: soldiers,
  place: hedmark,
  unit: 'person',
  ...more,
})

test.each<[QuestionParts, string]>([
  [ask('killed'), 'How many Norwegian soldiers were killed in Hedmark?'],
  [ask('killed or wounded', { place: null }), 'How many Norwegian soldiers were killed or wounded?'],
  [ask('casualties'), 'How many casualties did Norwegian forces suffer in Hedmark?'],
  [ask('deployed'), 'How many Norwegian soldiers are in Hedmark?'],
  [ask('en route'), 'How many Norwegian soldiers are on the way to Hedmark?'],
  [ask('missing', { subject: null }), 'How many people are missing in Hedmark?'],
  [ask('aboard', { subject: null, place: null }), 'How many people were aboard?'],
  [ask('attended', { subject: null }), 'How many people took part in Hedmark?'],
  [ask('destroyed', { item: 'battery', unit: 'equipment' }), 'How many Norwegian batteries were destroyed in Hedmark?'],
  [ask('eliminated', { unit: 'percent' }), 'What share of Norwegian soldiers was eliminated in Hedmark?'],
  [ask('territory controlled', { unit: 'km2' }), 'How many square kilometres do Norwegian forces control in Hedmark?'],
  [
    ask('settlements controlled', { item: 'settlement', unit: 'settlement', subject: null }),
    'How many settlements are controlled in Hedmark?',
  ],
  [ask('casualties', { subject: null }), 'How many casualties were there in Hedmark?'],
  [ask('deployed', { place: null }), 'How many Norwegian soldiers are deployed?'],
  [ask('without power', { subject: null, item: 'home', unit: 'home' }), 'How many homes are without power in Hedmark?'],
  [ask('rainfall', { subject: null, unit: 'mm' }), 'How much rain fell in Hedmark (mm)?'],
  [ask('spent', { unit: 'NOK', subject: null, place: null }), 'How much money (NOK) (spent)?'],
])('%#', (parts, words) => {
  expect(renderQuestion(parts)).toBe(words)
})

const killed = (words: string, more: Partial<InventedFigure> = {}): InventedFigure => ({
  words,
  measure: 'killed',
  subject: 'NO/military',
  ...more,
})
const report = (published: string, ...figures: InventedFigure[]): InventedReport => ({
  published,
  publisher: `Paper of ${published}`,
  sentences: figures.map(({ words }) => `It gives ${words} there, near Vestmark.`),
  figures,
  entities: people,
})
const people: readonly InventedEntity[] = [
  { kind: 'person', name: 'Marta Lund', country: 'NO' },
  { kind: 'organisation', name: 'Ministry of Order', country: 'NO', role: 'government' },
  { kind: 'organisation', name: 'Coastal Intelligence', country: 'DK', role: 'government' },
]

/** Each question as its place and its figures' words, and the origins of its figures. */
function asked(...reports: InventedReport[]) {
  const extractions = reports.map(inventReport)
  const words = new Map(extractions.flatMap(({ figures }) => figures.map(({ id, quantity }) => [id, quantity.words])))
  const { questions, origins } = linkExtractions(extractions)
  return questions
    .map(({ place, figures }, i) => ({
      place: place?.name ?? null,
      figures: figures.map((id) => words.get(id)),
      origins: origins[i]?.origins.map(({ name }) => name).toSorted(),
      independent: origins[i]?.independent,
    }))
    .sort((a, b) => ((a.place ?? '') < (b.place ?? '') ? -1 : 1))
}

test('a figure without a place answers the one question that differs in the place alone', () => {
  const [vestmark, ...others] = asked(
    report('2031-05-01', killed('40', { place: 'Vestmark', origin: 'Marta Lund' })),
    report('2031-05-09', killed('55', { origin: 'Marta Lund' })),
  )
  expect(vestmark).toMatchObject({ place: 'Vestmark', figures: ['40', '55'] })
  expect(others).toEqual([])
})

test('of two such questions it answers neither', () => {
  const questions = asked(
    report('2031-05-01', killed('40', { place: 'Vestmark' }), killed('50', { place: 'Ostmark' })),
    report('2031-05-09', killed('55')),
  )
  expect(questions.map(({ place }) => place)).toEqual([null, 'Ostmark', 'Vestmark'])
})

test('a figure that is all its report counts looks among the like of it, not at what is counted in each town', () => {
  const questions = asked(
    report('2031-05-01', killed('40', { place: 'Vestmark' })),
    report('2031-05-02', killed('45'), killed('12', { place: 'Ostmark' })),
  )
  expect(questions.map(({ place, figures }) => [place, figures])).toEqual([
    ['Ostmark', ['12']],
    ['Vestmark', ['40', '45']],
  ])
})

test('all that a report counts without saying where is not where a few of them are', () => {
  const questions = asked(
    report('2031-05-01', killed('212'), killed('2', { place: 'Ostmark' })),
    report('2031-05-02', killed('230')),
  )
  expect(questions.map(({ place, figures }) => [place, figures])).toEqual([
    [null, ['212', '230']],
    ['Ostmark', ['2']],
  ])
})

test('all that a report counts at its scene alone goes with those that say where', () => {
  const scene: InventedReport = {
    ...report('2031-05-01', killed('40', { place: 'Ostmark' })),
    sentences: ['Near Vestmark and Ostmark it burned.', 'It gives 40.'],
    entities: [...people, { kind: 'place', name: 'Ostmark' }],
    named: [['Ostmark', 0]],
  }
  const told = report('2031-05-02', killed('45', { place: 'Vestmark' }))
  const places = (...reports: InventedReport[]) => asked(...reports).map(({ place, figures }) => [place, figures])
  expect(places(scene, told)).toEqual([['Vestmark', ['40', '45']]])
  expect(
    places(
      { ...scene, named: [['Ostmark', 1]], sentences: ['Near Vestmark it burned.', 'In Ostmark it gives 40.'] },
      told,
    ),
  ).toEqual([
    ['Ostmark', ['40']],
    ['Vestmark', ['45']],
  ])
})

test('a dateline names no place for what its sentence counts', () => {
  const wire: InventedReport = {
    ...report('2031-05-01', killed('40', { place: 'OSTMARK' })),
    sentences: ['OSTMARK, Norway (Tide) - It gives 40 near Vestmark.'],
    entities: [...people, { kind: 'place', name: 'OSTMARK' }],
    named: [['OSTMARK', 0]],
  }
  const questions = asked(wire, report('2031-05-02', killed('45', { place: 'Vestmark' })))
  expect(questions.map(({ place, figures }) => [place, figures])).toEqual([['Vestmark', ['40', '45']]])
})

test('two scenes of one story are one where neither report says where', () => {
  const scene = (published: string, words: string, place: string): InventedReport => ({
    ...report(published, killed(words, { place })),
    sentences: [`Near ${place} it burned by Vestmark.`, `It gives ${words}.`],
    entities: [...people, { kind: 'place', name: place }],
    named: [[place, 0]],
  })
  expect(asked(scene('2031-05-01', '40', 'Ostmark'), scene('2031-05-02', '45', 'Nordby'))).toHaveLength(1)
})

test('where most of them are is not where all are', () => {
  const most: InventedReport = {
    ...report('2031-05-01', killed('40', { place: 'Ostmark' })),
    sentences: ['Near Vestmark it gives 40, most of them in Ostmark.'],
    entities: [...people, { kind: 'place', name: 'Ostmark' }],
    named: [['Ostmark', 0]],
  }
  const questions = asked(most, report('2031-05-02', killed('45', { place: 'Vestmark' })))
  expect(questions.map(({ place, figures }) => [place, figures])).toEqual([['Vestmark', ['40', '45']]])
})

test('shares of the votes are asked for each who stands', () => {
  const share = (words: string, measure: string): InventedFigure => ({
    words,
    measure,
    unit: 'percent',
    aggregate: 'snapshot',
  })
  const night = { sentences: ['Near Vestmark Lund had 53% of the vote.'], figures: [share('53', 'have')] }
  const day = {
    sentences: ['Near Vestmark Lund won 51% of the vote to 44% for Ivo Brandt.'],
    figures: [share('51', 'win'), share('44', 'win')],
    entities: [...people, { kind: 'person', name: 'Ivo Brandt' } as const],
  }
  const questions = asked({ ...report('2031-05-01'), ...night }, { ...report('2031-05-02'), ...day })
  expect(new Set(questions.map(({ figures }) => figures.join()))).toEqual(new Set(['44', '53,51']))
})

test('what is counted by another word answers what its story asks', () => {
  const treated = report('2031-05-01', { words: '30', measure: 'treat', place: 'Vestmark' })
  const hurt = report('2031-05-02', { words: '45', measure: 'wounded', place: 'Vestmark' })
  expect(asked(treated, hurt).map(({ figures }) => figures)).toEqual([['30', '45']])
  expect(asked(treated, report('2031-05-02', { words: '45', measure: 'infected', place: 'Vestmark' }))).toHaveLength(2)
  const tanks = report('2031-05-01', { words: '30', measure: 'treat', place: 'Vestmark', item: 'tank' })
  expect(asked(tanks, hurt)).toHaveLength(2)
})

test('a country’s people are those of them that alone are counted so in the story', () => {
  const [question, ...others] = asked(
    report('2031-05-01', killed('400', { place: 'Vestmark', origin: 'Marta Lund' })),
    report('2031-05-09', killed('550', { place: 'Vestmark', subject: 'NO', origin: 'Marta Lund' })),
    report('2031-05-12', killed('700', { subject: 'NO', origin: 'Marta Lund' })),
  )
  expect(question).toMatchObject({ place: 'Vestmark', figures: ['400', '550', '700'] })
  expect(others).toEqual([])
})

test('where two of its peoples are, they are neither', () => {
  const questions = asked(
    report(
      '2031-05-01',
      killed('400', { place: 'Vestmark' }),
      killed('30', { place: 'Vestmark', subject: 'NO/civilian' }),
    ),
    report('2031-05-09', killed('550', { place: 'Vestmark', subject: 'NO' })),
  )
  expect(questions.map(({ figures }) => figures)).toHaveLength(3)
})

test('origins: one side is one, a retelling adds none, hearsay has none, a report answers for its own word', () => {
  const [question] = asked(
    report('2031-05-01', killed('1,240', { place: 'Vestmark', origin: 'Marta Lund' })),
    report('2031-05-02', killed('1,300', { place: 'Vestmark', origin: 'Ministry of Order' })),
    report('2031-05-03', killed('1,290', { place: 'Vestmark', origin: 'Coastal Intelligence' })),
    report('2031-05-04', killed('more than 1,200', { place: 'Vestmark' })),
    report('2031-05-05', killed('2,000', { place: 'Vestmark', stance: 'reported' })),
    report('2031-05-06', killed('2,700', { place: 'Vestmark' })),
  )
  expect(question?.independent).toBe(3)
  expect(question?.origins).toEqual(['Coastal Intelligence', 'Marta Lund', 'Paper of 2031-05-06'])
})

test('origins: who has no name may be one who has, and who denies or foretells is none', () => {
  const [question] = asked(
    report('2031-05-01', killed('1,240', { place: 'Vestmark', origin: 'Marta Lund' })),
    report('2031-05-02', killed('1,300', { place: 'Vestmark', origin: 'officials' })),
    report('2031-05-03', killed('1,240', { place: 'Vestmark', origin: 'Coastal Intelligence', polarity: '-' })),
    report('2031-05-04', killed('9,000', { place: 'Vestmark', origin: 'experts', aggregate: 'forecast' })),
  )
  expect(question?.origins).toEqual(['Marta Lund'])
})

test('origins: a headline has its number from whom its report names for it, and another number from the report', () => {
  const headed = (headline: string) =>
    asked(
      report(
        '2031-05-01',
        killed(headline, { place: 'Vestmark' }),
        killed('1,240', { place: 'Vestmark', origin: 'Marta Lund' }),
      ),
    )
  expect(headed('1,240')[0]?.origins).toEqual(['Marta Lund'])
  expect(headed('1,700')[0]?.origins).toEqual(['Marta Lund', 'Paper of 2031-05-01'])
})
