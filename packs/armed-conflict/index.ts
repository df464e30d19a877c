import type { Pack } from '../../src/model/pack.ts'

/** The armed-conflict pack. */
export const pack: Pack = { name: 'armed-conflict', measures: [], items: [], roles: [], bodies: [], events: [] }
