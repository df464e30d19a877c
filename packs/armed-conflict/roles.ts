import type { RoleRow } from '../../src/model/pack.ts'

/** Head nouns that give a role to those counted; singular, lower case, the first row that matches wins. */
export const roles: RoleRow[] = [
  {
    role: 'military',
    words: (
      'soldier troop force serviceman servicewoman servicemember fighter army military navy brigade battalion regiment division corps unit ' +
      'contingent conscript recruit marine paratrooper sailor airman pilot officer general commander gunner sniper infantryman infantry ' +
      'artillery garrison commando reservist guardsman legionnaire cadet personnel formation combatant warship jet tank armour armor ' +
      'invader occupier legion special-forces ranger cossack platoon company squadron air-force peacekeeper defender'
    ).split(' '),
    phrase: 'two hundred soldiers of the brigade were moved north',
  },
  {
    role: 'rebel',
    words:
      'rebel insurgent militant guerrilla militiaman militia jihadist separatist terrorist extremist gunman islamist warlord'.split(
        ' ',
      ),
    phrase: 'insurgents took three posts',
  },
  {
    role: 'police',
    words: 'police policeman policewoman constable gendarme trooper sheriff detective'.split(' '),
    phrase: 'four policemen were hurt at the checkpoint',
  },
  {
    role: 'government',
    words: (
      'government official authority minister ministry president lawmaker parliament parliamentarian senator cabinet diplomat ambassador ' +
      'embassy envoy administration regime leadership leader governor mayor council senate congress bureaucrat kremlin secretary agency intelligence'
    ).split(' '),
    phrase: 'officials of the ministry signed the lists',
  },
  {
    role: 'media',
    words: 'media journalist reporter newspaper broadcaster correspondent outlet blogger press editor'.split(' '),
    phrase: 'journalists of three papers were held',
  },
  {
    role: 'civilian',
    words: (
      'civilian resident citizen people person villager inhabitant local family child woman man student pupil teacher worker farmer ' +
      'migrant refugee evacuee displaced population household passenger tourist pensioner protester demonstrator prisoner detainee hostage ' +
      'boy girl baby infant mother father victim survivor pedestrian shopper commuter miner fisherman'
    ).split(' '),
    phrase: 'most civilians had left the town',
  },
]
