import { describe, expect, test } from 'vitest'
import { defaultPacks } from '../packs/index.ts'
import type { Event } from '../src/model/claim.ts'
import { extractText } from './extract-text.ts'

const PUBLISHED = '2031-05-20'
const events = (text: string): readonly Event[] => extractText(text, defaultPacks, PUBLISHED).events
const named = (text: string, trigger: string): Event | undefined =>
  events(text).find((event) => text.slice(event.trigger.start, event.trigger.end) === trigger)

describe('dates of events', () => {
  test.each<[string, string, string | null, string]>([
    ['The Chilean offensive, which began on 3 May 2031, has stalled.', 'offensive', '2031-05-03', 'of its own clause'],
    [
      "Losses have grown since Chile's 3 May 2031 invasion.",
      'invasion',
      '2031-05-03',
      'of its own name, whatever since',
    ],
    [
      'The envoy said on Monday that gunners had shelled the port.',
      'shelled',
      '../2031-05-19',
      'by the day it was said',
    ],
    [
      'The first clashes between marines and rebels have occurred. The envoy confirmed them on 12 May.',
      'clashes',
      '../2031-05-12',
      'by the day it was confirmed',
    ],
    ['Odra Venn was arrested in August.', 'arrested', '2030-08', 'a month that lies behind the report'],
    [
      'The envoy, who takes office in August, left.',
      'takes office',
      '2031-08',
      'what is due in a month that lies ahead',
    ],
    ["The envoy met miners ahead of next Friday's vote.", 'met', null, 'not after the report'],
    ['PORT ELNA, May 19 (Norland Press) - Gunners shelled the port.', 'shelled', null, 'a dateline dates the report'],
    [
      'Ivo Venn said on Monday that it was late. He said that gunners had shelled the port.',
      'shelled',
      '../2031-05-19',
      'by the day of what else he said',
    ],
    [
      'As of 4 May 2031, Venn said, rebels had destroyed 12 tanks. He said they had shelled the port.',
      'shelled',
      '../2031-05-04',
      'as of the day that the speaker gave before',
    ],
    [
      'As of 4 May 2031, Venn said, rebels had destroyed 12 tanks. Orlen said they had shelled the port.',
      'shelled',
      null,
      'another speaker gives no day',
    ],
    [
      'On 17 May 2031 gunmen attacked the port. Two guards fled. The gunmen shelled the mill.',
      'shelled',
      '2031-05-17',
      'the one day of the report',
    ],
    [
      'On 17 May 2031 gunmen attacked the port. In April 2031 they left. The gunmen shelled the mill.',
      'shelled',
      '2031-05-17',
      'months are no days',
    ],
    [
      'On 17 May 2031 gunmen attacked the port. On 2 May 2031 they had left. The gunmen shelled the mill.',
      'shelled',
      null,
      'two days',
    ],
    [
      'On 17 May 2031 gunmen attacked the port. The gunmen had shelled the mill.',
      'shelled',
      null,
      'what had been done before',
    ],
    ['Talks between Chile and Peru are currently being held in Orsk.', 'Talks', PUBLISHED, 'what goes on now'],
    [
      'Guests evacuated on Monday may return on Wednesday.',
      'evacuated',
      '2031-05-19',
      'the day right behind a participle',
    ],
    [
      'Police arrested the mayor on Monday and freed her on Tuesday last.',
      'arrested',
      '2031-05-19',
      'the day before another verb',
    ],
    [
      'Police arrested the mayor on 12 May and freed the guard on 14 May.',
      'freed',
      '2031-05-14',
      'not the day of the verb before',
    ],
    ['The guard, which lost a mill on 3 May, has shelled the port.', 'shelled', null, 'the day of a relative clause'],
    ['Gunners shelled the port on 28 May.', 'shelled', '2030-05-28', 'nothing past is after the report'],
    [
      'The ministry said on 28 May that gunners had shelled the port.',
      'shelled',
      '../2030-05-28',
      'nor was it said later',
    ],
    [
      'The raid came two days after gunners shelled the port.',
      'shelled',
      '2031-05-18',
      'so many days before the report',
    ],
    ['On 12 May, a week after gunners shelled the port, it rained.', 'shelled', '2031-05-05', 'before another day'],
    ["A day after Monday's raid, gunners shelled the port.", 'shelled', '2031-05-20', 'after another day'],
    [
      'Rebels have shelled the port since the first days of April.',
      'shelled',
      '2031-04/..',
      'since some part of a month',
    ],
    ['Rebels shelled the port this week.', 'shelled', '2031-05-19/2031-05-20', 'not after the report'],
    [
      'The envoy said on Monday that it was set out by the May 5 accord signed by both countries.',
      'signed',
      '2031-05-05',
      'which accord it is',
    ],
  ])('%s: %s %s (%s)', (text, trigger, date) => {
    expect(named(text, trigger)?.date ?? null).toBe(date)
  })
})

describe('who takes part', () => {
  test.each<[string, string, [string | null, string | null], string]>([
    ['Police counted 900 casualties in three months of fighting in the valley.', 'fighting', [null, null], 'no number'],
    ['Someone dies every three days in the valley.', 'dies', [null, null], 'no time'],
    [
      'Fighting began between Chilean and Peruvian troops. Chilean troops killed 12 Peruvian soldiers.',
      'killed',
      ['CL/military', 'PE/military'],
      'sides, with the number on one',
    ],
    ['The soldiers arrested on Monday in Chile wait.', 'arrested', [null, null], 'a participle has no object'],
    [
      'Peruvian soldiers came under fire from Chilean troops.',
      'came under fire',
      ['CL/military', 'PE/military'],
      'who suffers',
    ],
    ['Two miners were killed in a Chilean raid.', 'killed', ['CL', null], 'whose raid it was'],
    [
      'Crowds mourned the killing of Peruvian troops by Chilean soldiers.',
      'killing',
      ['CL/military', 'PE/military'],
      'of and by',
    ],
    [
      'Chilean troops fought a long battle with Peruvian soldiers.',
      'fought',
      ['CL/military', 'PE/military'],
      'with whom',
    ],
    ['Chile, which lost a port in May, has sent troops north.', 'sent troops', ['CL', null], 'over a relative clause'],
    ['The envoy urged Chilean officials to wait.', 'urged', [null, 'CL/government'], 'people of a place'],
  ])('%s: %s (%s)', (text, trigger, wanted) => {
    const { actor = null, recipient = null } = named(text, trigger) ?? {}
    const codeOf = (party: object | null): string | null => (party && 'code' in party ? String(party.code) : null)
    expect([codeOf(actor), codeOf(recipient)]).toEqual(wanted)
  })

  test.each<[string, string, string | null, string | null, string]>([
    ['Raiders killed 12 villagers.', 'killed', 'Raiders', 'villagers', 'whom, however many'],
    ['Raiders killed 35 more young villagers and injured a nurse.', 'injured', 'Raiders', 'nurse', 'more of them'],
    ['Two 19-year-old climbers were hurt.', 'hurt', null, 'climbers', 'however old'],
    ['Girl, 16, attacked in park.', 'attacked', null, 'Girl', 'the passive of a headline'],
    [
      'Odra Venn left before she was killed in May.',
      'killed',
      null,
      'Odra Venn',
      'a pronoun behind a preposition is a subject',
    ],
    ['Raiders killed more than 250 miners.', 'killed', 'Raiders', 'miners', 'behind what hedges a number'],
    ['More than 200 miners were arrested.', 'arrested', null, 'miners', 'as the subject, too'],
    ['Ivo Venn met with his top aides Wednesday.', 'met', 'Ivo Venn', 'top aides', 'the day is no part of the group'],
    ['Twelve miners were killed in the Chile embassy bombing.', 'killed', null, 'miners', 'an embassy is struck'],
    ['Twelve miners were killed in the Chile bombings.', 'killed', null, 'miners', 'where, and not by whom'],
    [
      'Bombings in Chile, which have killed 12 miners, went on.',
      'killed',
      null,
      'Chilean civilians',
      'what the bombings did',
    ],
    [
      'Miners thanked the guards for what they did but called for more.',
      'called for',
      'Miners',
      null,
      'of the main verb',
    ],
    [
      'Miners caught in the rain attacked a guard.',
      'attacked',
      'Miners',
      'guard',
      'behind a participle of the subject',
    ],
    ['Two guards and a miner visiting from Chile were hurt.', 'hurt', null, 'miner', 'behind a participle in -ing'],
    ['The envoy left after two guards were shot.', 'shot', null, 'guards', "the clause that 'after' opens"],
    ['Venn told miners after talks with the guards that it was late.', 'talks', 'Venn', 'guards', 'who tells of them'],
    ['They left after two days of talks with the guards.', 'talks', null, 'guards', 'with whom they talked'],
    ['More than 200 miners attended the rally on Monday.', 'rally', 'miners', null, 'who attended'],
    [
      'The envoy threw his support behind Odra Venn.',
      'threw his support behind',
      'envoy',
      'Odra Venn',
      'behind a phrase',
    ],
    ['Chile seized the port from Norway on Monday.', 'seized', 'Chile', 'Norway', 'from whom it was taken'],
    ['Four miners died at a mill when word spread.', 'died', null, 'miners', 'what has no passive describes no noun'],
    ['The miner, arrested last year, spoke.', 'arrested', null, 'miner', 'a passive before a time'],
    ['The miner attacked his rival over it.', 'attacked', 'miner', null, 'no passive before whom'],
    ['Gunmen attacked at dawn.', 'attacked', 'Gunmen', null, 'no passive of attackers'],
    ['After shooting the envoy, the climber fled.', 'shooting', 'climber', 'envoy', 'who does both, named behind'],
    ['The climber fled to the hills after shooting the envoy.', 'shooting', 'climber', 'envoy', 'named before'],
    ['Guards held the miners who had fled after attacking them.', 'attacking', 'Guards', null, 'not who fled'],
    ['The union spoke to the miners. They were released in May.', 'released', null, null, 'no pronoun'],
    ['Chilean priests attacked the nurse.', 'attacked', 'Chilean priests', 'nurse', 'a calling is no state'],
    [
      'Chilean President Odra Venn condemned the nurse.',
      'condemned',
      'Odra Venn',
      'nurse',
      'a person before the office',
    ],
    ['Dozens of villagers were hurt.', 'hurt', null, 'villagers', 'behind a word of number'],
    ['Raiders kidnapped two of the villagers.', 'kidnapped', 'Raiders', 'villagers', 'a part of them'],
    ['Tens of thousands of villagers have fled.', 'fled', 'villagers', null, 'a number in two words'],
    ['Raiders killed 40.', 'killed', 'Raiders', null, 'a number says not who'],
    ['Two villagers died in the flood.', 'died', null, 'villagers', 'the dead do nothing'],
    ['A climber who attacked a nurse was jailed.', 'jailed', null, 'climber', 'over a relative clause without commas'],
    ['The climber who said a nurse was attacked has left.', 'attacked', null, 'nurse', 'the subject of what is said'],
  ])('%s: %s (%s > %s, %s)', (text, trigger, actor, recipient) => {
    const event = named(text, trigger)
    expect([event?.actor?.name ?? null, event?.recipient?.name ?? null]).toEqual([actor, recipient])
  })

  test('fighters with a name of their own are not those named before', () => {
    const text =
      'Chilean soldiers left. Hezbollah fighters shelled the port. The soldiers returned and shelled the mill.'
    expect(events(text).map(({ actor }) => actor?.name)).toEqual(['Hezbollah fighters', 'Chilean military'])
  })

  test('the operation belongs to whoever the document says', () => {
    const text =
      'The Chilean operation in the valley has stalled. The operation, which began on 3 May 2031, cost 40 lives.'
    expect(named(text.slice(text.indexOf('. ') + 2), 'operation')?.actor ?? null).toBeNull()
    expect(named(text, 'operation')?.actor).toMatchObject({ code: 'CL' })
  })
})

describe('what has not happened', () => {
  test('a bare denial is of the two sides named before, as of publication where it is still so', () => {
    const said = 'Peruvian soldiers travelled north, and Chilean troops wait. There is still no combat in the valley.'
    expect(named(said, 'combat')).toMatchObject({
      polarity: '-',
      date: PUBLISHED,
      actor: { code: 'PE/military' },
      recipient: { code: 'CL/military' },
    })
  })

  test.each([
    ['A woman visiting from Chile left.', 'a guest'],
    ['Crews rallied to demand the resignation of the mayor.', 'what is demanded'],
    ['The rain could trigger a landslide.', 'what may come'],
    ['Sales hit a record.', 'what sales hit'],
    ['Chile would break the truce by shelling the port.', 'what may come of it'],
    ['They spoke of the shame of shelling it.', 'a shame'],
    ['Strikes against the port on Monday could harm it.', 'what may come'],
    ['She wound up on a ferry.', 'another verb'],
    ['The shares sank $2 to $14.', 'a price'],
    ['The widow was buried on Tuesday.', 'a funeral'],
    ['Chile has the right to freeze or seize it.', 'a right'],
    ['He fled within days of taking office, without shelling the port.', 'what was only foreseen'],
    ['Camps hold poor and displaced people.', 'which people'],
    ['The senator attacked the new plan.', 'a plan'],
    ['The law was attacked by the miners.', 'a law'],
    ['Prices exploded in May.', 'what only rises'],
    ['The row erupted in May.', 'a quarrel'],
    ['Voters killed the bill in May.', 'a bill'],
    ['The crowd erupted in May.', 'a crowd'],
    ['The temperature is controlled by a valve.', 'a temperature'],
    ['Judges dropped the charges in May.', 'charges'],
    ['The fall reinforced the sense of unease.', 'a sense'],
    ['Its chairman came under fire over the cuts.', 'criticism'],
    ['As demonstrated by his record, it works.', 'a proof'],
    ['The raids demonstrate a disregard for the truce.', 'what is shown'],
    ['Wounded miners lay in the hall.', 'which miners'],
    ['Boats reached displaced families.', 'which families'],
    ['The bodies of slain and injured miners lay there.', 'whose bodies'],
    ['The government collapsed in May.', 'a government'],
    ['The film bombed in May.', 'a film'],
    ['The club stormed into the final.', 'a match'],
    ['The office was inundated with calls.', 'many calls'],
    ['The plant dropped its needles.', 'what is let fall'],
    ['They are more likely to be hurt, arrested or detained.', 'what is likely'],
  ])('%s: no event of %s', (text) => {
    expect(events(text).filter(({ eventType }) => !/PROTEST|evacuation/.test(eventType))).toEqual([])
  })

  test.each([['No one was hurt in the raid.'], ['None of the guards were hurt.'], ['No sailors were hurt.']])(
    '%s: nobody was',
    (text) => {
      expect(named(text, 'hurt')).toMatchObject({ polarity: '-', actor: null, recipient: null })
    },
  )

  test('what was received by nobody', () => {
    expect(named('The town has received no aid since May.', 'received no aid')).toMatchObject({ polarity: '-' })
  })

  test('a planned meeting is no event', () => {
    expect(events('A meeting is planned for Friday.')).toEqual([])
  })

  test.each([
    ['The roof collapsed in May.', 'collapsed'],
    ['The blast wounded miners and their families.', 'wounded'],
    ['Raiders came and wounded miners.', 'wounded'],
    ['Raiders are thought to have bombed mills.', 'bombed'],
    ['Gunmen attacked the market.', 'attacked'],
    ['The volcano erupted in May.', 'erupted'],
    ['Raiders attacked the government building.', 'attacked'],
    ['The convoy came under fire near Orsk.', 'came under fire'],
  ])('%s: %s is one', (text, trigger) => {
    expect(named(text, trigger)).toBeDefined()
  })

  test('talks that collapsed are no ruin', () => {
    expect(events('Talks collapsed on Tuesday.').map(({ eventType }) => eventType)).toEqual(['CONSULT'])
  })
})

describe('type', () => {
  test.each<[string, string, string, string]>([
    ['“We condemn the raid,” Venn said.', 'condemn', 'ACCUSE', 'done by saying it'],
    ['The quake killed 34 people.', 'killed', 'OTHER:disaster', 'what an event does is of its type'],
    ['Chile dispatched 900 soldiers to support Peru.', 'dispatched', 'AID', 'for an ally'],
    ['Chile dispatched 900 soldiers to the northern front.', 'dispatched', 'MOBILIZE', 'for itself'],
  ])('%s: %s is %s (%s)', (sentence, trigger, type) => {
    expect(named(sentence, trigger)?.eventType).toBe(type)
  })
})

test('an event that names no place is at the scene of the report', () => {
  const text = 'A storm struck southern Norway on Friday.\n\nSome 40 people died.'
  expect(named(text, 'died')?.place?.name).toBe('southern Norway')
})

describe('where', () => {
  test.each<[string, string, string | null, string]>([
    ['Odra Venn, 26, of Bergen, was arrested in Oslo.', 'arrested', 'Oslo', 'not where she lives'],
    ['Odra Venn of Bergen was arrested.', 'arrested', null, 'nor without her age'],
    ['Odra Venn, from the town of Bergen, was arrested.', 'arrested', null, 'nor where she comes from'],
    ['Odra Venn was arrested in the city of Bergen.', 'arrested', 'Bergen', 'in a city of that name'],
    [
      'It rained.\n\nIt snowed.\n\nIt froze.\n\nThe mill stood in Bergen.\n\nGunmen shelled it.',
      'shelled',
      'Bergen',
      'where the sentence before plays',
    ],
    [
      'It rained.\n\nIt snowed.\n\nIt froze.\n\nThe mill stood in Bergen.\n\nGunmen condemned it.',
      'condemned',
      null,
      'words are of no place',
    ],
  ])('%s: %s @ %s (%s)', (text, trigger, place) => {
    expect(named(text, trigger)?.place?.name ?? null).toBe(place)
  })
})

test.each([
  ['Twelve miners were killed in the Chile embassy bombing.', 'killed', 'Chile'],
  ['The envoy met them in Norway after the Chile bombings on Monday.', 'bombings', 'Chile'],
])('the words before the noun say where: %s', (text, trigger, place) => {
  expect(named(text, trigger)?.place?.name).toBe(place)
})

test.each([
  ['He was jailed for the May 2030 killing of a guard.', 'killing', '2030-05'],
  ['He spoke of the killing of a guard in a play.', 'killing', undefined],
])('a noun with a past day of its own took place: %s', (text, trigger, date) => {
  expect(named(text, trigger)?.date).toBe(date)
})

describe('types of harm', () => {
  test.each<[string, string, string, string]>([
    ['The quake killed 34.', 'killed', 'OTHER:disaster', 'of the doer'],
    [
      'A bus plunged into a ravine near Orsk, killing 27.',
      'killing',
      'OTHER:accident',
      'of what is named in the sentence',
    ],
    ['A bomb destroyed a bus near Orsk, killing nine women.', 'killing', 'ASSAULT', 'an assault before the vehicle'],
    ['Troops killed two men in a car.', 'killed', 'ASSAULT', 'of soldiers, whatever else is named'],
    ['A bomb exploded at the mill.', 'exploded', 'ASSAULT', 'an explosion that somebody made'],
    ['A boiler exploded at the mill.', 'exploded', 'OTHER:accident', 'an explosion that nobody made'],
    [
      'A fire broke out at the mill. Two men were killed.',
      'killed',
      'OTHER:disaster',
      'of what the sentence before names',
    ],
    [
      'A lorry stood at the mill. Two men were killed.',
      'killed',
      'ASSAULT',
      'a mere thing of another sentence says nothing',
    ],
    ['A fire broke out at the mill. Two soldiers were killed.', 'killed', 'ASSAULT', 'soldiers fall in fighting'],
    ['Two women died at the mill.', 'died', 'OTHER:death', 'no word of harm'],
    ['The club fired its coach.', 'fired', 'OTHER:dismissal', 'people are fired'],
    ['Gunmen fired on the coach.', 'fired', 'ASSAULT', 'and fired on'],
    ['A rocket hit the mill.', 'hit', 'ASSAULT', 'hit by what does harm'],
    ['The union met. The strike began on Monday.', 'strike', 'PROTEST', "a union's strike"],
    ['Nurses struck for three days.', 'struck', 'PROTEST', 'workers strike'],
    ['A jet struck the port. The strike on Monday shut it.', 'strike', 'ASSAULT', "a jet's strike"],
    ['The judge freed nine of them.', 'freed', 'RETREAT', 'a number of people'],
    ['The mayor dismissed the claim.', 'dismissed', 'REJECT', 'claims are rejected'],
    ['The bodies of two miners were recovered.', 'recovered', 'OTHER:recovery', 'no rescue'],
    ['Two miners were pulled to safety.', 'pulled to safety', 'AID', 'a rescue'],
  ])('%s %s is %s: %s', (text, trigger, eventType) => {
    expect(named(text, trigger)?.eventType).toBe(eventType)
  })
})
