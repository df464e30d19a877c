import type { Pack } from '../../src/model/pack.ts'
import { events } from './events.ts'
import { items } from './items.ts'
import { measures } from './measures.ts'

/** The armed-conflict pack. */
export const pack: Pack = { name: 'armed-conflict', measures, items, roles: [], bodies: [], events }
