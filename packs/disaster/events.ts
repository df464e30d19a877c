import type { CauseRow, EventRow } from '../../src/model/pack.ts'
import { words } from '../words.ts'

/** What harms by accident, and nature: harm that it does is an accident or a disaster. */
export const causes: readonly CauseRow[] = [
  {
    eventType: 'OTHER:accident',
    nearOnly: true,
    phrase: 'a lorry hit a school bus',
    verbs: words('overturn|plunge|skid|swerve|ram|malfunction'),
    nouns: words(
      'bus|lorry|truck|van|car|motorcycle|motorcyclist|motorist|driver|minibus|coach|tram|train|locomotive|ferry|boat|helicopter|plane|aircraft|airliner|crash|accident',
      'collision|stampede|crush|scaffolding|crane|boiler|reactor|gas|leak|pile-up|wreck|hit-and-run',
    ),
  },
  {
    eventType: 'OTHER:disaster',
    nearOnly: true,
    phrase: 'a dam burst and killed 40',
    verbs: words('burst'),
    nouns: words(
      'storm|blizzard|drought|famine|lightning|heat|smoke|flame|wind|rain|rainfall|snow|torrent|lava|tremor|aftershock|gust|wave|factory|plant|refinery|mine|warehouse|rubble|dam',
    ),
  },
]

/** Words that report a disaster or what is done about one. */
export const events: readonly EventRow[] = [
  {
    eventType: 'OTHER:disaster',
    asCause: words('explode|explosion|blast|bury'),
    onlyCaused: ['bury'],
    isCause: true,
    phrase: 'a landslide buried the hamlet',
    verbs: words('erupt|collapse|explode|drown|flood|submerge|bury|overflow|inundate'),
    except: words('bury in cemetery|bury at cemetery|collapse into'),
    nouns: words(
      'earthquake|quake|landslide|mudslide|flood|flooding|tsunami|wildfire|eruption|avalanche|cyclone',
      'typhoon|hurricane|tornado|explosion|blackout|outbreak|epidemic',
      'heatwave|fire|blaze|storm|bushfire|cholera outbreak',
    ),
    phrases: words(
      'forest fire|make landfall|burst its bank|flash flood|burn down|burn to ground|catch fire|burn acre|burn hectare',
    ),
  },
  {
    eventType: 'OTHER:accident',
    isCause: true,
    phrase: 'the ferry capsized after a collision',
    verbs: words('derail|sink|capsize|crash|collide|overturn'),
    nouns: words('derailment|collision|shipwreck|accident|stampede|pile-up'),
    phrases: words(
      'plane crash|train crash|bus crash|car crash|road crash|helicopter crash|air crash|road accident|traffic accident|car accident|train accident|bus accident|car wreck|slam into|plough into|plow into|run over|run aground|car crash',
    ),
  },
  {
    eventType: 'OTHER:evacuation',
    phrase: 'the hospital was evacuated',
    verbs: ['evacuate', 'flee'],
    nouns: ['evacuation'],
    phrases: ['leave their home', 'order out of home'],
  },
  {
    eventType: 'AID',
    phrase: 'crews rescued two climbers',
    verbs: ['rescue', 'airlift'],
    nouns: ['rescue'],
    phrases: words(
      'rescue operation|rescue mission|rescue effort|search mission|search operation|search effort|relief operation|relief mission|relief effort|send rescuer|pull alive|pull to safety|bring to safety|pull survivor|take to safety|winch to safety|free from wreckage',
    ),
  },
  {
    eventType: 'OTHER:death',
    suffered: ['die', 'perish'],
    phrase: 'the keeper died of his burns',
    verbs: ['die', 'perish'],
    nouns: ['death'],
  },
  {
    eventType: 'OTHER:recovery',
    phrase: 'divers recovered the bodies of the crew',
    verbs: [],
    nouns: [],
    phrases: words('recover body|pull body|find body|retrieve body|recover remains|find dead|pull dead'),
  },
  {
    eventType: 'OTHER:displacement',
    phrase: 'the flood displaced 400 families',
    verbs: ['displace'],
    nouns: ['displacement', 'exodus'],
  },
]
