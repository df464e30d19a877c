import type { EventRow } from '../../src/model/pack.ts'
import { words } from '../words.ts'

/** Words that report a disaster or what is done about one. */
export const events: readonly EventRow[] = [
  {
    eventType: 'OTHER:disaster',
    phrase: 'a landslide buried the hamlet',
    verbs: words(
      'erupt|collapse|derail|sink|explode|capsize|crash|drown|flood|collide|submerge|bury|overflow|inundate',
    ),
    except: words('bury in cemetery|bury at cemetery|collapse into'),
    nouns: words(
      'earthquake|quake|landslide|mudslide|flood|flooding|tsunami|wildfire|eruption|avalanche|cyclone',
      'typhoon|hurricane|tornado|derailment|collision|shipwreck|explosion|blackout|outbreak|epidemic',
      'heatwave|fire|blaze|storm|bushfire|cholera outbreak',
    ),
    phrases: words('plane crash|train crash|forest fire|make landfall|burst its bank|flash flood'),
  },
  {
    eventType: 'OTHER:evacuation',
    phrase: 'the hospital was evacuated',
    verbs: ['evacuate', 'flee'],
    nouns: ['evacuation'],
    phrases: ['leave their home'],
  },
  {
    eventType: 'AID',
    phrase: 'crews rescued two climbers',
    verbs: ['rescue', 'airlift'],
    nouns: ['rescue'],
    phrases: words(
      'rescue operation|rescue mission|rescue effort|search mission|search operation|search effort|relief operation|relief mission|relief effort|send rescuer',
    ),
  },
  {
    eventType: 'OTHER:death',
    phrase: 'the keeper died of his burns',
    verbs: ['die', 'perish'],
    nouns: ['death'],
  },
]
