import type { Pack } from '../../src/model/pack.ts'
import { bodies } from './bodies.ts'
import { campaigns } from './campaigns.ts'
import { causes, events, senses } from './events.ts'
import { items } from './items.ts'
import { measures } from './measures.ts'
import { roles } from './roles.ts'

/** The armed-conflict pack. */
export const pack: Pack = {
  name: 'armed-conflict',
  measures,
  items,
  roles,
  bodies,
  events,
  causes,
  senses,
  campaigns,
  campaignEvent: 'ASSAULT',
}
