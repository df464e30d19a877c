import type { Pack } from '../../src/model/pack.ts'

/** The disaster pack. */
export const pack: Pack = { name: 'disaster', measures: [], items: [], roles: [], bodies: [], events: [] }
