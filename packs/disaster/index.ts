import type { Pack } from '../../src/model/pack.ts'
import { bodies } from './bodies.ts'
import { campaigns } from './campaigns.ts'
import { causes, events } from './events.ts'
import { items } from './items.ts'
import { measures } from './measures.ts'
import { roles } from './roles.ts'

/** The disaster pack. */
export const pack: Pack = {
  name: 'disaster',
  measures,
  items,
  roles,
  bodies,
  events,
  causes,
  campaigns,
  campaignEvent: 'OTHER:disaster',
}
