/** Nouns of people that no ending gives away, singular. */
const PEOPLE: ReadonlySet<string> = new Set(
  (
    'person people man woman child boy girl baby infant adult adolescent teenager youth kid male female human individual citizen civilian national ' +
    'resident inhabitant local villager islander native foreigner migrant refugee immigrant exile evacuee survivor victim casualty dead wounded ' +
    'patient passenger pedestrian motorist commuter traveler traveller tourist visitor guest customer client worker employee staff staffer miner ' +
    'farmer fisherman driver pilot sailor crew crewman doctor nurse medic paramedic teacher student pupil scholar lawyer judge journalist reporter ' +
    'soldier troop personnel serviceman servicewoman servicemember officer fighter militant rebel guerrilla insurgent terrorist gunman attacker ' +
    'militiaman conscript recruit reservist volunteer mercenary marine veteran peacekeeper paratrooper commando guard police policeman policewoman ' +
    'agent detainee prisoner inmate captive hostage suspect protester protestor demonstrator rioter activist dissident supporter follower believer ' +
    'worshipper worshiper pilgrim monk nun priest cleric mother father parent son daughter brother sister wife husband relative orphan widow neighbor neighbour ' +
    'bystander onlooker passer-by passerby shopper spectator fan player athlete voter candidate politician lawmaker deputy senator minister official diplomat leader expert scientist ' +
    'researcher engineer rescuer firefighter responder peasant laborer labourer trader merchant smuggler criminal thief murderer robber ' +
    'protestant catholic muslim hindu sikh jew sunni shiite offender convict defendant juror applicant participant delegate adviser contractor carpenter cook waiter cleaner porter clerk shepherd ' +
    'settler runner rider cyclist hiker climber diver swimmer skier camper subscriber user member friend colleague hero extremist subversive assassin bodyguard cadet ' +
    'head body corpse aide spouse hand casualty soul orphan pensioner marcher picket striker boarder republican conservative twin family household couple relative crew staff personnel police infantry cavalry'
  ).split(' '),
)
const ENDING =
  /(?:ist|ian|crat|man|men|woman|women|boy|girl|child|children|ees?|[a-z]{2}nese|lese|sudanese|pakistani|israeli|iraqi|yemeni|somali)$/
const NOT_PEOPLE = new Set(
  'manganese committee assist heist fist wrist twist mist gist waist checklist playlist shortlist waitlist list tree fee degree coffee employee-hour guarantee jubilee knee bee specimen regimen talisman list'.split(
    ' ',
  ),
)

/** Whether a head noun, singular and in lower case, is one of people. */
export const isPeople = (head: string): boolean => PEOPLE.has(head) || (ENDING.test(head) && !NOT_PEOPLE.has(head))
