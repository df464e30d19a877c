import { describe, expect, it, test } from 'vitest'
import { defaultPacks } from '../../packs/index.ts'
import { findNames } from '../mention/names.ts'
import type { Document } from '../model/document.ts'
import type { Resolver } from '../model/resolver.ts'
import type { Span } from '../model/span.ts'
import type { StatementDraft } from '../model/statement.ts'
import { splitSentences } from '../syntax/sentences.ts'
import { loadGazetteer } from './gazetteer/gazetteer.ts'
import { createResolver } from './resolver.ts'

const gazetteer = loadGazetteer()

const draftOf = (source: Span): StatementDraft => ({
  sentence: 0,
  source,
  cue: null,
  content: [],
  kind: 'indirect',
  stance: 'asserted',
  polarity: '+',
  via: [],
  saidAt: null,
  verification: [],
  rules: [],
})

/** The text without its brackets, a resolver for it, and the spans that the brackets stood round; each is a source. */
function resolverFor(marked: string, withGazetteer = false): { text: string; spans: Span[]; resolver: Resolver } {
  let text = ''
  const spans: Span[] = []
  for (const part of marked.split(/(?=[[\]])/)) {
    if (part.startsWith('[')) spans.push({ start: text.length, end: -1 })
    if (part.startsWith(']')) spans[spans.length - 1] = { start: spans.at(-1)?.start ?? 0, end: text.length }
    text += part.replace(/[[\]]/, '')
  }
  const sentences = splitSentences(text)
  const names = findNames(text, sentences, defaultPacks)
  const document = { text } as Document
  const drafts = spans.map(draftOf)
  const parts = {
    document,
    sentences,
    names,
    times: [],
    drafts,
    packs: defaultPacks,
    gazetteer: withGazetteer ? gazetteer : null,
  }
  return { text, spans, resolver: createResolver(parts) }
}

describe('entityOf', () => {
  const cases: [marked: string, name: string, why: string][] = [
    ['[Norwegian Foreign Minister Ivo Brandt] spoke.', 'Ivo Brandt', 'a titled person by the name alone'],
    ['Marta Oyelaran came. [Oyelaran] spoke.', 'Marta Oyelaran', 'a bare surname is the person named before'],
    ['[Oyelaran] spoke. Later Marta Oyelaran left.', 'Marta Oyelaran', 'or after, where nobody was named before'],
    ['Peter Brovskiy came. [Brovskyi] spoke.', 'Peter Brovskiy', 'spellings of one sound are folded'],
    ['President Kim Min Ho came. [Kim] spoke.', 'Kim Min Ho', 'a family name that stands first'],
    [
      "[Odra Venn] came. They met [Tiro Maluk's brother]. [She] left.",
      'Odra Venn',
      'whose brother is met says nothing',
    ],
    ['[A Sund farmer] spoke. Odra Venn, 34, was held.', 'Odra Venn', 'named with an age in the next sentence'],
    ['[A Sund farmer] met a nurse. Odra Venn, 34, was held.', 'Sund farmer', 'but not where it may be another'],
    ['They asked about [a farmer]. Odra Venn, 34, was held.', 'farmer', 'nor who stands aside'],
    ['Odra Venn came. [A farmer] spoke. Odra Venn, 34, was held.', 'farmer', 'nor who was named before'],
    ['Tiro Maluk met Odra Venn. [She] spoke.', 'Tiro Maluk', 'a subject before an object'],
    ['Ivo Brandt came. Marta Oyelaran left. [He] spoke.', 'Ivo Brandt', 'a given name that speaks against the other'],
    ['Mr. Tarsen came. Mrs. Orlen left. [He] spoke.', 'Tarsen', 'a title that speaks against the other'],
    [
      'Tiro Maluk met Ilse Dorn. [She] spoke.',
      'Ilse Dorn',
      'a given name that speaks for it before a subject that may be anybody',
    ],
    ['[Kelva Maluk, aide to Odra Venn,] spoke. [She] left.', 'Kelva Maluk', 'the first person of a source speaks'],
    ['[One of the farm owners] spoke.', 'one of the farm owners', 'a number that others follow'],
    ['[Minister for the Middle East Odra Venn] spoke.', 'Odra Venn', 'a name behind the field of an office'],
    ['[The Tidvakt newspaper] wrote it.', 'Tidvakt', 'a paper that no table lists'],
    ['[The Chilean newspaper] wrote it.', 'Chilean newspaper', 'a country names no paper'],
    [
      'Federal agents searched the house. [They] spoke.',
      'Federal agents',
      'the people that the sentence before is about',
    ],
    ['[people near the mill] spoke. [They] added it.', 'people near the mill', 'people'],
    ['[The residents] spoke. Pumps failed. [They] added it.', 'residents', 'things say nothing'],
    ['Miners marched, [the officials] said. [They] added it.', 'officials', 'who spoke in the sentence before'],
    ['[The villagers] spoke. [The mayor] left. [They] added it.', 'villagers', 'one is not several'],
    ['Marta Oyelaran, [who] spoke, left.', 'Marta Oyelaran', 'a relative pronoun'],
    [
      '[the Oyelaran campaign] and Marta Oyelaran disagreed.',
      'Oyelaran campaign',
      'a person’s name before another noun',
    ],
    ['[Russia] denied it.', 'Russia', 'a country is not the seat of its government'],
    ['Tiro Maluk came. Odra Venn left. [He] spoke.', 'Odra Venn', 'the nearer of two subjects'],
    ['Secretary-General Ban Ki-moon came. [Ban] spoke.', 'Ban Ki-moon', 'a given name of two syllables'],
    ['[Mayor Ilse Dorn] said no. [She] added that it was late.', 'Ilse Dorn', 'the source before'],
    ['The [Institute for the Study of War] drew it.', 'Institute for the Study of War', 'a listed body'],
    [
      '[The Orsk Harbour Policy Center study] shows it. [The study] adds more.',
      'Orsk Harbour Policy Center',
      'a study of before',
    ],
    [
      '[information released on Friday by the Orsk Harbour Policy Center] shows it.',
      'Orsk Harbour Policy Center',
      'who put it out',
    ],
    [
      'Orsk Lines Inc. grew. Vela Corp. did not. Orsk Lines Inc. hired. [The company] said more.',
      'Orsk Lines Inc.',
      'a company is the one spoken of most',
    ],
    ['[Starfell] grew. [The retailer] said more.', 'Starfell', 'a company of whose name only the capital tells'],
    ['[ISW’s analysis] shows it.', 'Institute for the Study of War', 'an analysis is its owner’s'],
    [
      '[analysts from the Institute for the Study of War] agreed.',
      'Institute for the Study of War',
      'analysts speak for their house',
    ],
    ['[Chile’s defense ministry] spoke.', 'Ministry of Defence of Chile', 'a ministry that no row lists'],
    ['[The Chilean Ministry of Defense] spoke.', 'Ministry of Defence of Chile', 'under any of its shapes'],
    ['The Chilean Defense Ministry spoke. [The ministry] added it.', 'Ministry of Defence of Chile', 'a role noun'],
    [
      '[South Korea’s intelligence] counted.',
      'National Intelligence Service (South Korea)',
      'a genitive for an adjective',
    ],
    ['[The state-run Orsk Herald newspaper] wrote it.', 'Orsk Herald', 'a publisher by its name'],
    [
      'The Orsk Harbour Policy Center (OHPC) wrote. [OHPC] added it.',
      'Orsk Harbour Policy Center',
      'an acronym introduced in brackets',
    ],
    ['[some unnamed Chilean officials] spoke.', 'Chilean officials', 'a group goes by its words'],
    [
      '[Chile and Peruvian authorities] spoke.',
      'Chilean and Peruvian authorities',
      'a country coordinated with an adjective',
    ],
    [
      '[Chilean and South Korean authorities] spoke.',
      'Chilean and South Korean authorities',
      'two adjectives: those of both, not of the second alone',
    ],
    [
      'Chile’s army chief, Ivo Brandt, left. Marta Oyelaran stayed. [The army chief] spoke.',
      'Ivo Brandt',
      'an office before the name',
    ],
    ['General Pavel Oster led it. [The general] spoke.', 'Pavel Oster', 'a rank that the title shows'],
    [
      'Marta Oyelaran, the mayor of Orsk, came. Ivo Brandt left. [The mayor] spoke.',
      'Marta Oyelaran',
      'an office in apposition',
    ],
    ['[Chile’s commander-in-chief], Ivo Brandt, spoke.', 'Ivo Brandt', 'an office with hyphens before the name'],
    ['[Chile’s commander-in-chief Ivo Brandt] spoke.', 'Ivo Brandt', 'the same as a title'],
    ['NATO left. NATO kept to [its] estimate.', 'NATO', 'whose estimate it is'],
    ['[The head of the inquiry in Orsk], Marta Oyelaran, spoke.', 'Marta Oyelaran', 'an office that ends in a place'],
    ['[The mayor of Orsk], Marta Oyelaran, spoke.', 'Marta Oyelaran', 'an office of a place before the name'],
    [
      '[The mayor of Orsk], Marta Oyelaran and Ivo Brandt spoke.',
      'mayor of Orsk',
      'a list, in which she need not be the mayor',
    ],
    [
      'The US Coast Guard left. [The Norwegian Coast Guard] spoke.',
      'Norwegian Coast Guard',
      'a guard of its own country',
    ],
    ['[The coast guard] spoke. The US Coast Guard left.', 'coast guard', 'one of whose country nothing is said'],
    ['The Norwegian Coast Guard left. [The coast guard] spoke.', 'Norwegian Coast Guard', 'the one named before'],
    ['[The national unity government] spoke.', 'national unity government', 'without capitals it is nobody’s name'],
    [
      'The Chilean Ministry of Defense left. [The Ministry of Defense] spoke.',
      'Ministry of Defence of Chile',
      'a ministry by the one of its field that the text names with its country',
    ],
    ['[The Joint Chiefs of Staff] spoke.', 'Joint Chiefs of Staff', 'no country without a word for it'],
    ['The grid operator Orlenet said no. [The company] added that it was late.', 'Orlenet', 'a company'],
    [
      'ORSK (Orsk Press) - The grid operator Orlenet said no. [The company] added that it was late.',
      'Orlenet',
      'a company, not the paper of the dateline',
    ],
    ['[Officials] spoke.', 'officials', 'a capital that opens the sentence'],
  ]
  const taken: [marked: string, name: string, why: string][] = [
    ['[The Harbour Workers Union] left. [A union spokeswoman] spoke.', 'Harbour Workers Union', 'a body’s spokeswoman'],
    ['The Orsk Harbour Ministry left. [The ministry’s spokesman] spoke.', 'Orsk Harbour Ministry', 'or its own'],
    ['Orsk Health Department left. [A spokesman for the department] spoke.', 'Orsk Health Department', 'or one for it'],
    ['[A spokesman for Odra Venn] spoke.', 'spokesman for Odra Venn', 'who speaks for a person is not that person'],
    ['[A family spokesman] spoke.', 'family spokesman', 'no body is named'],
    ['[A report by the Orsk Institute] found it. [The report] warned.', 'Orsk Institute', 'a document by its author'],
    [
      'In a statement, [the Orsk Institute] agreed. [The statement] warned.',
      'Orsk Institute',
      'or by who speaks in it',
    ],
    ['The Orsk Institute’s report came. [The study] warned.', 'Orsk Institute', 'or by another word for it'],
    ['[A survey] published in May by the Orsk Institute found it.', 'Orsk Institute', 'a document by who put it out'],
    ['[The study], carried out by the Orsk Institute, found it.', 'Orsk Institute', 'or carried it out'],
    ['[A survey] praised in May by the Orsk Institute found it.', 'survey', 'not by who praised it'],
    ['[A letter] came. [The report] warned.', 'report', 'not by another document'],
    [
      'Ivo Brandt, police chief, left. [An army officer] spoke. [The officer] fled.',
      'army officer',
      'the last so called',
    ],
    [
      'Karl Meyer, a spokesman, left. [An official] spoke. [The official] fled.',
      'official',
      'before a person by office',
    ],
    ['[Orsk police] left. [Police] spoke.', 'Orsk police', 'the police named before'],
    ['[Police] spoke. [Orsk police] left. [Police] agreed.', 'Orsk police', 'whose they are is said later'],
    ['[The study’s author], Tiro Maluk, spoke.', 'Tiro Maluk', 'a source takes in no apposition but means it'],
    ['Peruvian army left. [A Chilean military spokesman] spoke.', 'Chilean military', 'and none of another country'],
    ['[The Orsk Department of State] spoke.', 'Orsk Department of State', 'a body with one more word is another'],
    ['[Video from the scene] shows it.', 'Video from the scene', 'a place is no maker'],
    ['Vanta Systems Inc. left. [Vanta] spoke.', 'Vanta Systems Inc.', 'a company by its first word'],
    ['Vanta Systems Inc. left. [The firm] spoke.', 'Vanta Systems Inc.', 'or as the firm'],
    [
      'Union leader Odra Venn left. Ivo Brandt spoke. [The union leader] fled.',
      'Odra Venn',
      'an office before the name',
    ],
  ]
  it.each([...cases, ...taken])('%s is %s: %s', (marked, name) => {
    const { spans, resolver } = resolverFor(marked)
    expect(resolver.entityOf(spans.at(-1) as Span)?.entity.name).toBe(name)
  })

  it('gives one id to two spellings in two documents', () => {
    const ids = ['[Peter Brovskiy] spoke.', '[Peter Brovskyi] spoke.'].map((marked) => {
      const { spans, resolver } = resolverFor(marked)
      return resolver.entityOf(spans[0] as Span)?.entity.id
    })
    expect(ids[0]).toBe(ids[1])
  })

  it('knows nobody behind a pronoun that nothing comes before', () => {
    const { spans, resolver } = resolverFor('[He] spoke.')
    expect(resolver.entityOf(spans[0] as Span)).toBeNull()
  })

  it('says why', () => {
    const { spans, resolver } = resolverFor('[ISW’s analysis] shows it.')
    expect(resolver.entityOf(spans[0] as Span)?.reasons[0]?.rule).toBe('utterance-of')
  })
})

describe('entities', () => {
  const cases: [marked: string, person: string, body: string | null, why: string][] = [
    ['[Chilean Defense Ministry spokesman Ivo Brandt] spoke.', 'Ivo Brandt', 'Ministry of Defence of Chile', 'a title'],
    [
      '[Ivo Brandt], a spokesman for the Chilean Defense Ministry, spoke.',
      'Ivo Brandt',
      'Ministry of Defence of Chile',
      'an apposition',
    ],
    ['[Chilean Defense Minister Ivo Brandt] spoke.', 'Ivo Brandt', 'Ministry of Defence of Chile', 'a minister'],
    [
      '[An adviser to Chile’s defense minister] spoke.',
      'adviser to Chile’s defense minister',
      'Ministry of Defence of Chile',
      'somebody without a name',
    ],
    ['[police inspector-general Ivo Brandt] spoke.', 'Ivo Brandt', 'police', 'an office of a body without a name'],
    [
      '[Harbour commission chair Ivo Brandt] spoke.',
      'Ivo Brandt',
      'harbour commission',
      'the same, opening a sentence',
    ],
    [
      '[Ivo Brandt], who heads the national flood agency, spoke.',
      'Ivo Brandt',
      'national flood agency',
      'what he is said to head',
    ],
    ['[army spokesman Colonel Ivo Brandt] spoke.', 'Ivo Brandt', 'army', 'a rank behind the office'],
    ['[Ivo Brandt] of the Norby flood inspectorate spoke.', 'Ivo Brandt', 'Norby flood inspectorate', 'what he is of'],
    ['[Ivo Brandt], who fled the flood agency, spoke.', 'Ivo Brandt', null, 'what he fled is not his'],
    ['[Agency head Ivo Brandt] spoke.', 'Ivo Brandt', null, 'of many agencies nobody knows which'],
    ['[Former NATO spokesman Ivo Brandt] spoke.', 'Ivo Brandt', null, 'what he was he is no more'],
    ['[Ivo Brandt], who met NATO officials, spoke.', 'Ivo Brandt', null, 'whom he met he is none of'],
  ]
  it.each(cases)('%s: %s belongs to %s (%s)', (marked, person, body) => {
    const { spans, resolver } = resolverFor(marked)
    resolver.entityOf(spans[0] as Span)
    const byId = new Map(resolver.entities.map((entity) => [entity.id, entity]))
    const found = resolver.entities.find(({ name }) => name === person)
    expect(found?.partOf ? byId.get(found.partOf)?.name : null).toBe(body)
  })

  it('keeps the offices of a person', () => {
    const { resolver } = resolverFor('Marta Oyelaran, the mayor of Orsk, came. Former President Ivo Brandt left.')
    expect(resolver.entities.flatMap(({ offices }) => offices ?? [])).toEqual(['mayor', 'mayor orsk'])
  })
})

describe('actorOf', () => {
  const cases: [marked: string, code: string | null, why: string][] = [
    ['[200 Chilean soldiers] left.', 'CL/military', 'adjective and head noun'],
    ['[soldiers from Chile] left.', 'CL/military', 'the country after the head'],
    ['[Santiago’s forces] left.', 'CL/military', 'a capital stands for its government'],
    ['[Santiago] sent them.', 'CL/government', 'a capital alone'],
    ['[Chile] sent them.', 'CL', 'a country alone'],
    ['[units of Peruvian military hardware] burned.', 'PE/military', 'a modifier gives the role'],
    ['[Peruvian villagers] fled.', 'PE/civilian', 'civilians'],
    ['Chilean soldiers came. [These troops] left.', 'CL/military', 'a demonstrative'],
    ['Chilean soldiers came. [They] left.', 'CL/military', 'a pronoun'],
    ['Chilean miners came. [The soldiers] left.', null, 'nobody of that role was named'],
    ['[The bridge] fell.', null, 'no role and no country'],
    ['Chile fought. Chilean soldiers fell. [30 soldiers] died.', 'CL/military', 'one side alone'],
    ['Chilean soldiers fought Peruvian soldiers. [30 soldiers] died.', null, 'two sides, and no word for which'],
    ['Chilean soldiers fought Peruvian soldiers. [These soldiers] died.', 'PE/military', 'a demonstrative: the last'],
    ['[The Chilean coast guard] said [12 people] were saved.', null, 'who speaks says nothing of whom'],
    ['[Chile] said that [30 of its soldiers] died.', 'CL/military', 'who speaks of his own'],
    ['Chile sent [12,000 troops] there.', 'CL/military', 'who sends them says it'],
  ]
  it.each(cases)('%s is %s: %s', (marked, code) => {
    const { spans, resolver } = resolverFor(marked)
    expect(resolver.actorOf(spans.at(-1) as Span)?.code ?? null).toBe(code)
  })
})

const placesOf = (text: string, withGazetteer: boolean) => resolverFor(text, withGazetteer).resolver.places

describe('places', () => {
  test('countries have a point without a gazetteer, towns only a name', () => {
    expect(
      placesOf('A train left Chile for a camp near Orsk.', false).map(({ place }) => [
        place.name,
        place.lat !== null,
        place.precision,
      ]),
    ).toEqual([
      ['Chile', true, 'country'],
      ['Orsk', false, null],
    ])
  })

  const named: [text: string, name: string, precision: string, why: string][] = [
    ['Shells fell on the Tula region.', 'Tula Oblast', 'region', 'a city’s name before "region" is the region'],
    ['Shells fell on the Tula front. Then Tula was quiet.', 'Tula Oblast', 'region', 'and stays it in that text'],
    ['A fire broke out in Tula.', 'Tula', 'exact', 'by itself it is the city'],
    ['A fire broke out near Tula.', 'Tula', 'near', 'near is not in'],
    ['Rain fell in southern Chile.', 'southern Chile', 'region', 'a part of a country'],
  ]
  test.each(named)('%s: %s, %s (%s)', (text, name, precision) => {
    const { place } = placesOf(text, true).at(-1) ?? {}
    expect([place?.name, place?.precision]).toEqual([name, precision])
  })

  const sensed: [text: string, country: string, lat: number, why: string][] = [
    ['A mill burned in Paris.', 'FR', 49, 'the largest'],
    ['A mill burned in Paris, Texas.', 'US', 34, 'the container beside it'],
    ['A mill burned in Paris, Tenn., on Monday.', 'US', 36, 'an abbreviated container'],
    ['Roads from Knoxville and Chattanooga were closed. A mill burned in Paris.', 'US', 36, 'its neighbours'],
  ]
  test.each(sensed)('%s lies in %s at %d degrees north (%s)', (text, country, lat) => {
    const found = placesOf(text, true).find(({ place }) => place.name === 'Paris')
    expect([found?.country, Math.round(found?.place.lat ?? 0)]).toEqual([country, lat])
  })
})
