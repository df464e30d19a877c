import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AssessmentRequest } from '../assess/request.ts'
import type { Assessment } from '../model/assessment.ts'
import type { LedgerView } from '../model/view.ts'
import { assessmentAt, request, viewWith } from './assessed.fixture.ts'
import { makeExtraction, type Report } from './ledger.fixture.ts'
import type { KeptExtraction } from './ledger.ts'

const reports: readonly Report[] = [
  { key: 'echo', publisher: 'Echo', published: '2031-03-04', text: 'Venn said 12 were killed. Another 40 were hurt.' },
  { key: 'post', publisher: 'Post', published: '2031-03-06', text: 'Venn said 17 were killed.' },
  {
    key: 'tarn',
    publisher: 'Tarn',
    published: '2031-03-09',
    text: 'Venn said that 9 were killed, and the mayor fled.',
  },
]
const place = { id: 'p-brackwell', name: 'Brackwell', lat: null, lon: null, precision: null }
const kept: readonly KeptExtraction[] = reports
  .map((report) => makeExtraction(report).extraction)
  .map((extraction) => ({ ...extraction, figures: extraction.figures.map((one) => ({ ...one, place })) }))
const plain = viewWith(kept)

/** The id of the figure with that number. */
const figure = (number: number, view: LedgerView = plain): string =>
  [...view.figures.values()].find(({ quantity }) => quantity.low === number)?.id ?? ''
const statement = [...plain.statements.keys()][0] as string
const document = (key: string): KeptExtraction['document'] =>
  kept.find((one) => one.document.key === key)?.document as KeptExtraction['document']

/** What was said one after another, each in sight of what was said before. */
function sayAll(
  ...requests: readonly ((view: LedgerView, said: readonly Assessment[]) => AssessmentRequest)[]
): Assessment[] {
  const said: Assessment[] = []
  for (const make of requests) {
    const view = viewWith(kept, said)
    said.push(assessmentAt(said.length, make(view, said), view))
  }
  return said
}

const numbersOf = (view: LedgerView) =>
  view.questions.map(
    ({ words, figures }) => `${words} ${figures.map((id) => view.figures.get(id)?.quantity.low).join(', ')}`,
  )

const passage = (key: string, quote: string) => {
  const { id, text } = document(key)
  const start = text.indexOf(quote)
  return { document: id, start, end: start + quote.length, quote }
}

describe('a verdict shows in the view', () => {
  test('rejected: out of questions and relations, kept with who and why', () => {
    const [said] = sayAll(() => request('reject', { about: figure(17), note: 'a misprint' }))
    const view = viewWith(kept, [said as Assessment])
    expect(numbersOf(plain)).toEqual(['How many people were killed in Brackwell? 12, 40, 17, 9'])
    expect(numbersOf(view)).toEqual(['How many people were killed in Brackwell? 12, 40, 9'])
    expect(plain.relations.some(({ a, b }) => [...a, ...b].includes(figure(17)))).toBe(true)
    expect(view.relations.some(({ a, b }) => [...a, ...b].includes(figure(17)))).toBe(false)
    expect(view.rejected.map(({ claim, assessment: { by, note } }) => [claim.id, by, note])).toEqual([
      [figure(17), 'A. Recorder', 'a misprint'],
    ])
    expect(view.rejected[0]?.question).toBe(view.questions[0]?.id)
    expect(view.assessed.get(figure(17))?.judged).toBe(said)
  })

  test('corrected: the field is another one, its words stay', () => {
    const said = sayAll(
      () => request('correct', { about: figure(40), field: 'measure', to: 'injured' }),
      () => request('correct', { about: figure(40), field: 'quantity', to: '40-45' }),
      () => request('correct', { about: figure(40), field: 'to', to: '2031-03-03' }),
    )
    const view = viewWith(kept, said)
    const found = view.figures.get(figure(40))
    expect(found).toMatchObject({
      measure: 'injured',
      quantity: { low: 40, high: 45, modifier: 'between', words: '40', unit: 'person' },
      period: { from: null, to: '2031-03-03' },
    })
    expect(found?.rules).toContain('assessment-correct')
    expect(view.questions.map(({ words }) => words)).toContain('How many people were injured in Brackwell?')
    expect(view.assessed.get(figure(40))?.corrections.map(({ change }) => change)).toEqual([
      { field: 'measure', from: 'killed', to: 'injured' },
      {
        field: 'quantity',
        from: { low: 40, high: 40, modifier: 'exact' },
        to: { low: 40, high: 45, modifier: 'between' },
      },
      { field: 'to', from: null, to: '2031-03-03' },
    ])
  })

  test('a corrected attribution takes its claims with it, but not those that were corrected themselves', () => {
    const said = sayAll(
      () => request('correct', { about: figure(12), field: 'origin', to: 'Idris Quell' }),
      () => request('correct', { about: statement, field: 'origin', to: 'the fire service' }),
    )
    const view = viewWith(kept, said)
    expect(view.statements.get(statement)?.origin?.name).toBe('the fire service')
    expect(view.figures.get(figure(12))?.origin?.name).toBe('Idris Quell')
    expect(view.figures.get(figure(40))?.origin?.name).toBe('the fire service')
    expect(view.figures.get(figure(17))?.origin?.name).toBe('Orla Venn')
  })

  test('a rejected attribution is taken off the claims in it', () => {
    const view = viewWith(
      kept,
      sayAll(() => request('reject', { about: statement })),
    )
    expect(view.statements.has(statement)).toBe(false)
    expect(view.figures.get(figure(12))).toMatchObject({ statement: null, origin: null })
  })

  test('added: words of the text are a claim like any other', () => {
    const claim = {
      ...passage('tarn', 'fled'),
      kind: 'event',
      fields: { eventType: 'RETREAT', actor: 'the mayor', date: '2031-03-09' },
    } as const
    const said = sayAll(() => request('add', { claim }))
    const view = viewWith(kept, said)
    const [event] = [...view.events.values()]
    expect(event).toMatchObject({
      eventType: 'RETREAT',
      actor: { name: 'the mayor' },
      rules: ['assessment-add'],
      stance: 'asserted',
    })
    expect(view.assessed.get(event?.id ?? '')?.added).toBe(said[0])
    const number = { ...passage('tarn', '9'), kind: 'figure', fields: { measure: 'killed', quantity: 9 } } as const
    expect(() => sayAll(() => request('add', { claim: number }))).toThrow('a claim stands there already')
  })

  test('merged and parted: entities', () => {
    const other = {
      ...(kept[1] as KeptExtraction),
      entities: [{ ...(kept[1] as KeptExtraction).entities[0], id: 'e-fire', name: 'Fire Service' }],
    } as KeptExtraction
    const documents = [kept[0] as KeptExtraction, other]
    const before = viewWith(documents)
    expect(before.entities.size).toBe(2)
    const merge = assessmentAt(
      1,
      request('merge', { about: 'e-chief', targets: ['e-fire'], note: 'she heads it' }),
      before,
    )
    const merged = viewWith(documents, [merge])
    expect([...merged.entities.values()].map(({ name, variants }) => [name, variants])).toEqual([
      ['Orla Venn', expect.arrayContaining(['Orla Venn', 'Fire Service'])],
    ])
    expect(merged.merges[0]).toMatchObject({ entity: 'e-fire', into: 'e-chief', name: 'Fire Service' })
    const part = assessmentAt(2, request('part', { about: 'e-chief', targets: ['e-fire'] }), merged)
    expect(viewWith(documents, [merge, part]).entities.size).toBe(2)
  })

  test('a note changes nothing but the history', () => {
    const said = sayAll(() => request('note', { about: figure(12), note: 'see the correction' }))
    const { assessed, assessments, ...rest } = viewWith(kept, said)
    const { assessed: _none, assessments: _empty, ...before } = plain
    expect(rest).toEqual(before)
    expect(assessed.get(figure(12))?.notes).toEqual(said)
    expect(assessments).toHaveLength(1)
  })
})

test('what is replaced counts no more, and stays in the history', () => {
  const said = sayAll(
    () => request('note', { about: figure(12), note: 'seen at noon' }),
    (_view, [first]) => request('note', { about: figure(12), note: 'seen at one', supersedes: first?.id ?? null }),
  )
  const assessed = viewWith(kept, said).assessed.get(figure(12))
  expect(assessed?.notes.map(({ note }) => note)).toEqual(['seen at one'])
  expect(assessed?.history.map(({ holds }) => holds)).toEqual([false, true])
  const view = viewWith(kept, said)
  const again = request('note', { about: figure(12), note: 'x', supersedes: said[0]?.id ?? null })
  expect(() => assessmentAt(3, again, view)).toThrow('already withdrawn or replaced')
  const other = request('note', { about: figure(17), note: 'x', supersedes: said[1]?.id ?? null })
  expect(() => assessmentAt(3, other, view)).toThrow('an assessment of something else')
})

test('of two verdicts on one claim, or two corrections of one field, the later counts', () => {
  const said = sayAll(
    () => request('reject', { about: figure(12) }),
    () => request('accept', { about: figure(12), by: 'another' }),
    () => request('correct', { about: figure(12), field: 'measure', to: 'missing' }),
    () => request('correct', { about: figure(12), field: 'measure', to: 'injured' }),
  )
  for (const order of [said, said.toReversed()]) {
    const view = viewWith(kept, order)
    expect([view.rejected, view.figures.get(figure(12))?.measure]).toEqual([[], 'injured'])
    expect(view.assessed.get(figure(12))?.corrections).toHaveLength(1)
  }
})

describe('the next extraction', () => {
  const corrected = sayAll(() => request('correct', { about: figure(17), field: 'measure', to: 'injured' }))
  const anew = (change: (one: KeptExtraction) => Partial<KeptExtraction>) =>
    kept.map((one) => ({ ...one, ...change(one) }))

  test('keeps what was said of a claim that has another id now', () => {
    const renamed = anew(({ figures }) => ({ figures: figures.map((one) => ({ ...one, id: `${one.id}x` })) }))
    const view = viewWith(renamed, corrected)
    expect(view.figures.get(`${figure(17)}x`)?.measure).toBe('injured')
    expect(view.assessed.get(`${figure(17)}x`)?.corrections).toEqual(corrected)
    expect(view.assessments.map(({ lost }) => lost)).toEqual([null])
  })

  test.each<[string, (one: KeptExtraction) => Partial<KeptExtraction>]>([
    ['is not read any more', () => ({ figures: [] })],
    [
      'has other words at its place',
      ({ document: own }) => ({ document: { ...own, text: own.text.replace('17', '18') } }),
    ],
    [
      'stands elsewhere',
      ({ figures }) => ({
        figures: figures.map((one) => ({ ...one, number: { start: one.number.start - 1, end: one.number.end } })),
      }),
    ],
  ])('says which assessment finds nothing where its claim %s', (_name, change) => {
    const view = viewWith(anew(change), corrected)
    expect(view.assessments.map(({ lost }) => lost)).toEqual([
      `not found any more: figure '17' at 10 of ${document('post').id}`,
    ])
    expect([...view.figures.values()].some(({ measure }) => measure === 'injured')).toBe(false)
  })

  test('leaves what a person added to the person where it finds the same claim', () => {
    const without = anew(({ figures }) => ({ figures: figures.filter(({ quantity }) => quantity.low !== 9) }))
    const claim = { ...passage('tarn', '9'), kind: 'figure', fields: { measure: 'missing', quantity: 9 } } as const
    const before = viewWith(without)
    const said = [assessmentAt(1, request('add', { claim }), before)]
    const [id] = [...viewWith(without, said).figures.values()]
      .filter(({ measure }) => measure === 'missing')
      .map((one) => one.id)
    expect(id).toBeDefined()
    const found = [...viewWith(kept, said).figures.values()].filter(({ measure }) => measure === 'missing')
    expect(found.map(({ origin, rules }) => [origin?.name, rules])).toEqual([
      ['Orla Venn', ['by-hand', 'assessment-add']],
    ])
  })
})

describe('refuses', () => {
  const claim = { ...passage('tarn', 'fled'), kind: 'event', fields: { eventType: 'RETREAT' } } as const
  test.each<[string, Partial<AssessmentRequest> & Pick<AssessmentRequest, 'verdict'>, string]>([
    [
      'a claim that is not there',
      { verdict: 'accept', about: 'f-nobody' },
      'nothing of the ledger has that id, f-nobody',
    ],
    ['nobody', { verdict: 'accept', about: figure(12), by: ' ' }, "'by' is empty"],
    [
      'a field that is none',
      { verdict: 'correct', about: figure(12), field: 'colour', to: 'red' },
      'no such field of a figure, colour',
    ],
    [
      'a value that is none',
      { verdict: 'correct', about: figure(12), field: 'stance', to: 'sure' },
      'no such value, sure',
    ],
    ['no number', { verdict: 'correct', about: figure(12), field: 'quantity', to: 'many' }, 'no number, many'],
    [
      'a range upside down',
      { verdict: 'correct', about: figure(12), field: 'quantity', to: '9-3' },
      'low is above high',
    ],
    [
      'a date that is none',
      { verdict: 'correct', about: figure(12), field: 'to', to: '2031-02-30' },
      'no date, 2031-02-30',
    ],
    [
      'no value where one is needed',
      { verdict: 'correct', about: figure(12), field: 'measure', to: '' },
      'measure cannot be empty',
    ],
    [
      'the value that it has',
      { verdict: 'correct', about: figure(12), field: 'measure', to: 'killed' },
      'measure is that already',
    ],
    [
      'an actor of no country',
      { verdict: 'correct', about: figure(12), field: 'subject', to: 'ZZ/army' },
      'no such actor, ZZ/army',
    ],
    ['a note without words', { verdict: 'note', about: figure(12), note: ' ' }, 'a note without words'],
    [
      'signs that steer a terminal',
      { verdict: 'note', about: figure(12), note: 'a\u001b[2Jb' },
      'characters that do not print',
    ],
    ['to reject an entity', { verdict: 'reject', about: 'e-chief' }, 'only claims and relations are rejected'],
    [
      'to merge a claim',
      { verdict: 'merge', about: figure(12), targets: [figure(17)] },
      'only two entities or two questions',
    ],
    ['to merge with itself', { verdict: 'merge', about: 'e-chief', targets: ['e-chief'] }, 'both are the same'],
    ['to withdraw what was not said', { verdict: 'withdraw', supersedes: 'a-none' }, 'no such assessment, a-none'],
    [
      'words that do not stand there',
      { verdict: 'add', claim: { ...claim, quote: 'flew' } },
      'these words do not stand there',
    ],
    ['words of no document', { verdict: 'add', claim: { ...claim, document: 'd-none' } }, 'no such document, d-none'],
    ['a claim that says nothing', { verdict: 'add', claim: { ...claim, fields: {} } }, 'give eventType too'],
    [
      'a selection with a space',
      { verdict: 'add', claim: { ...claim, start: claim.start - 1, quote: ' fled' } },
      'begin or end with a space',
    ],
  ])('%s', (_name, wanted, message) => {
    expect(() => assessmentAt(1, request(wanted.verdict, wanted), plain)).toThrow(message)
  })
})

/** Requests that may follow one another on any view; what a view refuses is not said. */
const anyRequest = fc.record({
  verdict: fc.constantFrom('accept', 'reject', 'correct', 'note', 'add', 'part', 'merge', 'withdraw' as const),
  about: fc.constantFrom(
    figure(12),
    figure(40),
    figure(17),
    figure(9),
    statement,
    'e-chief',
    plain.questions[0]?.id ?? '',
    plain.relations[0]?.id ?? '',
  ),
  field: fc.constantFrom('measure', 'quantity', 'origin', 'to', 'stance'),
  to: fc.constantFrom('injured', '40-45', 'Idris Quell', '2031-03-03', 'denied', '', '12'),
  targets: fc.subarray([figure(40), figure(17), 'e-chief'], { maxLength: 2 }),
  note: fc.constantFrom(null, 'why not', '<script>alert(1)</script>'),
  claim: fc.constantFrom(null, {
    ...passage('tarn', 'fled'),
    kind: 'event' as const,
    fields: { eventType: 'RETREAT' },
  }),
  pick: fc.nat(),
})

function sayWhatHolds(wanted: readonly (typeof anyRequest extends fc.Arbitrary<infer R> ? R : never)[]): Assessment[] {
  const said: Assessment[] = []
  for (const { pick, ...one } of wanted) {
    const view = viewWith(kept, said)
    const supersedes = one.verdict === 'withdraw' ? (said[pick % Math.max(1, said.length)]?.id ?? null) : null
    try {
      const about = one.verdict === 'withdraw' ? null : one.about
      said.push(assessmentAt(said.length, request(one.verdict, { ...one, about, supersedes }), view))
    } catch {}
  }
  return said
}

/** A view as one value, its history aside. */
const shown = ({ assessed: _assessed, assessments: _assessments, ...view }: LedgerView): unknown =>
  Object.entries(view).map(([name, part]) => [
    name,
    part instanceof Map ? [...(part as Map<string, unknown>)] : (part as unknown),
  ])

describe('any assessments', () => {
  test('that are all withdrawn leave the view as it was', () => {
    fc.assert(
      fc.property(fc.array(anyRequest, { maxLength: 8 }), (wanted) => {
        const said = sayWhatHolds(wanted)
        const holding = viewWith(kept, said)
          .assessments.filter(({ holds }) => holds)
          .map(({ assessment }) => assessment)
        const withdrawals: Assessment[] = []
        // The latest first, so that a withdrawal of a withdrawal is taken back before what it brought back.
        let all = said
        for (let left = holding.filter(({ verdict }) => verdict !== 'withdraw'); left.length; ) {
          const last = left.at(-1) as Assessment
          const view = viewWith(kept, all)
          withdrawals.push(assessmentAt(30 + withdrawals.length, request('withdraw', { supersedes: last.id }), view))
          all = [...said, ...withdrawals]
          left = viewWith(kept, all)
            .assessments.filter(({ holds, assessment: { verdict } }) => holds && verdict !== 'withdraw')
            .map(({ assessment }) => assessment)
        }
        expect(shown(viewWith(kept, all))).toEqual(shown(plain))
      }),
      { numRuns: 100 },
    )
  })

  test('give the same view in whatever order they come', () => {
    fc.assert(
      fc.property(
        fc.array(anyRequest, { maxLength: 8 }),
        fc.infiniteStream(fc.double({ noNaN: true })),
        (wanted, keys) => {
          const said = sayWhatHolds(wanted)
          const shuffled = said
            .map((one) => ({ one, key: keys.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ one }) => one)
          const [a, b] = [viewWith(kept, said), viewWith(kept.toReversed().toReversed(), shuffled)]
          expect(shown(b)).toEqual(shown(a))
          expect([...b.assessed]).toEqual([...a.assessed])
        },
      ),
      { numRuns: 100 },
    )
  })
})
