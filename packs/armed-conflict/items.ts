import type { ItemRow } from '../../src/model/pack.ts'
import { words } from '../words.ts'

/** A row whose unit is `equipment`. */
const gear = (
  item: string,
  phrase: string,
  spellings: readonly string[],
  partOf: string | null = 'equipment',
): ItemRow => ({
  item,
  phrase,
  words: spellings,
  unit: 'equipment',
  partOf,
})

/** A row that is its own unit. */
const own = (item: string, phrase: string, spellings: readonly string[], partOf: string | null = null): ItemRow => ({
  item,
  phrase,
  words: spellings,
  unit: item,
  partOf,
})

/** Equipment, formations and places that reports of war count; the narrower kinds first. */
export const items: readonly ItemRow[] = [
  gear('tank', 'nine battle tanks', ['tank', 'main battle tank', 'battle tank']),
  gear(
    'armored vehicle',
    'thirty infantry fighting vehicles',
    words(
      'armored vehicle|armoured vehicle|armored combat vehicle|armoured combat vehicle|fighting vehicle',
      'armored personnel carrier|armoured personnel carrier|personnel carrier|apc|ifv|afv|mrap',
      'armored fighting vehicle|armoured fighting vehicle|infantry fighting vehicle|combat vehicle',
      'armored car|armoured car|humvee|armored unit',
    ),
  ),
  gear(
    'multiple rocket launcher',
    'two rocket artillery systems',
    words(
      'multiple launch rocket system|multiple rocket launch system|multiple rocket launcher|mlrs',
      'rocket launcher|artillery rocket system|rocket artillery system|rocket artillery|rocket system',
      'himars|launch rocket system',
    ),
  ),
  gear(
    'air defense system',
    'a pair of anti-aircraft systems',
    words(
      'air defense system|air defence system|anti-aircraft system|antiaircraft system',
      'surface-to-air missile system|air defense battery|air defence battery',
      'anti-aircraft warfare system|air defense unit|patriot battery',
    ),
  ),
  gear(
    'artillery',
    'seven artillery pieces',
    words(
      'artillery piece|artillery system|artillery|howitzer|field gun|artillery gun|mortar|cannon',
      'self-propelled gun|artillery unit',
    ),
  ),
  gear(
    'drone',
    'forty attack drones',
    words('drone|uav|unmanned aerial vehicle|unmanned aircraft|shahed|quadcopter|unmanned vehicle'),
  ),
  gear('missile', 'five cruise missiles', ['missile', 'cruise missile', 'ballistic missile', 'rocket', 'projectile']),
  gear(
    'bomb',
    'dozens of guided bombs',
    words('bomb|glide bomb|aerial bomb|guided bomb|explosive device|ied|bombshell'),
  ),
  gear(
    'ammunition',
    'a million shells',
    words('shell|artillery shell|round|artillery round|ammunition|munition|cartridge|grenade|mine|landmine'),
  ),
  gear('helicopter', 'three attack helicopters', ['helicopter', 'gunship', 'chopper']),
  gear(
    'aircraft',
    'two fighter jets',
    words('aircraft|fighter jet|warplane|jet|plane|fighter plane|bomber|airplane|fighter bomber'),
  ),
  gear(
    'ship',
    'a dozen patrol boats',
    words('ship|warship|boat|vessel|frigate|corvette|submarine|destroyer|landing craft'),
  ),
  gear(
    'small arms',
    'two hundred rifles',
    words('rifle|weapon|gun|machine gun|firearm|pistol|assault rifle|machinegun|submachine gun'),
  ),
  gear(
    'vehicle',
    'sixty trucks and cars',
    words(
      'vehicle|truck|car|lorry|pickup|jeep|motor vehicle|motorcycle|fuel tanker|tanker|bus|automobile',
      'unit of motor equipment',
    ),
  ),
  gear(
    'equipment',
    'two hundred units of hardware',
    words(
      'equipment|hardware|military equipment|military hardware|materiel|unit of equipment',
      'piece of equipment|unit of hardware',
    ),
    null,
  ),
  own('satellite', 'a pair of satellites', ['satellite', 'spacecraft']),
  own('battalion', 'two battalions', ['battalion']),
  own('brigade', 'four brigades', ['brigade']),
  own('regiment', 'a regiment', ['regiment']),
  own('division', 'three army divisions', ['army division', 'infantry division', 'tank division']),
  own('settlement', 'a dozen villages', ['settlement', 'village', 'town', 'hamlet', 'locality']),
]
