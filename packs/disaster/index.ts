import type { Pack } from '../../src/model/pack.ts'
import { events } from './events.ts'
import { items } from './items.ts'
import { measures } from './measures.ts'

/** The disaster pack. */
export const pack: Pack = { name: 'disaster', measures, items, roles: [], bodies: [], events }
