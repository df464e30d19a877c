import { describe, expect, test } from 'vitest'
import { defaultPacks } from '../packs/index.ts'
import type { Figure } from '../src/model/claim.ts'
import { extractText } from './extract-text.ts'

const PUBLISHED = '2031-05-20'
const figures = (text: string): readonly Figure[] => extractText(text, defaultPacks, PUBLISHED).figures
const numbers = (text: string): string[] => figures(text).map(({ number }) => text.slice(number.start, number.end))

describe('what is no figure', () => {
  test.each([
    ['The two sides met again on Friday.', 'the definite two'],
    ['Two leaders discussed three reasons for the delay.', 'enumerations in talk'],
    ['The 41-year-old walked for two hours.', 'an age and a duration'],
    ['One of the ships turned back.', 'one of'],
    ['The camp lies 12 km north of the river.', 'a distance'],
    ['He was fined in the 2400 block of Elm Street.', 'an address'],
    ['The camp lies 12 km (7 miles) from the river.', 'a distance told twice'],
    ['In one case the lamp fell.', 'one of talk'],
    ['Two officers spoke.', 'a pair of speakers'],
    ['A blast flattened a four-storey mill.', 'how a mill is made'],
    ['Venn, 61, and the mother of nine girls, was killed in Elna.', 'whose mother she was'],
    ['Man, 34, struck, killed by car', 'an age in a headline'],
    ['People under 30 were evacuated.', 'an age that is a limit'],
    ['Anna Rehn, 18, of 208 Harbour St. was arrested.', 'an address'],
    ['The raid killed 9/11 plotter Ivo Rehn.', 'a day by its numbers'],
    ['Every gift is matched 2-for-1.', 'so many against so many'],
  ])('%s (%s)', (text) => {
    expect(numbers(text)).toEqual([])
  })

  test('a headline set twice counts once', () => {
    expect(numbers('Storm kills 40 in Elna\n\nStorm kills 40 in Elna\n\nRoads were shut.')).toEqual(['40'])
  })

  test('a bracketed conversion is the same figure', () => {
    expect(numbers('The fire burned 900 hectares (2,200 acres) of scrub.')).toEqual(['900'])
  })
})

describe('measure, item and unit', () => {
  test.each<[string, [string, string | null, string | null][], string]>([
    ['Net income fell 8% last quarter.', [['fall', 'net income', 'percent']], 'what changed'],
    ['Sales in Sund rose by 5% last quarter.', [['rise', 'sale', 'percent']], 'what changed, with where'],
    ['The chain runs 900 outlets.', [['run', 'outlet', 'outlet']], 'outlets are no people'],
    ['The chain opened 40 stores.', [['open', 'store', 'store']], 'stores that did not burn are no buildings'],
    ['Some 30 marines were killed or wounded.', [['killed or wounded', null, 'person']], 'two verbs over one number'],
    [
      'Gunners destroyed nine tanks, 12 howitzers and 30 trucks.',
      [
        ['destroyed', 'tank', 'equipment'],
        ['destroyed', 'artillery', 'equipment'],
        ['destroyed', 'vehicle', 'equipment'],
      ],
      'a list shares its verb',
    ],
    [
      'Gunners destroyed nine tanks, a helicopter and two ships.',
      [
        ['destroyed', 'tank', 'equipment'],
        ['destroyed', 'helicopter', 'equipment'],
        ['destroyed', 'ship', 'equipment'],
      ],
      'a thing with an article in a list is one',
    ],
    [
      'Twelve tanks, a helicopter and two ships were destroyed.',
      [
        ['destroyed', 'tank', 'equipment'],
        ['destroyed', 'helicopter', 'equipment'],
        ['destroyed', 'ship', 'equipment'],
      ],
      'the verb of a list of subjects with an article among them',
    ],
    ['Two bombs destroyed 12 houses.', [['destroyed', 'home', 'home']], 'the bombs are not destroyed'],
    [
      'Two women died and another was hurt.',
      [
        ['killed', null, 'person'],
        ['wounded', null, 'person'],
      ],
      'another is one person',
    ],
    [
      'The garrison was cut from 900 to 600 soldiers.',
      [
        ['deployed', null, 'person'],
        ['deployed', null, 'person'],
      ],
      'both levels of a passive',
    ],
    [
      'Accidents fell from 90 in May to 60 in June.',
      [
        ['accident', null, 'accident'],
        ['accident', null, 'accident'],
      ],
      'a level of things has them as its unit',
    ],
    ['Some 60 people were aboard the ferry.', [['aboard', null, 'person']], 'whom a vessel carries'],
    ['The bus, carrying 45 pilgrims, overturned.', [['aboard', null, 'person']], 'the same by its verb'],
    ['All 60 people aboard died.', [['killed', null, 'person']], 'what befell them says more'],
    ['The nurse carried 14 children to a van.', [['carry', null, 'person']], 'whom a person carries is not aboard'],
    ['The lorry carried 40 crates.', [['carry', 'crate', 'crate']], 'freight is not aboard'],
    ['The killing of six clerks, carried out by thieves, shook Elna.', [['killed', null, 'person']], 'carried out'],
    ['Divers carried 14 people to safety.', [['rescued', null, 'person']], 'carried off'],
    ['The clinic recorded 40 cases.', [['infected', null, 'person']], 'cases of a sickness'],
    ['The court heard 40 cases.', [['hear', null, 'case']], 'cases of law'],
    ['The fever infected 40 others.', [['infected', null, 'person']], 'others are people'],
    ['A worm infected 40 computers.', [['infect', 'computer', 'computer']], 'no people'],
    ['Mourners numbered about 5,000.', [['attended', null, 'person']], 'a crowd by who is in it'],
    ['The garrison has 900 men.', [['deployed', null, 'person']], 'a force'],
    ['The guild has 900 members.', [], 'no force'],
    [
      'Two hundred members of the Orlen clan of Norby marched.',
      [['attended', null, 'person']],
      'members of a body of a place',
    ],
    [
      'The firm may cut 300 of its more than 20,000 jobs.',
      [['cut', 'job', 'job']],
      'the noun behind the number of all',
    ],
    ['Three of the seven ferries sank.', [['destroyed', 'ferry', 'ferry']], 'things are no people'],
    ['She was one of 12 people killed in the fire.', [['killed', null, 'person']], 'one of so many'],
    [
      "The party's seats rose from 9 to 10.",
      [
        ['seat', null, 'seat'],
        ['seat', null, 'seat'],
      ],
      'small levels',
    ],
    ['Of the 40 crashes, officers were blamed for 13.', [['blame', null, 'crash']], 'what the sentence opens with'],
    ['The population has grown by 90,000.', [['grow', null, 'person']], 'by how many a body grew'],
    [
      'The boat held 60 migrants, 40 of whom drowned.',
      [
        ['hold', null, 'person'],
        ['killed', null, 'person'],
      ],
      'some of the whole',
    ],
    ['The office has 40 cases pending.', [['case', null, 'case']], 'cases that wait'],
    ['Rehn listed 40 cases in which a clerk was freed.', [['list', null, 'case']], 'cases of law'],
    ['The lorry held 40 cases of beer.', [['hold', null, 'case']], 'cases of drink'],
    ["Banks hold 50% of the mill's capital.", [['hold', null, 'percent']], 'a capital of money is no land'],
    ['Rebels hold half the city.', [['territory controlled', null, 'percent']], 'half without of'],
    ['The firm closed half its shops.', [['close', null, 'percent']], 'closing is done to shops'],
    ['Rebels hold half of the capital.', [['territory controlled', null, 'percent']], 'a capital that is a city'],
    ['Fire destroyed 12 high-rise blocks.', [['destroyed', 'block', 'block']], 'an adjective glued to a noun'],
    ['The court has 40 murder cases.', [['case', null, 'case']], 'cases of a court'],
    [
      'Fraud cases -- those of tax or customs -- fell from 90 to 60.',
      [
        ['case', null, 'case'],
        ['case', null, 'case'],
      ],
      'the subject before an aside between dashes',
    ],
    [
      'There were 900 berths and 80 cranes.',
      [
        ['berth', 'berth', 'berth'],
        ['crane', 'crane', 'crane'],
      ],
      'each thing that is there is named by its noun',
    ],
    [
      'The plant employs 240, including 18 cooks.',
      [
        ['employ', null, 'person'],
        ['employ', null, 'person'],
      ],
      'only people are employed',
    ],
    ['Rebels hold half of the city.', [['territory controlled', null, 'percent']], 'a share of one piece of land'],
    ['The council claimed two nurses had left.', [], 'a claim of theirs kills nobody'],
    [
      'The court had 14 riots on its list. That number has more than doubled to 31.',
      [
        ['riot', 'riot', 'riot'],
        ['riot', 'riot', 'riot'],
      ],
      'a verb parted by more than',
    ],
    ['Gunners destroyed or captured 60 tanks.', [['destroyed or captured', 'tank', 'equipment']], 'two verbs'],
    ['Crews pulled 14 bodies from the rubble.', [['killed', null, 'person']], 'bodies are of the dead'],
    [
      'About 40 houses were damaged. Twice that were destroyed.',
      [
        ['damaged', 'home', 'home'],
        ['destroyed', 'home', 'home'],
      ],
      'a multiple counts what the number before it counts',
    ],
    [
      'Some 40 barns were destroyed and 12 people were killed.',
      [
        ['destroyed', 'barn', 'barn'],
        ['killed', null, 'person'],
      ],
      'two clauses',
    ],
    [
      'Police arrested two men and a woman was hurt.',
      [['arrested', null, 'person']],
      'an object has no part in the next verb',
    ],
    [
      'The brigade suffered 900 casualties, of which 300 were killed and 600 were injured.',
      [
        ['casualties', null, 'person'],
        ['killed', null, 'person'],
        ['wounded', null, 'person'],
      ],
      'parts of a total',
    ],
    [
      'Gunners destroyed 60 tanks, of which 12 were captured.',
      [
        ['destroyed', 'tank', 'equipment'],
        ['captured', 'tank', 'equipment'],
      ],
      'parts of things are things',
    ],
    [
      'Some 45 people, including 12 women and 8 children, were injured.',
      [
        ['wounded', null, 'person'],
        ['wounded', null, 'person'],
        ['wounded', null, 'person'],
      ],
      'parts before the verb of the whole',
    ],
    ['The rebels hold 40 square kilometers of the valley.', [['territory controlled', null, 'km2']], 'land'],
    ['A 900-strong force was assembled.', [['deployed', null, 'person']], 'strong'],
    ['A magnitude 5.9 earthquake shook Elna.', [['magnitude', null, null]], 'a word before the number'],
    ['The port handled 900 containers.', [['handle', 'container', 'container']], 'a verb of no pack'],
    ['She won four medals.', [['win', 'medal', 'medal']], 'a small number in words that was won'],
    [
      'Of the eight victims, three were stabbed and two were strangled.',
      [
        ['stab', null, 'person'],
        ['strangle', null, 'person'],
      ],
      'some of those the sentence opens with',
    ],
    [
      'The heirs recorded 80 gifts totaling $46,000 and 14 grants.',
      [
        ['record', 'gift', 'gift'],
        ['gift', null, 'USD'],
        ['record', 'grant', 'grant'],
      ],
      'money and things are two lists',
    ],
    [
      'The port cancelled 900 trips and delayed 40 others.',
      [
        ['cancel', 'trip', 'trip'],
        ['delay', 'trip', 'trip'],
      ],
      'others are of the same',
    ],
    [
      'The barge carried 900 tonnes of oil, of which 400 tonnes leaked.',
      [
        ['carry', null, 'metric ton'],
        ['leak', null, 'metric ton'],
      ],
      'some of it has a verb of its own',
    ],
    [
      'Nearly 900 nurses backed by 40 boats were blocking the quay.',
      [
        ['block', null, 'person'],
        ['back', 'ship', 'equipment'],
      ],
      'a participle that only describes them',
    ],
    ["Only 3 of the valley's 26 villages were damaged.", [['damaged', 'settlement', 'settlement']], 'what they are of'],
    ['A blast killed all 11 members of one family.', [['killed', null, 'person']], 'members of a family'],
    ['Thirteen miners died, four more than in May.', [['killed', null, 'person']], 'how far apart two counts are'],
    ['Some 12 people a day die on the roads.', [['killed', null, 'person per day']], 'a rate before its verb'],
    ['Some 80 percent of its 900 clerks walked out.', [['walk', null, 'percent']], 'what a share is of'],
    [
      'A couple and their three children drowned.',
      [
        ['killed', null, 'person'],
        ['killed', null, 'person'],
      ],
      'whose they are tells of them for the first time',
    ],
  ])('%s', (text, wanted) => {
    expect(figures(text).map(({ measure, item, quantity }) => [measure, item, quantity.unit])).toEqual(wanted)
  })
})

describe('stance, aggregate and dates', () => {
  test.each<[string, string, string, string | null, string]>([
    ['About 40 miners are still missing.', 'asserted', 'snapshot', PUBLISHED, 'a state as of publication'],
    ['About 40 miners were missing.', 'asserted', 'snapshot', null, 'the publication date is never used silently'],
    ['Another 900 families will be evacuated.', 'predicted', 'forecast', null, 'will'],
    ['As of 3 May 2031, 900 miners had been rescued.', 'asserted', 'cumulative', '2031-05-03', 'as of'],
    [
      'Some 900 miners have been rescued since 3 May 2031.',
      'asserted',
      'cumulative',
      null,
      'since when, not until when',
    ],
    ['Some 900 miners have been rescued so far.', 'asserted', 'cumulative', PUBLISHED, 'so far is until publication'],
    [
      'PORT ELNA, May 12 (Norland Press) - Some 900 miners were rescued.',
      'asserted',
      'event',
      null,
      'a dateline dates the report',
    ],
    [
      'Some 900 miners were rescued, which is more than the mayor expected a month ago.',
      'asserted',
      'event',
      null,
      'than parts two clauses',
    ],
    ['Sales fell 4%, compared with the same month in 2014.', 'asserted', 'snapshot', null, 'a time it is set against'],
    [
      'The mill earned $40 million, the least since 1988.',
      'asserted',
      'event',
      null,
      'a record is counted from nowhere',
    ],
    [
      'Some 900 clerks will strike on 23 June 2031.',
      'predicted',
      'forecast',
      '2031-06-23',
      'the day it is foreseen for',
    ],
    [
      'A blast killed 40 miners who struck more than four decades ago in a raid on 3 May 2031.',
      'asserted',
      'event',
      '2031-05-03',
      'a length of time sets nothing against anything',
    ],
    ['A blast killed 40 miners on 3 May 2031.', 'asserted', 'event', '2031-05-03', 'the size of one event'],
    ['At its peak the garrison numbered 900 soldiers.', 'asserted', 'peak', null, 'peak'],
  ])('%s is %s, %s to %s (%s)', (text, stance, aggregate, to) => {
    const figure = figures(text)[0]
    expect([figure?.stance, figure?.aggregate, figure?.period?.to ?? null]).toEqual([stance, aggregate, to])
  })

  test('a number that another one replaces is denied', () => {
    const [said, replaced] = figures('The death toll was 58, not 71 as an aide had said.')
    expect([said?.stance, said?.polarity]).toEqual(['asserted', '+'])
    expect([replaced?.stance, replaced?.polarity]).toEqual(['denied', '-'])
  })

  test.each<[string, number, number | null, string]>([
    ['The bill passed by 40 votes.', 40, 40, 'what it passed by'],
    ['Losses have passed 900 soldiers.', 900, null, 'what they passed'],
  ])('%s from %s to %s (%s)', (text, low, high) => {
    expect(figures(text)[0]?.quantity).toMatchObject({ low, high })
  })

  test('a negated verb turns the polarity', () => {
    expect(figures('The 900 miners were not evacuated.')[0]?.polarity).toBe('-')
  })
})

describe('dates that figures share', () => {
  const until = (text: string) => figures(text).map(({ period }) => period?.to ?? null)

  test.each<[string, (string | null)[], string]>([
    [
      'Peruvian forces have suffered 900 casualties, the envoy Paula Rehn said. As of 3 May 2031, 300 Peruvian soldiers had been killed, Rehn said.',
      ['2031-05-03', '2031-05-03'],
      'a total takes the date of its parts',
    ],
    [
      'As of 3 May 2031, 300 miners were missing, Paula Rehn said.\n\nRehn said 40 houses had been destroyed.',
      ['2031-05-03', '2031-05-03'],
      'what the same speaker goes on to count',
    ],
    [
      'Some 40 miners were missing on 3 May 2031, Paula Rehn said.\n\nA total of 900 people were evacuated, Rehn said.',
      ['2031-05-03', null],
      'a day on which something was so is no as-of date for the rest',
    ],
    [
      'In a 3 May 2031 statement the envoy Paula Rehn blamed the owner. She said that 40 miners had died.',
      ['2031-05-03'],
      'the day of the statement that goes on',
    ],
    [
      'A fire on 3 May 2031 killed 40 miners. Another 12 were injured. Two children were killed.',
      ['2031-05-03', '2031-05-03', '2031-05-03'],
      'the one day of a report is that of all harm in it',
    ],
    [
      'A fire on 3 May 2031 killed 40 miners. It came weeks after a flood killed 12.',
      ['2031-05-03', null],
      'another day, though none is named',
    ],
    [
      "Police seek those behind Friday's bombings of two banks. On Monday a fair opened. The bombings have killed 40 people.",
      ['2031-05-16'],
      'what is taken up by its noun has its day',
    ],
    [
      'A blast tore through a mill on 3 May 2031. On Monday a fair opened. Some 40 people died in the blast.',
      ['2031-05-03'],
      'what opened its sentence had a day',
    ],
    [
      'A blast tore through a mill on 3 May 2031. On Monday a fair opened. Some 40 people died in a blast.',
      [null],
      'a blast that was not told of before',
    ],
    [
      'A blast tore through a mill on 3 May 2031, a second blast on 4 May 2031. Some 40 people died in the blast.',
      [null],
      'two of a kind',
    ],
    [
      'The election was held on 3 May 2031. On Monday a fair opened. Mara Holt received 41,200 votes.',
      ['2031-05-03'],
      'votes are of the day of the election',
    ],
    [
      'Norland voted on 3 May 2031. On Monday a fair opened. Mara Holt won 41,200 votes.',
      ['2031-05-03'],
      'by the verb too',
    ],
    ["Six clerks were arrested ahead of next Friday's vote.", [null], 'nothing was done after the report'],
    ["Police will arrest six clerks ahead of next Friday's vote.", ['2031-05-23'], 'what is foreseen is'],
    [
      'Some 2,200 people voted early, up from some 480 residents in the town vote of 2027.',
      [null, '2027'],
      'the time of what a number is up from',
    ],
    [
      'Some 2,200 people took part in early voting, which ran from Wednesday through Saturday.',
      ['2031-05-17'],
      'how long that ran in which they took part',
    ],
    ['Some 40 people died in the spring of 2031.', ['2031-21'], 'a season is no month'],
    [
      'Some 900 miners have been rescued since May 2031, up from 300 in 2029.',
      [null, '2029'],
      'what was counted before',
    ],
    [
      'Six miners died on 3 May 2031, four on 4 May 2031 and nine on 5 May 2031.',
      ['2031-05-03', '2031-05-04', '2031-05-05'],
      'a list of numbers, each with its day',
    ],
    ['Between 3 May 2031 and 5 May 2031 some 40 clerks were arrested.', ['2031-05-05'], 'between two days'],
    [
      'Some 40 clerks died on 4 May 2031, a day after 12 were killed.',
      ['2031-05-04', '2031-05-03'],
      'so many days before the day told',
    ],
    ['Some 40 clerks died on 4 May 2031, weeks after 12 were killed.', ['2031-05-04', null], 'weeks say no day'],
    [
      'On 4 May 2031, two days after the storm 12 clerks were found dead.',
      ['2031-05-04'],
      'the day after a thing, not a clause',
    ],
    [
      'Some 40 clerks died on 4 May 2031. Since then 12 more have been killed.',
      ['2031-05-04', null],
      'since what was told before',
    ],
    ['The notes, due on 1 May 2039, yield 9%.', [null], 'when a debt falls due'],
    [
      'Nine hundred clerks marched in Port Elna on 3 May 2031, protesting the closure of the mill.',
      ['2031-05-03'],
      'they are who speaks',
    ],
    ['The blasts on 3 May 2031 claimed 40 lives.', ['2031-05-03'], 'what claims lives says nothing'],
    [
      'Danish police said they had arrested 40 men as of 3 May 2031. The 40 men, 30 Poles and 10 Turks, were rounded up in Elna.',
      ['2031-05-03', '2031-05-03', '2031-05-03', '2031-05-03'],
      'the same number told again as known, and its parts',
    ],
  ])('%s', (text, wanted) => {
    expect(until(text)).toEqual(wanted)
  })

  test('what was counted before began before', () => {
    const [, before] = figures('Some 900 people voted early from Wednesday through Saturday, up from 600 in 2027.')
    expect(before?.period).toEqual({ from: '2027', to: '2027' })
  })

  test.each([
    ['A bomb killed nine people shortly after 9am on 3 May 2031.', 'the hour after which'],
    ['A bomb killed nine people just before noon on 3 May 2031.', 'the hour before which'],
  ])('%s is of that day (%s)', (text) => {
    expect(figures(text)[0]?.period).toEqual({ from: '2031-05-03', to: '2031-05-03' })
  })

  test('since an undertaking began', () => {
    expect(figures('The Republic has lost 900 men since its offensive began on 3 May 2031.')[0]?.period?.from).toBe(
      '2031-05-03',
    )
  })

  test('the weekend of two days', () => {
    const [figure] = figures('Some 40 miners died over the weekend of May 3-4.')
    expect(figure?.period).toEqual({ from: '2031-05-03', to: '2031-05-04' })
  })
})

test.each<[string, string | null, string]>([
  ['Some 40 miners died in the past 24 hours.', '2031-05-20', 'a stretch up to the report'],
  ['Some 40 miners died in a past era.', null, 'no stretch'],
])('%s until %s (%s)', (text, wanted) => {
  expect(figures(text)[0]?.period?.to ?? null).toBe(wanted)
})

test('a month given for one rate holds for the next', () => {
  const found = figures('The jobless rate was 8 percent in March 2031. The rate in Sund was 4 percent.')
  expect(found.map(({ period }) => period?.to)).toEqual(['2031-03', '2031-03'])
})

test.each([
  [
    'Police arrested 40 people on Monday and 12 more on Tuesday.',
    '2031-05-19',
    '2031-05-20',
    'a date behind the second number',
  ],
  [
    'Police arrested 40 people on 3 May and 12 the day after.',
    '2031-05-03',
    '2031-05-04',
    'a date reckoned from the first',
  ],
])('%s: each number its own day (%s, %s): %s', (text, first, second) => {
  expect(figures(text).map(({ period }) => period?.to)).toEqual([first, second])
})

test('a line that breaks off goes on in the next', () => {
  const line = 'Nine miners have died in Port Elna since the storm that flooded the shaft and the village'
  expect(figures(`${line}\nbelow it, officials say.\nThe mayor was away.`)[0]?.origin?.name).toBe('officials')
})

describe('how it counts', () => {
  test.each<[string, Figure['aggregate'], string]>([
    ['The mill employed 900 workers.', 'snapshot', 'a stock'],
    ['The mill hired 900 workers.', 'event', 'no stock'],
    ['About 900 villagers are sleeping in tents.', 'snapshot', 'what is going on'],
    ['Currently 900 people are in shelters.', 'snapshot', 'a word for now before the number'],
    ['Net income fell 8% last quarter.', 'period', 'a change within a stretch'],
    ['Support stood at 8% last quarter.', 'snapshot', 'a level at a time'],
  ])('%s: %s (%s)', (text, wanted) => {
    expect(figures(text)[0]?.aggregate).toBe(wanted)
  })
})

describe('where', () => {
  const places = (text: string) => figures(text).map(({ place }) => place?.name ?? null)

  test.each<[string, (string | null)[], string]>([
    [
      'A total of 900 people were evacuated: 600 in Port Elna, 200 in Sund Harbour and 100 in the hills.',
      [null, 'Port Elna', 'Sund Harbour', null],
      'a total shared out over towns',
    ],
    ["Miners make up 10 percent of Norway's population.", ['Norway'], "a land's people"],
    [
      'In Port Elna, 40 people died; in Sund Harbour, 12; and in Elna County, 9.',
      ['Port Elna', 'Sund Harbour', 'Elna County'],
      'each number behind its place',
    ],
    ['A storm struck Norway. In June Elna County recorded 40 deaths.', ['Elna County'], 'a place that has the number'],
    [
      'Fires burned in Sund County. Clerks want to clear a Port Elna hall where 900 people took shelter.',
      ['Port Elna'],
      "the place in the head of a 'where'",
    ],
    [
      'A fire broke out in Port Elna. Some 40 people died in the town on Monday.',
      ['Port Elna'],
      'a town taken up by its noun',
    ],
    ['PORT ELNA, Norway (Wire) - A fire killed seven skiers on Monday.', ['PORT ELNA'], 'the town of the dateline'],
    ['PORT ELNA (Wire) - A fire killed seven skiers in Oslo on Monday.', ['Oslo'], 'no dateline beside a place'],
    ['SEVEN PEOPLE WERE KILLED IN DIFFERENT PARTS OF NORWAY.', ['Norway'], 'in capitals every word looks like a name'],
    ['Bombs in Kenya and Tanzania killed 40 people.', [null], 'two countries are in none that is named'],
    ['Some 40 people died in Bergen and 12 in Oslo.', ['Bergen', 'Oslo'], 'each town has its number'],
    ['In Port Elna 40 people were killed and 12 were injured.', ['Port Elna', 'Port Elna'], 'one place for both'],
    [
      'A storm struck southern Norway on Friday.\n\nSome 40 people died.',
      ['southern Norway'],
      'the scene of the report',
    ],
    [
      'A storm struck southern Norway on Friday.\n\nIt raised $40 million for repairs.',
      [null],
      'a sum of money is not at the scene',
    ],
    ['A storm struck southern Norway.\n\nSwedish storms killed 40 people in 2027.', [null], 'another year'],
    ['A storm struck southern Norway.\n\nSome 40 people die of storms worldwide.', [null], 'all the world'],
    ['A storm struck southern Norway.\n\nHe came from Ghana. Ghana buried 40 people.', [null], 'another country'],
    ["Fires burn in Norway. Elna County's death toll rose to 40.", ['Elna County'], 'a region whose number it is'],
    ['At least 40 people died after the River Sarn burst its banks.', ['River Sarn'], 'the river that floods'],
    ['Forty people died in the Sarn flood.', ['Sarn'], 'a flood by its name'],
    ['Forty people died on Bavaria’s roads in June.', ['Bavaria'], 'what a region owns is in it'],
    [
      'Aides in Oslo spoke of Denmark. Danish police said they had arrested 40 men.',
      ['Denmark'],
      'police arrest in their own land',
    ],
    [
      'Aides in Oslo spoke of the fair. Norwegian police said they had arrested 40 men.',
      ['Oslo'],
      'and in the town that was named, where it lies there',
    ],
  ])('%s (%#)', (text, wanted) => {
    expect(places(text)).toEqual(wanted)
  })
})

describe('whose and by whom', () => {
  test.each<[string, [string | null, string | null][], string]>([
    ['Chilean troops destroyed 40 Peruvian tanks.', [['PE/military', 'CL/military']], 'object and agent'],
    ['Chile deployed 900 soldiers to the north.', [['CL/military', null]], 'a side’s own soldiers'],
    [
      'Peruvian forces suffered 900 casualties, including 300 killed.',
      [
        ['PE/military', null],
        ['PE/military', null],
      ],
      'the bearer of the total and of its parts',
    ],
    [
      'Peruvian losses amounted to 900 soldiers. Chile also captured 300 soldiers.',
      [
        ['PE/military', null],
        ['PE/military', 'CL'],
      ],
      'a tally goes on in the next sentence',
    ],
    [
      'Chile had lost 900 soldiers. Of these, 300 were killed, 600 were wounded.',
      [
        ['CL/military', null],
        ['CL/military', null],
        ['CL/military', null],
      ],
      'losing is suffered, and parts are of the side of their total',
    ],
    [
      'A raid in Chile that killed 40 people was blamed on Peru.',
      [['CL/civilian', null]],
      'the raid kills, not the land',
    ],
    ['Bombs in Chile and Peru killed 40 people.', [[null, null]], 'people of two lands'],
    ['Police in Chile and Peru hold 40 French marines.', [['FR/military', null]], 'their own words say it'],
    ['The raid cost Chile 900 soldiers.', [['CL/military', null]], 'whom it cost'],
    [
      'The bombs killed 200 people, including 12 Danes, and wounded 900.',
      [
        [null, null],
        ['DK', null],
        [null, null],
      ],
      'another verb goes on from the whole, and not from its part',
    ],
  ])('%s', (text, wanted) => {
    expect(figures(text).map(({ subject, by }) => [subject?.code ?? null, by?.code ?? null])).toEqual(wanted)
  })
})

describe('who says so', () => {
  test.each<[string, string | null, string]>([
    ['Only 8 percent believe that 900 mines closed.', null, 'a share of those asked is nobody'],
    ['The rain gauge reported 40 inches of rain.', null, 'a gauge is nobody'],
    ['The mayor reported 40 inches of rain.', 'mayor', 'a mayor is somebody'],
    ['The ministry has recorded 40 cases of fever.', 'ministry', 'an office that records'],
    ['The mayor failed to record 40 gifts.', null, 'what is not recorded is nobody’s word'],
    ['Norway has recorded 40 deaths.', null, 'a land that has them'],
    ['The mayor said early reports suggested that 12 people died.', 'mayor', 'hearsay that somebody tells'],
    ['Preliminary reports indicated that 12 people died.', null, 'hearsay of nobody'],
    ['The mayor deplored the killing of 40 clerks.', null, 'who deplores is not the first to tell'],
    ['Rebels claimed an attack in Elna that killed 40 clerks.', null, 'who did it is not who counts'],
    ['The blasts in Elna claimed 40 lives.', null, 'what claims lives says nothing'],
    ['The union claimed that 40 clerks had died.', 'union', 'a union that claims does'],
    ['The war ministry claimed that 40 clerks had died.', 'war ministry', 'a ministry is no war'],
    ['The mayor claimed the blast in Elna killed 40 clerks.', 'mayor', 'a clause tells who was killed'],
    ['The council rejected the plan 5-2.', null, 'its own votes are not what it rejects'],
    ['Ann Roe kept to her estimate that 12 people had died.', 'Ann Roe', 'whose estimate it is'],
    ['The governor said 45 people had died, while the hospital said 52.', 'hospital', 'a number that is all they say'],
    ['Police put the crowd at 900, organisers at 4,000.', 'organisers', 'a source without a verb'],
    ['City Officials: Bomb Kills Nine\n\nSome 40 people were hurt.', null, 'a headline speaks for itself alone'],
  ])('%s by %s (%s)', (text, wanted) => {
    expect(figures(text).at(-1)?.origin?.name ?? null).toBe(wanted)
  })
})
